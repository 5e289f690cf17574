import { settings } from '$lib/words/settings';

export const load = () => ({ crumbs: [{ label: settings.title }] });
