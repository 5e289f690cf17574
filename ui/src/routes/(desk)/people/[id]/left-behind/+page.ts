import { api } from '$lib/api';
import { key } from '$lib/api/changes';
import { leftBehind } from '$lib/words/left-behind';
import { people } from '$lib/words/people';

export async function load({ depends, params }) {
	depends(key('left_behind'));
	const view = await api.leftBehindPerson(params.id);
	const person = { label: view.person.name, href: `/people/${params.id}` };
	return { view, crumbs: [{ label: people.title, href: '/people' }, person, { label: leftBehind.link }] };
}
