import { api, PAGE } from '$lib/api';
import { key } from '$lib/api/changes';

export async function load({ depends, params }) {
	depends(key('changes'));
	return { changes: await api.changes(params.id, { cursor: null, limit: PAGE }) };
}
