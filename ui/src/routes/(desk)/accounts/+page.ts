import { api } from '$lib/api';
import { key } from '$lib/api/changes';
import { filterOf } from '$lib/domain/accounts/filter';
import { readPlace } from '$lib/domain/accounts/place';
import { accounts } from '$lib/words/accounts';
import { contentOf, firstOf } from './content';

export async function load({ depends, url, parent }) {
	depends(key('accounts'));
	const { atDesk } = await parent();
	const place = readPlace(url.searchParams);
	const today = new Date();
	const filter = filterOf(place, atDesk.id, today);
	const [ids, content] = await Promise.all([api.accountIds(filter), contentOf(place, filter, today)]);
	const first = await api.accountRows(firstOf(content, ids));
	return {
		now: today.toISOString(),
		place,
		filter,
		ids,
		content,
		first,
		crumbs: [{ label: accounts.title }],
	};
}
