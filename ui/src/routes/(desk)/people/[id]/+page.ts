import { error } from '@sveltejs/kit';
import { api } from '$lib/api';
import { key } from '$lib/api/changes';
import { EVERY } from '$lib/domain/accounts/filter';
import { people } from '$lib/words/people';

/** Accounts that are listed at once; the rest is in the list of accounts. */
const LISTED = 50;

export async function load({ depends, params }) {
	for (const screen of ['people', 'accounts', 'handovers', 'left_behind'] as const) depends(key(screen));
	const carried = { ...EVERY, accountable: [params.id] };
	const [view, accounts, handovers, behind] = await Promise.all([
		api.people(),
		api.accounts(carried, { cursor: null, limit: LISTED }),
		api.handovers('running'),
		api.leftBehindPerson(params.id),
	]);
	const row = view.people.find(({ person }) => person.id === params.id);
	if (!row) error(404, people.notHere);
	const theirs = handovers.rows.filter(
		({ handover, manager }) =>
			handover.from.id === params.id || handover.to?.id === params.id || manager.id === params.id,
	);
	const crumbs = [{ label: people.title, href: '/people' }, { label: row.person.name }];
	return { day: view.day, row, accounts, handovers: theirs, behind, crumbs };
}
