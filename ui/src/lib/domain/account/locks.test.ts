import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { LockView } from '$lib/bindings';
import { mara, nordkaj, NOW } from '$lib/platform/fake/book';
import PassLocks from '../handovers/PassLocks.svelte';
import PassLockDialog from './dialogs/PassLockDialog.svelte';
import Locks from './Locks.svelte';

const renewal: LockView = {
	lock: {
		kind: 'renewal',
		what: 'The contract renews on 6 November 2026.',
		over_on: '2026-11-07',
		passed: null,
	},
	passed_by: null,
};

const strategic: LockView = {
	lock: {
		kind: 'strategic',
		what: 'This account is strategic: leadership is asked before it changes hands.',
		over_on: null,
		passed: { lock: 'strategic', by: mara.id, at: NOW, reason: 'The owner agrees', until: '2026-12-01' },
	},
	passed_by: mara,
};

describe('what speaks against an account changing hands', () => {
	it('says what, until when, and who let the rest pass', async () => {
		const onpass = vi.fn();
		render(Locks, { locks: [renewal, strategic], holds: true, canPass: true, onpass });
		const region = within(screen.getByRole('region', { name: 'Locked for now' }));
		expect(region.getByText(/It is over on 7 Nov 2026\./)).toBeTruthy();
		expect(region.getByText(/Mara Lindqvist lets it pass until 1 Dec 2026: The owner agrees\./)).toBeTruthy();
		await userEvent.click(region.getByRole('button', { name: /Let it pass/ }));
		expect(onpass).toHaveBeenCalledExactlyOnceWith(renewal);
	});

	it('is for managers to let pass', () => {
		render(Locks, { locks: [renewal], holds: false, canPass: false, onpass: vi.fn() });
		expect(screen.queryByRole('button')).toBeNull();
	});

	it('says nothing where nothing is locked', () => {
		render(Locks, { locks: [], holds: true, canPass: true, onpass: vi.fn() });
		expect(screen.queryByRole('region')).toBeNull();
	});

	it('passes with a reason and a day, never without', async () => {
		render(PassLockDialog, {
			open: true,
			account: nordkaj.id,
			lock: 'renewal',
			what: renewal.lock.what,
			now: NOW,
			perform: vi.fn(),
		});
		await userEvent.type(screen.getByLabelText(/Why it passes/), 'They asked for it.');
		expect(screen.getByRole('button', { name: 'Let it pass' }).hasAttribute('disabled')).toBe(true);
	});

	it('passes lock by lock while a handover is planned', async () => {
		const perform = vi.fn(() => Promise.resolve(null));
		const onpassed = vi.fn();
		render(PassLocks, {
			account: nordkaj.id,
			locks: [renewal, { ...strategic, lock: { ...strategic.lock, passed: null } }],
			until: '2026-12-01',
			day: NOW,
			perform,
			onpassed,
		});
		await userEvent.click(screen.getByRole('button', { name: 'Let it pass…' }));
		await userEvent.type(screen.getByLabelText(/Why it passes/), 'They asked.');
		await userEvent.click(screen.getByRole('button', { name: 'Let it pass' }));
		const pass = { op: 'lock_passed', account: nordkaj.id, reason: 'They asked.', until: '2026-12-01' };
		expect(perform.mock.calls).toEqual([[{ ...pass, lock: 'renewal' }], [{ ...pass, lock: 'strategic' }]]);
		expect(onpassed).toHaveBeenCalledOnce();
	});
});
