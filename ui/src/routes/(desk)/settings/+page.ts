import { api } from '$lib/api';
import { key } from '$lib/api/changes';
import { settings } from '$lib/words/settings';

export async function load({ depends }) {
	depends(key('data'));
	return { data: await api.data(), crumbs: [{ label: settings.title }] };
}
