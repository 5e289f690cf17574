import { api, asApiError } from '$lib/api';
import type { HistoryEntryView } from '$lib/bindings';

/** The entry that is read: the one that was asked for, else the newest. */
export async function load({ url, parent }) {
	const asked = url.searchParams.get('entry');
	const id = asked ?? (await parent()).stream.rows[0]?.id;
	return { entry: id ? await read(id) : null };
}

async function read(id: string): Promise<HistoryEntryView | 'gone'> {
	try {
		return await api.historyEntry(id);
	} catch (thrown) {
		if (asApiError(thrown).kind === 'not_found') return 'gone';
		throw thrown;
	}
}
