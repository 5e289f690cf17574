import { api } from '$lib/api';
import { key } from '$lib/api/changes';
import { shell } from '$lib/words/shell';

export async function load({ depends }) {
	depends(key('today'));
	return { view: await api.today(), crumbs: [{ label: shell.today }] };
}
