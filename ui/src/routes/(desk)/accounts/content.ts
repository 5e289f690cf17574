/** What each look at the accounts needs, and the lists that it shows. */
import type { AccountId, AccountLook, AccountsShown } from '$lib/bindings';
import { quarterOf } from '$lib/domain/accounts/filter';
import type { Place } from '$lib/domain/accounts/place';

/** Rows that are read before anything is shown, so that the first sight is whole. */
const FIRST = 40;
const FIRST_OF_COLUMN = 10;

export function lookOf(place: Place, today: Date): AccountLook {
	switch (place.look) {
		case 'table':
			return { look: 'table' };
		case 'board':
			return { look: 'board', by: place.by };
		case 'calendar':
			return {
				look: 'calendar',
				range: quarterOf(place.month ? new Date(`${place.month}-15T12:00:00`) : today),
			};
	}
}

/** The accounts in the lists that the keys go through. */
export function listsOf(shown: AccountsShown, ids: AccountId[]): AccountId[][] {
	switch (shown.look) {
		case 'table':
			return [ids];
		case 'board':
			return shown.groups.map((_, at) => {
				const before = shown.groups.slice(0, at).reduce((sum, { count }) => sum + count, 0);
				return ids.slice(before, before + (shown.groups[at]?.count ?? 0));
			});
		case 'calendar':
			return [shown.renewals.days.flatMap(({ accounts }) => accounts)];
	}
}

export function firstOf(shown: AccountsShown, ids: AccountId[]): AccountId[] {
	const most = shown.look === 'board' ? FIRST_OF_COLUMN : FIRST;
	return listsOf(shown, ids).flatMap((list) => list.slice(0, most));
}
