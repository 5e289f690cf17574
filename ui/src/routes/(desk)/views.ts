/** The views of the accounts that whoever is at the desk keeps on this machine. */
import { invalidate } from '$app/navigation';
import { api } from '$lib/api';
import { key } from '$lib/api/changes';
import type { SavedView } from '$lib/bindings';
import { STANDARD } from '$lib/domain/accounts/views';

/** Whoever never kept any has the standard ones. */
export const readViews = async (): Promise<SavedView[]> => (await api.savedViews()) ?? STANDARD;

export async function keepViews(views: SavedView[]): Promise<void> {
	await api.keepViews(views);
	await invalidate(key('views'));
}
