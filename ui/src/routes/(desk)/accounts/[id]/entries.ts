import { api } from '$lib/api';
import type { AccountId, EvidenceRef } from '$lib/bindings';

/** As many as a person looks through. */
const FEW = 20;

/** Entries of an account's history that can prove something, the newest first. */
export async function findEntries(account: AccountId, text: string): Promise<EvidenceRef[]> {
	const query = { text: text.trim() || null, kind: null, since: null };
	const { rows } = await api.history(account, query, { cursor: null, limit: FEW });
	return rows.map(({ id, kind, at, title }) => ({ id, kind, at, title }));
}
