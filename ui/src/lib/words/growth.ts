/** Both people matter: what the incoming rep grows in, what they carry, and what both learned. */
import type { CaseView, HandoverView, Learned, RepView } from '$lib/bindings';
import { grade } from './domain';
import { firstName } from './names';
import { figures, listed } from './number';
import { fullDay, moment } from './time';

export const growth = {
	title: 'What it is for',
	name: 'Say what…',
	change: 'Say it better…',
	learned: 'What was learned',
	write: 'Write what you learned…',
	rewrite: 'Say yours better…',
	plan: 'What they are meant to grow in',
	planHint: 'Optional, and internal. It is weighed beside the client’s comfort if the client resists.',
	planExample: 'Leading a renewal alone.',
} as const;

/** "Nobody has said what Hana is meant to grow in." */
export const growsIn = (view: Pick<HandoverView, 'to' | 'handover'>): string =>
	view.handover.growth ?? notNamed(view.to?.name);

export const notNamed = (name: string | undefined): string =>
	`Nobody has said what ${name ? firstName(name) : 'the incoming rep'} is meant to grow in.`;

/** What the reps of a handover learned, the outgoing one first. */
export const learnings = (view: HandoverView): { name: string; said: Learned }[] =>
	[view.from, view.to].flatMap((rep) => {
		const said = rep && view.handover.learned[rep.id];
		return said ? [{ name: rep.name, said }] : [];
	});

export const askGrowth = (view: HandoverView) => ({
	title: `What ${view.to ? firstName(view.to.name) : 'the incoming rep'} is meant to grow in`,
	lead: 'A handover exists to let someone grow. It stays internal.',
	label: 'What they are meant to grow in',
	submit: 'Write it down',
});

export const askLearned = {
	title: 'What you learned',
	lead: 'For whoever does this next, in your own words. It stays internal.',
	label: 'What this handover taught you',
	submit: 'Write it down',
} as const;

/** The client and the rep, beside each other, for whoever decides. */
export const both = {
	title: 'Both people',
	small: 'the client’s comfort and the rep’s growth',
	client: 'The client',
	rep: 'The rep',
	grave: 'How grave it is',
	takes: 'What it would take',
	notAsked: 'Nobody has asked yet.',
	growth: 'Meant to grow in',
	carries: 'Carries',
	others: 'Resisted elsewhere too',
	noOthers: 'By no other client.',
	nobody: 'Nobody is named to take it over.',
	follow: 'Followed up',
} as const;

/** "A refusal". */
export function graveness({ case: it }: CaseView): string {
	if (it.silent_since) return 'silence';
	return grade[it.grade] ?? '';
}

/** "7 of 12 accounts, 2 more coming". */
export function carries({ accounts, arriving, capacity }: RepView): string {
	const carried =
		capacity === null ? figures(accounts, 'account') : `${accounts} of ${figures(capacity, 'account')}`;
	return arriving > 0 ? `${carried}, ${arriving} more coming` : carried;
}

export const otherCases = ({ others }: RepView): string => listed(others.map(({ account }) => account.name));

/** "Mara asks on Friday, 23 October." */
export function followUp({ follow_up: task }: CaseView, now: string): string | null {
	if (!task) return null;
	const name = firstName(task.owner.name);
	if (task.task.state === 'done') return `${name} asked, ${moment(task.task.ended_at ?? now, now)}.`;
	if (task.task.state === 'dropped') return `${name} dropped it.`;
	return task.task.due
		? `${name} asks how it goes on ${fullDay(task.task.due)}.`
		: `${name} asks how it goes.`;
}
