import { api, PAGE } from '$lib/api';
import type { SearchKind } from '$lib/bindings';
import { kindLabel, search } from '$lib/words/search';

export async function load({ url }) {
	const text = url.searchParams.get('q') ?? '';
	const asked = url.searchParams.get('kind');
	const kind = asked && asked in kindLabel ? (asked as SearchKind) : null;
	const results = await api.searchResults({ text, kind, page: { from: 0, limit: PAGE } });
	return { text, kind, results, crumbs: [{ label: search.title }] };
}
