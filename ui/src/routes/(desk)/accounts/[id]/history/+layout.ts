import { api, PAGE } from '$lib/api';
import { key } from '$lib/api/changes';
import { filterOf, queryOf } from '$lib/domain/history/filter';

/** The stream. It is a load of its own, so that reading another entry does not read the stream again. */
export async function load({ depends, params, url }) {
	depends(key('history'));
	const filter = filterOf(url.searchParams);
	const stream = await api.history(params.id, queryOf(filter), { cursor: null, limit: PAGE });
	return { stream, filter };
}
