import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { BulkPreview } from '$lib/bindings';
import { accountView, historyPage } from '$lib/platform/fake/account';
import { mara, nordkaj, NOW, shell } from '$lib/platform/fake/book';
import AccountPeek from './AccountPeek.svelte';
import { actsOf, type BulkAct, type BulkStatus } from './bulk';
import BulkBar from './BulkBar.svelte';
import BulkDialog from './BulkDialog.svelte';
import { readPlace } from './place';
import ViewBar from './ViewBar.svelte';
import { changed, hrefOf, isChanged, missing, moved, STANDARD } from './views';

const PREVIEW: BulkPreview = {
	changed: 12,
	unchanged: 2,
	rows: [{ account: nordkaj, changes: [{ field: 'severity', before: 'stable', after: 'watch' }] }],
	created: [{ kind: 'handover', count: 12 }],
	refused: [{ message: 'It is locked.', hint: 'Let the lock pass.', accounts: [nordkaj] }],
};

const dialog = (status: BulkStatus, act: BulkAct = 'edit') => {
	const told = { ontry: vi.fn(), ondo: vi.fn(), onback: vi.fn(), onstop: vi.fn() };
	const view = render(BulkDialog, {
		open: true,
		act,
		count: 15,
		status,
		people: shell.people,
		loads: [],
		atDesk: { ...mara, role: 'manager' },
		today: NOW,
		firstDays: () => Promise.resolve([]),
		...told,
	});
	return { ...told, rerender: view.rerender };
};

describe('what is selected', () => {
	it('says how many, and offers all that match and what can be done', async () => {
		const told = { onact: vi.fn(), onall: vi.fn(), onclear: vi.fn() };
		render(BulkBar, { count: 3, total: 4812, acts: actsOf('manager'), ...told });
		expect(screen.getByRole('status').textContent).toBe('3 selected');
		await userEvent.click(screen.getByRole('button', { name: 'Select all 4,812 matching' }));
		await userEvent.click(screen.getByRole('button', { name: 'Plan handovers…' }));
		expect(told.onall).toHaveBeenCalledOnce();
		expect(told.onact).toHaveBeenCalledWith('plan');
	});

	it('lets a rep propose, and a reader do nothing', () => {
		expect(actsOf('rep')).toEqual(['propose', 'edit', 'task']);
		expect(actsOf('viewer')).toEqual([]);
	});
});

describe('one thing done to many', () => {
	it('is asked first what will happen, once something is filled in', async () => {
		const { ontry } = dialog({ is: 'asking' });
		const button = screen.getByRole('button', { name: 'See what will happen' });
		expect(button).toHaveProperty('disabled', true);
		await userEvent.selectOptions(screen.getByLabelText('State'), 'watch');
		await userEvent.click(button);
		expect(ontry).toHaveBeenCalledWith(expect.objectContaining({ bulk: 'edit', severity: 'watch' }));
	});

	it('says what will change and who is refused, who is left out only when that is said', async () => {
		const { ondo, rerender } = dialog({ is: 'asking' });
		await userEvent.selectOptions(screen.getByLabelText('State'), 'watch');
		await rerender({ status: { is: 'tried', preview: PREVIEW } });
		expect(screen.getByText('12 accounts will change. 2 are so already.')).toBeTruthy();
		const rows = within(screen.getByRole('list', { name: 'What changes' }));
		expect(rows.getByText('Nordkaj Shipping')).toBeTruthy();
		expect(rows.getByText('State: Stable → Watch')).toBeTruthy();
		expect(rows.getByText('and 11 accounts more, likewise')).toBeTruthy();
		const refused = within(screen.getByRole('region', { name: '1 account will be refused' }));
		expect(refused.getByText('It is locked.')).toBeTruthy();
		const go = screen.getByRole('button', { name: 'Change 12 accounts' });
		expect(go).toHaveProperty('disabled', true);
		await userEvent.click(screen.getByLabelText('Leave out the 1 account that will be refused'));
		await userEvent.click(go);
		expect(ondo).toHaveBeenCalledWith(expect.objectContaining({ bulk: 'edit' }), 'leave_out');
	});

	it('shows how far it is, and can be stopped', async () => {
		const { onstop } = dialog({ is: 'doing', progress: { done: 300, total: 1200 } });
		expect(screen.getByText('300 of 1,200')).toBeTruthy();
		expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('25');
		await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
		expect(onstop).toHaveBeenCalledOnce();
	});

	it('says why nothing was done, and keeps the form', () => {
		dialog({ is: 'refused', message: 'None of them can be done.', hint: 'Choose others.' }, 'task');
		expect(screen.getByText('None of them can be done.')).toBeTruthy();
		expect(screen.getByLabelText(/What to do/)).toBeTruthy();
	});
});

describe('views with a name', () => {
	const [silent, renewals] = STANDARD;
	const placeOf = (query: string) => readPlace(new URLSearchParams(query));
	if (!silent || !renewals) throw new Error('there are two');

	it('lead to what they keep, and know when something else is shown', () => {
		const query = hrefOf(silent).split('?')[1] ?? '';
		expect(isChanged(silent, placeOf(query))).toBe(false);
		expect(isChanged(silent, placeOf(`${query}&state=watch`))).toBe(true);
	});

	it('are renamed, moved, and brought back when they are standard ones', () => {
		expect(moved(STANDARD, renewals.id, -1)).toEqual([renewals, silent]);
		expect(moved(STANDARD, silent.id, -1)).toEqual(STANDARD);
		expect(changed(STANDARD, silent.id, { name: 'Quiet' })[0]?.name).toBe('Quiet');
		expect(missing([silent])).toEqual([renewals]);
	});

	it('are offered as soon as something worth a name is shown', async () => {
		const onact = vi.fn();
		const { rerender } = render(ViewBar, { views: STANDARD, place: placeOf(''), onact });
		expect(screen.queryByRole('button', { name: 'Save as a view…' })).toBeNull();
		await rerender({ place: placeOf('state=watch') });
		await userEvent.click(screen.getByRole('button', { name: 'Save as a view…' }));
		expect(onact).toHaveBeenCalledWith('save');
	});

	it('that were changed offer to keep it, or to save it as a new one', async () => {
		const onact = vi.fn();
		render(ViewBar, { views: STANDARD, place: placeOf(`view=${silent.id}&silent=40`), onact });
		expect(screen.getByText('Changed')).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Update' }));
		await userEvent.click(screen.getByRole('button', { name: 'Save as new…' }));
		expect(onact.mock.calls).toEqual([['update'], ['save']]);
	});
});

describe('an account in short', () => {
	it('says who is accountable, what matters, what is promised and what happened last', () => {
		render(AccountPeek, { view: accountView, history: historyPage.rows.slice(0, 2), onclose: vi.fn() });
		const pane = within(screen.getByRole('complementary', { name: 'In short' }));
		expect(pane.getByRole('heading', { name: 'Nordkaj Shipping' })).toBeTruthy();
		expect(pane.getByText(/Ingrid decides; Per signs/)).toBeTruthy();
		expect(pane.getByText(/Winter rate as last year, in writing/)).toBeTruthy();
		expect(pane.getByText(/October report/)).toBeTruthy();
		expect(pane.getByRole('link', { name: /Open the account/ }).getAttribute('href')).toBe(
			`/accounts/${nordkaj.id}`,
		);
	});

	it('asks for a row while there is none, and closes', async () => {
		const onclose = vi.fn();
		render(AccountPeek, { view: null, history: [], onclose });
		expect(screen.getByText('Go to a row to see it here.')).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Close' }));
		expect(onclose).toHaveBeenCalledOnce();
	});
});
