import { api } from '$lib/api';
import { key } from '$lib/api/changes';
import { account as words } from '$lib/words/account';

export async function load({ depends, params }) {
	depends(key('account'));
	depends(key('left_behind'));
	const [view, leftBehind] = await Promise.all([api.account(params.id), api.leftBehindAccount(params.id)]);
	return {
		view,
		leftBehind,
		crumbs: [{ label: words.crumb, href: '/accounts' }, { label: view.account.name }],
	};
}
