/** Which changes are shown: those of one person, or to one kind of record. */
import type { ChangeRow, Kind, PersonId, PersonRef } from '$lib/bindings';

export interface ChangeFilter {
	/** Only what this person did; empty for everybody. */
	by: PersonId | '';
	/** Only what changed this kind of record; empty for all. */
	kind: Kind | '';
}

export const ALL: ChangeFilter = { by: '', kind: '' };

export const matches = (row: ChangeRow, { by, kind }: ChangeFilter): boolean =>
	(by === '' || row.author.id === by) && (kind === '' || row.fields.some((field) => field.kind === kind));

/** Who did any of these, by name. */
export function authors(rows: ChangeRow[]): PersonRef[] {
	const people = new Map(rows.map(({ author }) => [author.id, author]));
	return [...people.values()].toSorted((one, other) => one.name.localeCompare(other.name));
}

/** Which kinds of records any of these changed. */
export const kinds = (rows: ChangeRow[]): Kind[] => [
	...new Set(rows.flatMap(({ fields }) => fields.map(({ kind }) => kind))),
];
