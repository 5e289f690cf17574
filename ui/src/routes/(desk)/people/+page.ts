import { api } from '$lib/api';
import { key } from '$lib/api/changes';
import { people } from '$lib/words/people';

export async function load({ depends }) {
	depends(key('people'));
	return { view: await api.people(), crumbs: [{ label: people.title }] };
}
