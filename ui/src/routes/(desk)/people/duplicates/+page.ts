import { api } from '$lib/api';
import { key } from '$lib/api/changes';
import { duplicates } from '$lib/words/duplicates';
import { people } from '$lib/words/people';

export async function load({ depends }) {
	depends(key('contacts'));
	const view = await api.duplicates();
	return { view, crumbs: [{ label: people.title, href: '/people' }, { label: duplicates.title }] };
}
