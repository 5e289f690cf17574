import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { accountView, historyEntry } from '$lib/platform/fake/account';
import { ingrid, mara, shell, tomas } from '$lib/platform/fake/book';
import AccountErrands from './AccountErrands.svelte';
import type { Errand } from './errand';

function running(errand: Errand, answer: { message: string; hint: string } | null = null) {
	const perform = vi.fn().mockResolvedValue(answer);
	render(AccountErrands, {
		errand,
		view: accountView,
		people: shell.people,
		atDesk: { ...mara, role: 'manager' },
		find: () => Promise.resolve([]),
		perform,
	});
	return perform;
}

const { entry } = historyEntry;

describe('an errand', () => {
	it('writes a call down with who was in it', async () => {
		const perform = running({ do: 'write', kind: 'call' });
		await userEvent.type(screen.getByRole('textbox', { name: /^Headline/ }), 'Renewal, mood good');
		await userEvent.click(screen.getByRole('radio', { name: 'They did' }));
		await userEvent.click(screen.getByRole('checkbox', { name: /Ingrid Aas/ }));
		await userEvent.click(screen.getByRole('button', { name: 'Write it down' }));
		expect(perform).toHaveBeenCalledWith(
			expect.objectContaining({
				op: 'entry_written',
				kind: 'call',
				title: 'Renewal, mood good',
				direction: 'inward',
				contacts: [ingrid.id],
				at: null,
			}),
		);
	});

	it('makes a promise that the entry it came from proves, kept by whoever is accountable', async () => {
		const perform = running({ do: 'promise', evidence: entry });
		await userEvent.type(screen.getByRole('textbox', { name: /^What/ }), 'The report by the 3rd');
		await userEvent.keyboard('{Control>}{Enter}{/Control}');
		expect(perform).toHaveBeenCalledWith(
			expect.objectContaining({ op: 'promise_made', evidence: entry.id, owner: tomas.id, promiser: 'us' }),
		);
	});

	it('changes only what can be changed of a promise', async () => {
		const promise = accountView.promises[0];
		if (!promise) throw new Error('the book has a promise');
		const perform = running({ do: 'edit_promise', promise });
		await userEvent.click(screen.getByRole('button', { name: 'Save' }));
		expect(perform).toHaveBeenCalledWith({
			op: 'promise_edited',
			promise: promise.promise.id,
			text: promise.promise.text,
			due: promise.promise.due,
			undated: false,
			owner: tomas.id,
			evidence: promise.evidence?.id ?? null,
			sensitivity: promise.promise.sensitivity,
		});
	});

	it('asks after a mistake of ours what was learned', async () => {
		const issue = accountView.issues.find(({ issue: { ours } }) => ours);
		if (!issue) throw new Error('the book has a mistake of ours');
		const perform = running({ do: 'resolve', issue });
		await userEvent.type(screen.getByRole('textbox', { name: /^How it was mended/ }), 'Replaced.');
		const resolve = screen.getByRole<HTMLButtonElement>('button', { name: 'Resolve it' });
		expect(resolve.disabled).toBe(true);
		await userEvent.type(screen.getByRole('textbox', { name: /^What we do differently/ }), 'Two phones.');
		await userEvent.click(resolve);
		expect(perform).toHaveBeenCalledWith({
			op: 'issue_resolved',
			issue: issue.issue.id,
			resolution: 'Replaced.',
			learned: 'Two phones.',
		});
	});

	it('shows a refusal beside the form and keeps what was typed', async () => {
		running(
			{ do: 'cadence' },
			{ message: 'Zero days between two touches are too few.', hint: 'Say how many days.' },
		);
		await userEvent.click(screen.getByRole('button', { name: 'Set it' }));
		expect(await screen.findByText('Zero days between two touches are too few.')).toBeTruthy();
		expect(screen.getByRole('dialog', { name: 'How often we talk' })).toBeTruthy();
	});

	it('opens an issue as our own mistake', async () => {
		const perform = running({ do: 'issue' });
		await userEvent.type(screen.getByRole('textbox', { name: /^What is wrong/ }), 'Late again');
		await userEvent.click(screen.getByRole('checkbox', { name: 'It was our own mistake' }));
		await userEvent.click(screen.getByRole('button', { name: 'Open it' }));
		expect(perform).toHaveBeenCalledWith(
			expect.objectContaining({ op: 'issue_opened', ours: true, client_told: false, owner: tomas.id }),
		);
	});

	it('adds someone at the client with several addresses', async () => {
		const perform = running({ do: 'contact', contact: null });
		await userEvent.type(screen.getByRole('textbox', { name: /^Name/ }), 'Aziz Nour');
		await userEvent.type(screen.getByRole('textbox', { name: 'Mail addresses' }), 'a@n.example, b@n.example');
		await userEvent.click(screen.getByRole('checkbox', { name: /key stakeholder/ }));
		await userEvent.click(screen.getByRole('button', { name: 'Add' }));
		expect(perform).toHaveBeenCalledWith(
			expect.objectContaining({
				op: 'contact_added',
				name: 'Aziz Nour',
				emails: ['a@n.example', 'b@n.example'],
				key: true,
			}),
		);
	});
});
