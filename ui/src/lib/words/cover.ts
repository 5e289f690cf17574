/** Somebody stands in for a while, says what happened, and the account goes back. */
import type { HandoverView } from '$lib/bindings';
import { firstName } from './names';
import { away, fullDay } from './time';

export const cover = {
	title: 'Cover',
	who: ({ handover: it, from, to, account, now }: HandoverView): string => {
		const since = it.transferred_at ? ` since ${fullDay(it.transferred_at)}` : '';
		const until = it.cover_until ? `, until ${fullDay(it.cover_until)}, ${away(it.cover_until, now)}` : '';
		return `${to?.name ?? ''} stands in for ${from.name} at ${account.name}${since}${until}.`;
	},
	ends: ({ from, to }: HandoverView): string =>
		`It ends when ${firstName(to?.name ?? '')} has said what happened and ${firstName(from.name)} takes the account back, with everything open of it.`,
} as const;

/** What follows from the second word of a cover. */
export const coverThen = (outgoing: string, incoming: string, until: string | null): string =>
	`With the second word ${incoming} answers for the account, and everything open of ${outgoing} moves along${until ? `, until ${until}` : ''}. Then it all goes back.`;

export const handBack = {
	summary: 'What happened',
	next: 'What has to be done first',
} as const;

export const giveHandBack = {
	...handBack,
	title: (account: string) => `${account} goes back`,
	lead: (covered: string) =>
		`${covered} reads this first, and takes the account back when nothing is missing.`,
	summaryExample: 'Two calls with Ingrid; the March container came late, and we credited the storage.',
	nextExample: 'Call Ingrid before Thursday about the credit.',
	submit: 'Hand it back',
} as const;

export const judgeHandBack = {
	title: (account: string) => `Take ${account} back`,
	lead: 'From the moment you accept it, you answer for the account again.',
	choice: 'Your answer',
	accept: 'Nothing is missing',
	back: 'Something is missing',
	doesNotSay: 'It does not say …',
	doesNotSayExample: 'what was agreed on the storage fee',
	submit: { accept: 'Take it back', back: 'Ask for more' },
} as const;
