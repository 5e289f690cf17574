/** What each look at the accounts shows, read for a place. */
import { api } from '$lib/api';
import type { AccountFilter, AccountId, BoardGroup, DayRange, RenewalsView } from '$lib/bindings';
import { quarterOf } from '$lib/domain/accounts/filter';
import type { Place } from '$lib/domain/accounts/place';

export type Content =
	| { look: 'table' }
	| { look: 'board'; groups: BoardGroup[] }
	| { look: 'calendar'; view: RenewalsView; range: DayRange };

/** Rows that are read before anything is shown, so that the first sight is whole. */
const FIRST = 40;
const FIRST_OF_COLUMN = 10;

export async function contentOf(place: Place, filter: AccountFilter, today: Date): Promise<Content> {
	switch (place.look) {
		case 'table':
			return { look: 'table' };
		case 'board':
			return { look: 'board', groups: await api.accountBoard(filter, place.by) };
		case 'calendar': {
			const range = quarterOf(place.month ? new Date(`${place.month}-15T12:00:00`) : today);
			return { look: 'calendar', view: await api.accountRenewals(filter, range), range };
		}
	}
}

/** The accounts in the lists that the keys go through. */
export function listsOf(content: Content, ids: AccountId[]): AccountId[][] {
	switch (content.look) {
		case 'table':
			return [ids];
		case 'board':
			return content.groups.map(({ accounts }) => accounts);
		case 'calendar':
			return [content.view.days.flatMap(({ accounts }) => accounts)];
	}
}

export function firstOf(content: Content, ids: AccountId[]): AccountId[] {
	const lists = listsOf(content, ids);
	const most = content.look === 'board' ? FIRST_OF_COLUMN : FIRST;
	return lists.flatMap((list) => list.slice(0, most));
}
