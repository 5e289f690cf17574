import { api } from '$lib/api';
import { key } from '$lib/api/changes';
import { profiles } from '$lib/words/profile';

export async function load({ depends }) {
	depends(key('profiles'));
	return { view: await api.profiles(), crumbs: [{ label: profiles.title }] };
}
