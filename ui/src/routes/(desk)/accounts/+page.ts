import { api } from '$lib/api';
import { key } from '$lib/api/changes';
import { filterOf } from '$lib/domain/accounts/filter';
import { readPlace } from '$lib/domain/accounts/place';
import { accounts } from '$lib/words/accounts';
import { firstOf, lookOf } from './content';

export async function load({ depends, url, parent }) {
	depends(key('accounts'));
	const { atDesk } = await parent();
	const place = readPlace(url.searchParams);
	const today = new Date();
	const filter = filterOf(place, atDesk.id, today);
	const { accounts: ids, shown } = await api.accountList(filter, lookOf(place, today));
	const first = await api.accountRows(firstOf(shown, ids));
	return { now: today.toISOString(), place, ids, shown, first, crumbs: [{ label: accounts.title }] };
}
