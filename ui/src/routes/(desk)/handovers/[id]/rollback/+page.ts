import { api, asApiError } from '$lib/api';
import { key } from '$lib/api/changes';
import { rollback } from '$lib/words/rollback';

/** How many entries of the journal are looked through for the rollback that can be undone. */
const LOOK_BACK = 50;

export async function load({ params, parent, depends }) {
	depends(key('changes'));
	const preview = await api.rollbackPreview(params.id).catch((thrown: unknown) => {
		if (asApiError(thrown).kind === 'refused') return null;
		throw thrown;
	});
	const { view, crumbs } = await parent();
	return { preview, entry: await approval(view.account.id), crumbs: [...crumbs, { label: rollback.crumb }] };
}

/** The entry that took the handover back, while it stands. */
async function approval(account: string): Promise<string | null> {
	const { rows } = await api.changes(account, { cursor: null, limit: LOOK_BACK });
	return rows.find(({ op, undone }) => op === 'rollback_approved' && !undone)?.entry ?? null;
}
