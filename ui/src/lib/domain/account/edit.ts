import type { AccountId, Op } from '$lib/bindings';

type AccountEdit = Extract<Op, { op: 'account_edited' }>;

/** Changes some fields of an account; those that are left out stay as they are. */
export function accountEdited(account: AccountId, fields: Partial<AccountEdit>): AccountEdit {
	return {
		op: 'account_edited',
		account,
		name: null,
		kind: null,
		severity: null,
		situation: null,
		city: null,
		country: null,
		industry: null,
		website: null,
		phone: null,
		domains: null,
		renewal_on: null,
		cadence: null,
		strategic: null,
		live_deal: null,
		emptied: [],
		...fields,
	};
}

/** "a, b" as a list; empty pieces are dropped. */
export const commaList = (text: string): string[] =>
	text
		.split(/[,;\s]+/)
		.map((piece) => piece.trim())
		.filter(Boolean);
