import { api, PAGE } from '$lib/api';
import { key } from '$lib/api/changes';
import { imports } from '$lib/words/imports';

export async function load({ depends }) {
	depends(key('imports'));
	const [view, unfiled, senders] = await Promise.all([
		api.imports(),
		api.unfiled({ cursor: null, limit: PAGE }),
		api.unfiledSenders(),
	]);
	return { view, unfiled, senders, crumbs: [{ label: imports.title }] };
}
