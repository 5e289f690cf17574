import { redirect } from '@sveltejs/kit';
import { api, asApiError } from '$lib/api';
import { key } from '$lib/api/changes';
import { readViews } from './views';

/** The frame; whoever has no workspace open, or has not said who they are, is sent to the door. */
export async function load({ depends }) {
	depends(key('shell'));
	depends(key('views'));
	const shell = await api.shell().catch((thrown: unknown) => {
		if (asApiError(thrown).kind === 'not_open') redirect(307, '/welcome');
		throw thrown;
	});
	if (!shell.at_desk) redirect(307, '/who');
	return { shell, atDesk: shell.at_desk, views: await readViews() };
}
