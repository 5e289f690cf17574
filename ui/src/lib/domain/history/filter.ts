import type { AccountId, HistoryEntryId, HistoryKind, HistoryQuery } from '$lib/bindings';

/** Which entries of a history are shown. */
export interface HistoryFilter {
	/** Words to find; empty for all. */
	text: string;
	/** Only this kind; none for all. */
	kind: HistoryKind | null;
}

export const EVERYTHING: HistoryFilter = { text: '', kind: null };

const KINDS: HistoryKind[] = ['mail', 'call', 'meeting', 'note'];

/** What an address asks for. */
export const filterOf = (query: URLSearchParams): HistoryFilter => ({
	text: query.get('q') ?? '',
	kind: KINDS.find((each) => each === query.get('kind')) ?? null,
});

/** The same as a question to the desk. */
export const queryOf = ({ text, kind }: HistoryFilter): HistoryQuery => ({ text: text.trim() || null, kind });

/** The address of these entries, with one of them open. */
export function historyHref(account: AccountId, filter: HistoryFilter, entry?: HistoryEntryId): string {
	const query = new URLSearchParams();
	if (filter.text) query.set('q', filter.text);
	if (filter.kind) query.set('kind', filter.kind);
	if (entry) query.set('entry', entry);
	const asked = query.toString();
	return `/accounts/${account}/history${asked && `?${asked}`}`;
}
