/** The watch after a transfer: who answers, how long somebody is on call, and what to look for. */
import type { HandoverView } from '$lib/bindings';
import { firstName } from './names';
import { away, daysBetween, fullDay } from './time';

export const watch = {
	title: 'Watch',
	until: (view: HandoverView): string =>
		view.handover.watch_until
			? `${firstName(view.from.name)} is on call until ${fullDay(view.handover.watch_until)}, ${away(view.handover.watch_until, view.now)}.`
			: '',
	who: (view: HandoverView): string =>
		`${view.to?.name ?? ''} answers for ${view.account.name} since ${view.handover.transferred_at ? fullDay(view.handover.transferred_at) : ''}.`,
	close:
		'It closes when everything has an owner who is here, the next contact is planned and nobody resists.',
	signs: 'What to look for',
	look: (view: HandoverView): string[] => {
		const [old, fresh] = [firstName(view.from.name), firstName(view.to?.name ?? '')];
		return [
			'Shorter answers, or none for longer than they usually take.',
			'Somebody who always joined stays away.',
			`They write to ${old} about what is ${fresh}’s to answer.`,
			'A remark about price, the contract, or others who could do it.',
		];
	},
	then: 'One of these is an answer too: it buys time.',
	resists: 'Write it down…',
} as const;

/** "12 days left", "its last day", "3 days over": a countdown in a number and its unit. */
export function watchDays({ handover, now }: HandoverView): { count: string; unit: string } {
	if (!handover.watch_until) return { count: '–', unit: 'no end set' };
	const days = daysBetween(now, handover.watch_until);
	if (days === 0) return { count: '1', unit: 'day left, today' };
	const unit = Math.abs(days) === 1 ? 'day' : 'days';
	return { count: String(Math.abs(days)), unit: `${unit} ${days < 0 ? 'over' : 'left'}` };
}
