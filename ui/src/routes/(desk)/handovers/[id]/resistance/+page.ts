import { resistance } from '$lib/words/resistance';

export async function load({ parent }) {
	const { crumbs } = await parent();
	return { crumbs: [...crumbs, { label: resistance.crumb }] };
}
