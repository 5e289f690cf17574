import { api } from '$lib/api';
import { key } from '$lib/api/changes';
import type { PacketChoice } from '$lib/bindings';
import { packet as words } from '$lib/words/packet';
import { packets } from '$lib/words/packets';

/** The packet of a handover; `?reader=client` and `?sheet=letter` say for whom and on which paper. */
export async function load({ params, url, depends }) {
	depends(key('packet'));
	const choice: PacketChoice = {
		handover: params.handover,
		reader: url.searchParams.get('reader') === 'client' ? 'client' : 'internal',
		sheet: url.searchParams.get('sheet') === 'letter' ? 'letter' : 'a4',
	};
	const [view, preview] = await Promise.all([api.handover(params.handover), api.packetPreview(choice)]);
	return {
		view,
		choice,
		preview,
		crumbs: [
			{ label: packets.title, href: '/packets' },
			{ label: view.account.name, href: `/handovers/${view.handover.id}` },
			{ label: words.crumb },
		],
	};
}
