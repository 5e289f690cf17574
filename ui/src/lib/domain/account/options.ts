import type { DeskPerson, Sensitivity } from '$lib/bindings';
import { sensitivity } from '$lib/words/domain';
import { atStart } from '$lib/words/number';

type Option<T extends string> = { value: T; label: string };

/** What a select offers: the words of an enumeration in their order, as they stand at the start of a line. */
export function optionsOf<T extends string>(words: Record<T, string>): Option<T>[] {
	return (Object.entries(words) as [T, string][]).map(([value, label]) => ({ value, label: atStart(label) }));
}

/** Those who can carry something, and whoever carries it now even when that person has left. */
export function carriers(people: DeskPerson[], now?: { id: string; name: string }): Option<string>[] {
	const able = people
		.filter(({ role }) => role !== 'viewer')
		.map(({ id, name }) => ({ value: id, label: name }));
	const isThere = !now || able.some(({ value }) => value === now.id);
	return isThere ? able : [{ value: now.id, label: now.name }, ...able];
}

/** Who may read it; what only managers may read, a manager alone can write and find again. */
export const readers = (isManager: boolean): Option<Sensitivity>[] =>
	optionsOf(sensitivity).filter(({ value }) => isManager || value !== 'managers_only');
