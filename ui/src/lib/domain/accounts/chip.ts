/** What a condition says on its chip. */
import type { DeskPerson } from '$lib/bindings';
import {
	filter,
	handoverIs,
	kindsAre,
	renewingIs,
	silentIs,
	statesAre,
	whoIs,
} from '$lib/words/account-filter';
import { SILENT_DAYS } from './filter';
import type { Condition, Conditions } from './place';

export function chipOf(name: Condition, conditions: Conditions, people: DeskPerson[]): string {
	const { who, state, kind, handover, silent, renewing, city, ended } = conditions;
	const said: Record<Condition, string | undefined> = {
		who: who && whoIs(who, people),
		state: state && statesAre(state),
		kind: kind && kindsAre(kind),
		handover: handover && handoverIs(handover),
		silent: silent ? silentIs(silent) : undefined,
		renewing: renewing && renewingIs(renewing),
		city,
		ended: ended && filter.ended[ended].toLowerCase(),
	};
	return said[name] ?? filter.any;
}

/** What a condition begins with, where something can be meant without being said. */
export const STARTS: Conditions = {
	who: ['me'],
	handover: 'running',
	silent: SILENT_DAYS,
	renewing: 'quarter',
	ended: 'going_on',
};
