import { api } from '$lib/api';
import { key } from '$lib/api/changes';
import type { Plannable } from '$lib/domain/handovers/PlanDialog.svelte';
import { handovers } from '$lib/words/handovers';

/** Running or ended handovers, or how they go; `?plan` opens the plan of a new one, `?plan=<account>` for that account. */
export async function load({ url, depends }) {
	depends(key('handovers'));
	const wanted = url.searchParams.get('show');
	const show = wanted === 'ended' || wanted === 'flow' ? wanted : 'running';
	const [view, flow, planning] = await Promise.all([
		show === 'flow' ? null : api.handovers(show),
		show === 'flow' ? api.handoverFlow() : null,
		plannable(url.searchParams.get('plan')),
	]);
	return { view, flow, show, planning, crumbs: [{ label: handovers.title }] } as const;
}

async function plannable(plan: string | null): Promise<{ account: Plannable | null } | null> {
	if (plan === null) return null;
	if (plan === '') return { account: null };
	const { account, accountable } = await api.account(plan);
	return { account: { id: account.id, label: account.name, accountable } };
}
