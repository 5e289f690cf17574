import { api, PAGE } from '$lib/api';
import { key } from '$lib/api/changes';
import { scopeOf, showOf, sortOf } from '$lib/domain/accounts/show';
import { accounts } from '$lib/words/accounts';

export async function load({ depends, url, parent }) {
	depends(key('accounts'));
	const { atDesk } = await parent();
	const show = showOf(url.searchParams.get('show'));
	const sort = sortOf(url.searchParams.get('sort'), show);
	const text = url.searchParams.get('q') ?? '';
	const filter = { scope: scopeOf(show, atDesk.id, new Date()), text: text || null, sort };
	const first = await api.accounts(filter, { cursor: null, limit: PAGE });
	return { show, sort, text, filter, first, crumbs: [{ label: accounts.title }] };
}
