/** What this machine remembers of the list of accounts between two visits. */
import { DEFAULT_COLUMNS, isColumn, type Column } from '$lib/domain/accounts/columns';
import { keep, kept } from '$lib/state/kept';

const STORED = 'accounts';

export function rememberedColumns(): Column[] {
	const { columns } = kept<{ columns: string[] }>(STORED, { columns: DEFAULT_COLUMNS });
	return columns.filter(isColumn);
}

export const rememberColumns = (columns: Column[]): void => keep(STORED, { columns });
