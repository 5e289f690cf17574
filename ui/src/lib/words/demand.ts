/** What a handover is asked for before it goes on, and how strictly. */
import type { Conduct, Demand, NewerDemand, PackagePart, Strictness } from '$lib/bindings';
import { atStart, counted, listed } from './number';

/** What a profile can ask for, in the order of the method. */
export const demand: Record<Demand, string> = {
	situation: 'where the client stands',
	top_things: 'three top things',
	if_then: 'if-then lines, unless the account is stable',
	cadence: 'how often we talk',
	price_story: 'the price story',
	watch_outs: 'what to watch out for',
	people_map: 'what part each key person has',
	where_it_lives: 'where things live',
	package_accepted: 'the package accepted',
	questions: 'the questions answered',
	introductions: 'the key people introduced',
	led_alone: 'a meeting led alone',
	next_touch: 'a next contact, before the transfer',
	checklist: 'the checklist settled',
	feedback: 'the client asked how it goes',
	learned: 'what both have learned',
};

/** How strictly something is asked for, `none` where it is not. */
export const strictness: Record<Strictness | 'none', string> = {
	hard: 'must be there',
	soft: 'a manager may pass it',
	none: 'not asked for',
};

export const demands = {
	title: 'What it asks for',
	hint: 'Whatever stands here: the read-back, a successor, both acknowledgements, an answer to each promise, and an owner for everything at the close are never passed.',
	passable: (count: number) => `A manager may pass each of ${counted(count, 'thing')} that it asks for.`,
	newer: 'Asked for otherwise',
} as const;

/** What the button beside a missing part of the package does. */
export const packageFix: Record<PackagePart, string> = {
	situation: 'Write it',
	top_things: 'Add one',
	if_then: 'Add one',
	cadence: 'Set it',
	price_story: 'Write it',
	watch_outs: 'Add one',
	people_map: 'Write it',
	where_it_lives: 'Add one',
};

/** "Does not apply: They pay the list price." */
export const leftOut = (reason: string): string => `Does not apply: ${reason}`;

/** What must be there, and what is not asked for, in sentences. */
export function asksFor({ demands: asked }: Conduct): string[] {
	const all = Object.keys(demand) as Demand[];
	const names = (of: Strictness | undefined) =>
		all.filter((one) => asked[one] === of).map((one) => demand[one]);
	const [hard, soft, none] = [names('hard'), names('soft'), names(undefined)];
	return [
		hard.length > 0 ? `Must be there: ${listed(hard)}.` : demands.passable(soft.length),
		none.length > 0 ? `Not asked for: ${listed(none)}.` : '',
	].filter(Boolean);
}

/** "The price story: must be there; until now a manager may pass it." */
export const newerDemand = ({ demand: what, from, to }: NewerDemand): string =>
	`${atStart(demand[what])}: ${strictness[to ?? 'none']}; until now ${strictness[from ?? 'none']}`;
