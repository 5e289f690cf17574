/** Views of the accounts that somebody named: what each of them keeps, and what can be done with the list of them. */
import type { SavedView } from '$lib/bindings';
import { standardViews } from '$lib/words/account-views';
import { kept, readPlace, writePlace, type Place } from './place';

/** Views that everyone begins with. They can be removed, and brought back. */
export const STANDARD: SavedView[] = [
	{
		id: '00000000-0000-4000-8000-000000000001',
		name: standardViews.silent,
		query: 'silent=21&sort=last_contact',
	},
	{
		id: '00000000-0000-4000-8000-000000000002',
		name: standardViews.renewals,
		query: 'renewing=quarter&sort=renewal',
	},
];

const placeOf = (view: SavedView): Place => readPlace(new URLSearchParams(view.query));

/** Where a view leads. */
export const hrefOf = (view: SavedView): string =>
	`/accounts?${writePlace({ ...placeOf(view), view: view.id })}`;

/** The view that is open, if any. */
export const openView = (views: SavedView[], place: Place): SavedView | undefined =>
	views.find(({ id }) => id === place.view);

/** Whether something else is shown than the view keeps. */
export const isChanged = (view: SavedView, place: Place): boolean => kept(placeOf(view)) !== kept(place);

/** Whether something else is shown than all accounts as they come. */
export const isOwnLook = (place: Place): boolean => kept(readPlace(new URLSearchParams())) !== kept(place);

/** The place as the view keeps it. */
export const asKept = (view: SavedView): Place => ({ ...placeOf(view), view: view.id });

export const missing = (views: SavedView[]): SavedView[] =>
	STANDARD.filter(({ id }) => !views.some((view) => view.id === id));

/** The list with this view changed. */
export const changed = (views: SavedView[], id: string, change: Partial<SavedView>): SavedView[] =>
	views.map((view) => (view.id === id ? { ...view, ...change } : view));

/** The list with this view one place further up or down; the same list when there is no such place. */
export function moved(views: SavedView[], id: string, by: 1 | -1): SavedView[] {
	const at = views.findIndex((view) => view.id === id);
	const [one, other] = [views[at], views[at + by]];
	if (!one || !other) return views;
	return views.map((view, place) => (place === at ? other : place === at + by ? one : view));
}

/** What can be done with the view that is open, or with the list of them. */
export type ViewAct = 'update' | 'save' | 'reset' | 'rename' | 'up' | 'down' | 'remove' | 'restore';
