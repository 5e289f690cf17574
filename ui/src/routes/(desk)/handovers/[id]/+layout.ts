import { api } from '$lib/api';
import { key } from '$lib/api/changes';
import { handover } from '$lib/words/handover';

/** One handover, for every page about it. */
export async function load({ params, depends }) {
	depends(key('handover'));
	const view = await api.handover(params.id);
	return {
		view,
		crumbs: [
			{ label: handover.crumb, href: '/handovers' },
			{ label: view.account.name, href: `/handovers/${view.handover.id}` },
		],
	};
}
