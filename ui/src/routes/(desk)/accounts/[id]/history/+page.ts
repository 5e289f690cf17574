import { api, asApiError } from '$lib/api';
import type { HistoryEntryView } from '$lib/bindings';
import { readingOf } from '$lib/domain/history/filter';

/** The entry that is read: the one that was asked for, else the newest; and its conversation or its looks, if asked for. */
export async function load({ url, parent }) {
	const asked = url.searchParams.get('entry');
	const reading = readingOf(url.searchParams);
	const id = asked ?? (await parent()).stream.rows[0]?.id;
	const entry = id ? await read(id) : null;
	const isThere = id !== undefined && entry !== 'gone';
	return {
		entry,
		conversation: isThere && reading === 'conversation' ? await api.conversation(id) : [],
		look: isThere && reading === 'original' ? await api.originalLook(id) : null,
	};
}

async function read(id: string): Promise<HistoryEntryView | 'gone'> {
	try {
		return await api.historyEntry(id);
	} catch (thrown) {
		if (asApiError(thrown).kind === 'not_found') return 'gone';
		throw thrown;
	}
}
