import type { AccountId, HistoryEntryId, HistoryKind, HistoryQuery } from '$lib/bindings';

/** Which entries of a history are shown. */
export interface HistoryFilter {
	/** Words to find; empty for all. */
	text: string;
	/** Only this kind; none for all. */
	kind: HistoryKind | null;
	/** Only what is new to the reader. */
	isNew: boolean;
}

export const EVERYTHING: HistoryFilter = { text: '', kind: null, isNew: false };

export const isFiltered = ({ text, kind, isNew }: HistoryFilter): boolean =>
	text !== '' || kind !== null || isNew;

const KINDS: HistoryKind[] = ['mail', 'call', 'meeting', 'note'];

/** What an address asks for. */
export const filterOf = (query: URLSearchParams): HistoryFilter => ({
	text: query.get('q') ?? '',
	kind: KINDS.find((each) => each === query.get('kind')) ?? null,
	isNew: query.has('new'),
});

/** The same as a question to the desk; `since` is where the new ones begin. */
export const queryOf = ({ text, kind, isNew }: HistoryFilter, since: HistoryEntryId): HistoryQuery => ({
	text: text.trim() || null,
	kind,
	since: isNew ? since : null,
});

/** How an entry is read: by itself, with its whole conversation, or as the mail looked. */
export type Reading = 'alone' | 'conversation' | 'original';

export const readingOf = (query: URLSearchParams): Reading => {
	const asked = query.get('as');
	return asked === 'conversation' || asked === 'original' ? asked : 'alone';
};

/** The address of these entries, with one of them open. */
export function historyHref(
	account: AccountId,
	filter: HistoryFilter,
	entry?: HistoryEntryId,
	reading: Reading = 'alone',
): string {
	const query = new URLSearchParams();
	if (filter.text) query.set('q', filter.text);
	if (filter.kind) query.set('kind', filter.kind);
	if (filter.isNew) query.set('new', '');
	if (entry) query.set('entry', entry);
	if (reading !== 'alone') query.set('as', reading);
	const asked = query.toString();
	return `/accounts/${account}/history${asked && `?${asked}`}`;
}
