import { api, PAGE } from '$lib/api';
import { key } from '$lib/api/changes';
import { allContacts } from '$lib/words/contact';
import { people } from '$lib/words/people';

export async function load({ depends, url }) {
	depends(key('contacts'));
	const text = url.searchParams.get('q') ?? '';
	const first = await api.contacts(text || null, { cursor: null, limit: PAGE });
	return { text, first, crumbs: [{ label: people.title, href: '/people' }, { label: allContacts.title }] };
}
