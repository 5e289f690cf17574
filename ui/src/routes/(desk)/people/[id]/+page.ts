import { api } from '$lib/api';
import { key } from '$lib/api/changes';
import { people } from '$lib/words/people';

export async function load({ depends, params }) {
	depends(key('left_behind'));
	const view = await api.leftBehindPerson(params.id);
	return { view, crumbs: [{ label: people.title, href: '/people' }, { label: view.person.name }] };
}
