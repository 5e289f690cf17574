import { api, PAGE } from '$lib/api';
import { key } from '$lib/api/changes';
import { EVERYTHING, filterOf, queryOf } from '$lib/domain/history/filter';
import { ReadMarks } from '$lib/state/read-marks.svelte';

/** The stream. It is a load of its own, so that reading another entry does not read the stream again. */
export async function load({ depends, params, url, parent }) {
	depends(key('history'));
	const filter = filterOf(url.searchParams);
	const { atDesk, view } = await parent();
	const marks = new ReadMarks(atDesk.id, params.id, view.now);
	const query = queryOf(filter, marks.since);
	const page = { cursor: null, limit: PAGE };
	const [stream, months, recent] = await Promise.all([
		api.history(params.id, query, page),
		api.historyMonths(params.id, query),
		api.history(params.id, queryOf({ ...EVERYTHING, isNew: true }, marks.since), page),
	]);
	return { stream, months, recent, filter, marks };
}
