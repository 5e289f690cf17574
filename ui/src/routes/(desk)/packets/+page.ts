import { api } from '$lib/api';
import { key } from '$lib/api/changes';
import { packets as words } from '$lib/words/packets';

/** The packets of running handovers; `?show=ended` shows those of the others. */
export async function load({ depends, url }) {
	depends(key('handovers'));
	const scope = url.searchParams.get('show') === 'ended' ? ('ended' as const) : ('running' as const);
	return { scope, view: await api.handovers(scope), crumbs: [{ label: words.title }] };
}
