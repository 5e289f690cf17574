import { api } from '$lib/api';
import { key } from '$lib/api/changes';
import { philosophy } from '$lib/words/philosophy';

export async function load({ depends }) {
	depends(key('philosophy'));
	return { view: await api.philosophy(), crumbs: [{ label: philosophy.title }] };
}
