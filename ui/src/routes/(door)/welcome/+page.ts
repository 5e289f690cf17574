import { api } from '$lib/api';

export const load = async () => ({ welcome: await api.welcome() });
