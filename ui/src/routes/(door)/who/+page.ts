import { redirect } from '@sveltejs/kit';
import { api, asApiError } from '$lib/api';
import { key } from '$lib/api/changes';

export async function load({ depends }) {
	depends(key('shell'));
	const shell = await api.shell().catch((thrown: unknown) => {
		if (asApiError(thrown).kind === 'not_open') redirect(307, '/welcome');
		throw thrown;
	});
	return { shell };
}
