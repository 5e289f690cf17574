/** What can be done to many accounts at once, and how far it is. */
import type { BulkPreview, BulkProgress, Role } from '$lib/bindings';

export type BulkAct = 'plan' | 'propose' | 'edit' | 'task';

export const actsOf = (role: Role): BulkAct[] => {
	if (role === 'viewer') return [];
	return role === 'manager' ? ['plan', 'edit', 'task'] : ['propose', 'edit', 'task'];
};

export type BulkStatus =
	| { is: 'asking' }
	| { is: 'trying'; progress: BulkProgress | null }
	| { is: 'tried'; preview: BulkPreview }
	| { is: 'doing'; progress: BulkProgress | null }
	| { is: 'refused'; message: string; hint: string };

export const refusedOf = (preview: BulkPreview): number =>
	preview.refused.reduce((sum, { accounts }) => sum + accounts.length, 0);
