import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { historyPage } from '$lib/platform/fake/account';
import { NOW } from '$lib/platform/fake/book';
import FileDialog from './FileDialog.svelte';
import Unfiled from './Unfiled.svelte';

const sender = { email: 'sales@packers.example', name: 'Packers', mails: 12 };

describe('what belongs to no account yet', () => {
	it('can be filed all of a sender at once', async () => {
		const onfile = vi.fn();
		render(Unfiled, { page: historyPage, now: NOW, senders: [sender], onfile });
		await userEvent.click(screen.getByRole('button', { name: 'File all 12: sales@packers.example' }));
		expect(onfile).toHaveBeenCalledWith({ is: 'sender', sender });
	});

	it('is only read by whoever may not file', () => {
		render(Unfiled, { page: historyPage, now: NOW, senders: [sender], onfile: null });
		expect(screen.queryByRole('button', { name: /^File/ })).toBeNull();
	});

	it('says so when nothing waits', () => {
		render(Unfiled, {
			page: { rows: [], total: 0, newer: null, next: null },
			now: NOW,
			senders: [],
			onfile: null,
		});
		expect(screen.getByText('Every mail belongs to an account.')).toBeTruthy();
	});
});

describe('filing all of a sender', () => {
	it('files those of the whole domain, and remembers it unless told otherwise', async () => {
		const onfileall = vi.fn().mockResolvedValue(null);
		const search = vi.fn().mockResolvedValue([{ id: 'a', label: 'Packers Ltd' }]);
		render(FileDialog, {
			open: true,
			what: { is: 'sender', sender },
			search,
			onfile: vi.fn(),
			onfileall,
		});
		await userEvent.click(screen.getByLabelText(/^Account/));
		await userEvent.click(await screen.findByRole('option', { name: 'Packers Ltd' }));
		await userEvent.click(screen.getByRole('radio', { name: 'All from anyone at packers.example' }));
		await userEvent.click(screen.getByRole('button', { name: 'File them there' }));
		expect(onfileall).toHaveBeenCalledWith({ by: 'domain', domain: 'packers.example' }, 'a', 'remember');
	});
});
