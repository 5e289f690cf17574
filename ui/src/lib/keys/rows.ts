/** Rows that can be walked through by keys: each says what it is in a data attribute of its link. */

const all = (kind: string): HTMLElement[] =>
	[...document.querySelectorAll<HTMLElement>(`main [data-${kind}]`)].filter(
		(row) => row.getClientRects().length > 0,
	);

/** The id of the row that has the focus, or holds what has it. */
export function focused(kind: string): string | null {
	const row = document.activeElement?.closest<HTMLElement>(`[data-${kind}]`);
	return row?.dataset[kind] ?? null;
}

/** Gives the focus to the row so many further on; to the first when none has it. */
export function focusNext(kind: string, by: number): void {
	const rows = all(kind);
	const at = rows.findIndex((row) => row.dataset[kind] === focused(kind));
	const next = at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by));
	rows[next]?.focus();
}

/** Gives the focus to the field that filters the list. */
export function focusFilter(): void {
	document.querySelector<HTMLElement>('main [data-filter]')?.focus();
}
