/** How an account stands, and what happened to it since somebody last read its brief. */
import type { AccountView, FactView, IssueView, PersonId, PromiseView } from '$lib/bindings';
import { firstName } from './names';
import { atStart, counted, listed } from './number';
import { grades } from './people-map';
import { daysBetween, longWeekday, shortDay, timeOf } from './time';

/** A renewal this near is a reason to look. */
const NEAR_RENEWAL = 90;

/** What speaks for looking at this account, the gravest first. */
export function reasons(view: AccountView): string[] {
	const { now, account, contacts, issues, promises } = view;
	const resisting = contacts.filter(({ resists }) => resists !== null);
	const escalated = issues.filter(({ issue }) => issue.state === 'open' && issue.escalated);
	const open = issues.filter(({ issue }) => issue.state === 'open' && !issue.escalated);
	const late = promises.filter(
		({ promise }) => promise.state === 'open' && promise.due !== null && daysBetween(now, promise.due) < 0,
	);
	const renewal = account.renewal_on ? daysBetween(now, account.renewal_on) : null;
	return [
		...resisting.map(({ contact, resists }) => `${firstName(contact.name)} ${grades[resists ?? 0] ?? ''}`),
		...(escalated.length > 0 ? [`${counted(escalated.length, 'issue')} escalated`] : []),
		...(late.length > 0 ? [`${counted(late.length, 'promise')} late`] : []),
		...(open.length > 0 ? [`${counted(open.length, 'open issue')}`] : []),
		...(view.is_silent_too_long ? ['silence longer than agreed'] : []),
		...(renewal !== null && renewal >= 0 && renewal <= NEAR_RENEWAL
			? [`renewal in ${counted(renewal, 'day')}`]
			: []),
	];
}

/** "Ingrid refuses, two promises late and renewal in 40 days." */
export function because(view: AccountView): string {
	const told = reasons(view);
	return told.length > 0 ? `${atStart(listed(told))}.` : 'Nothing that is written down speaks against it.';
}

const isLater = (at: string | null, since: string): boolean => at !== null && at > since;

/** Whether a line was written by somebody else since. */
export const isNewLine = ({ fact }: FactView, since: string | null, reader: PersonId): boolean =>
	since !== null && fact.by !== reader && isLater(fact.at, since);

/** What happened since somebody last read the brief: "Since Tuesday: two lines are new and one promise was kept."; nothing when nothing did. */
export function news(view: AccountView, since: string | null, reader: PersonId): string {
	if (since === null) return '';
	const lines = view.facts.filter((line) => isNewLine(line, since, reader)).length;
	const told = [
		lines > 0 ? `${counted(lines, 'line')} ${lines === 1 ? 'is' : 'are'} new` : '',
		...promiseNews(view.promises, since, reader),
		...issueNews(view.issues, since),
	].filter(Boolean);
	return told.length > 0 ? `Since ${whenRead(since, view.now)}: ${listed(told)}.` : '';
}

const was = (count: number, one: string, what: string): string =>
	count > 0 ? `${counted(count, one)} ${count === 1 ? 'was' : 'were'} ${what}` : '';

const promiseNews = (promises: PromiseView[], since: string, reader: PersonId): string[] => {
	const made = promises.filter(
		({ promise }) => promise.made_by !== reader && isLater(promise.made_at, since),
	);
	const ended = promises.filter(({ promise }) => isLater(promise.ended_at, since));
	const kept = ended.filter(({ promise }) => promise.state === 'kept');
	return [
		was(made.length, 'promise', 'made'),
		was(kept.length, 'promise', 'kept'),
		was(ended.length - kept.length, 'promise', 'ended otherwise'),
	];
};

const issueNews = (issues: IssueView[], since: string): string[] => [
	was(issues.filter(({ issue }) => isLater(issue.opened_at, since)).length, 'issue', 'opened'),
	was(issues.filter(({ issue }) => isLater(issue.resolved_at, since)).length, 'issue', 'resolved'),
];

/** "Tuesday", "3 Sep", "14:05" of today. */
export function whenRead(since: string, now: string): string {
	const days = daysBetween(since, now);
	return days === 0 ? timeOf(since) : days < 7 ? longWeekday(since) : shortDay(since, now);
}

export const standing = {
	newLine: 'new',
	toKnow: 'What to know',
	proof: 'The proof',
	reading: 'Reading…',
	gone: 'This entry is not here any more, or not for you to read.',
	openInHistory: 'Open in the history',
	close: 'Close the proof',
} as const;
