import { api } from '$lib/api';
import { key } from '$lib/api/changes';
import { account as words } from '$lib/words/account';

export async function load({ depends, params }) {
	depends(key('account'));
	const view = await api.account(params.id);
	return { view, crumbs: [{ label: words.crumb, href: '/accounts' }, { label: view.account.name }] };
}
