import type { Conduct, Demand, Strictness } from '$lib/bindings';
import { demand } from '$lib/words/demand';

/** How strictly each thing is asked for, `none` where it is not. */
export type Choices = Record<Demand, Strictness | 'none'>;

/** What can be chosen, as a profile has it. */
export function choicesOf({ demands }: Conduct): Choices {
	const all = Object.keys(demand) as Demand[];
	return Object.fromEntries(all.map((each) => [each, demands[each] ?? 'none'])) as Choices;
}

/** What was chosen: what is asked for, and nothing else. */
export function askedOf(choices: Choices): Conduct['demands'] {
	const isAsked = (each: [string, Choices[Demand]]): each is [string, Strictness] => each[1] !== 'none';
	return Object.fromEntries(Object.entries(choices).filter(isAsked));
}
