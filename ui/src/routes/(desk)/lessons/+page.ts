import { api, PAGE } from '$lib/api';
import { key } from '$lib/api/changes';
import { filterOf } from '$lib/domain/lessons/filter';
import { lessons } from '$lib/words/lessons';

/** The first page of what was learned, as the address asks for it. */
export async function load({ url, depends }) {
	depends(key('lessons'));
	const filter = filterOf(url.searchParams);
	const view = await api.lessons(filter, { cursor: null, limit: PAGE });
	return { view, filter, crumbs: [{ label: lessons.title }] };
}
