import { api } from '$lib/api';
import { key } from '$lib/api/changes';

export async function load({ depends, params }) {
	depends(key('account'));
	return { then: await api.accountOn(params.id, params.day) };
}
