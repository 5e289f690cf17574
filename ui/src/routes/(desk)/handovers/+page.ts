import { api } from '$lib/api';
import { key } from '$lib/api/changes';
import type { HandoverScope } from '$lib/bindings';
import type { Plannable } from '$lib/domain/handovers/PlanDialog.svelte';
import { handovers } from '$lib/words/handovers';

/** Running or ended handovers; `?plan` opens the plan of a new one, `?plan=<account>` for that account. */
export async function load({ url, depends }) {
	depends(key('handovers'));
	const scope: HandoverScope = url.searchParams.get('show') === 'ended' ? 'ended' : 'running';
	const [view, planning] = await Promise.all([api.handovers(scope), plannable(url.searchParams.get('plan'))]);
	return { view, scope, planning, crumbs: [{ label: handovers.title }] };
}

async function plannable(plan: string | null): Promise<{ account: Plannable | null } | null> {
	if (plan === null) return null;
	if (plan === '') return { account: null };
	const { account, accountable } = await api.account(plan);
	return { account: { id: account.id, label: account.name, accountable } };
}
