import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { accountView } from '$lib/platform/fake/account';
import { mara } from '$lib/platform/fake/book';
import BriefPage from './BriefPage.svelte';

const refusal = {
	message: 'Someone has already written a better line for this one.',
	hint: 'Read it first.',
};

function shown(rest: object = {}) {
	const told = { onsituation: vi.fn(), perform: vi.fn(), act: vi.fn(), onerrand: vi.fn() };
	told.onsituation.mockResolvedValue(null);
	told.perform.mockResolvedValue(null);
	render(BriefPage, {
		view: accountView,
		atDesk: { ...mara, role: 'manager' },
		since: null,
		find: () => Promise.resolve([]),
		situation: 'reading',
		...told,
		...rest,
	});
	return told;
}

const empty = { ...accountView, facts: [], account: { ...accountView.account, situation: '' } };

describe('the brief', () => {
	it('leads from a line to the entry that proves it', () => {
		shown();
		const [proof] = screen.getAllByRole('link', { name: 'call 3 Sept: Renewal mood, and the winter rate' });
		expect(proof?.getAttribute('href')).toMatch(/\/history\?entry=/);
	});

	it('begins with how they stand and the three things that matter', () => {
		shown();
		const heads = screen.getAllByRole('heading', { level: 3 }).map((head) => head.textContent);
		expect(heads.slice(0, 2)).toEqual(['Top things', 'Where they stand']);
		expect(screen.getByText(/one open issue/i)).toBeTruthy();
		expect(screen.queryByText('new')).toBeNull();
	});

	it('marks what somebody else wrote since it was read', () => {
		shown({ since: '2026-09-03T00:00:00Z' });
		expect(screen.getAllByText('new')).toHaveLength(accountView.facts.length);
		expect(screen.getByText(/^Since 3 Sept: eight lines are new/)).toBeTruthy();
	});

	it('says one true sentence while nothing is written, and where to begin', async () => {
		shown({ view: empty });
		expect(screen.getByText('Nobody has written down yet what to know about Nordkaj Shipping.')).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Write the situation' }));
		expect(screen.getByRole('textbox', { name: 'Where they stand' })).toBeTruthy();
	});

	it('saves the situation when one leaves it', async () => {
		const { onsituation } = shown();
		await userEvent.click(screen.getByRole('button', { name: 'Edit the situation' }));
		const area = screen.getByRole('textbox', { name: 'Where they stand' });
		await userEvent.clear(area);
		await userEvent.type(area, 'All is well.');
		await userEvent.tab();
		expect(onsituation).toHaveBeenCalledWith('All is well.');
		await waitFor(() => expect(screen.getByText('Saved')).toBeTruthy());
	});

	it('keeps the text of a situation that was refused', async () => {
		shown({ onsituation: () => Promise.resolve(refusal) });
		await userEvent.click(screen.getByRole('button', { name: 'Edit the situation' }));
		await userEvent.type(screen.getByRole('textbox', { name: 'Where they stand' }), ' And more.');
		await userEvent.keyboard('{Control>}{Enter}{/Control}');
		expect(await screen.findByText(refusal.message)).toBeTruthy();
		const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Where they stand' });
		expect(area.value).toMatch(/ And more\.$/);
	});

	it('leaves a situation as it was on Escape', async () => {
		const { onsituation } = shown();
		await userEvent.click(screen.getByRole('button', { name: 'Edit the situation' }));
		await userEvent.keyboard(' not this{Escape}');
		expect(screen.queryByRole('textbox')).toBeNull();
		expect(onsituation).not.toHaveBeenCalled();
	});

	it('puts a better line in the place of the old one', async () => {
		const { perform } = shown();
		await userEvent.click(screen.getByRole('button', { name: /Say it better: Ingrid decides; Per signs/ }));
		const area = screen.getByRole('textbox', { name: /What matters/ });
		await userEvent.clear(area);
		await userEvent.type(area, 'Ingrid decides alone.');
		await userEvent.click(screen.getByRole('button', { name: 'Replace the line' }));
		expect(perform).toHaveBeenCalledWith(
			expect.objectContaining({
				op: 'fact_recorded',
				kind: 'top_thing',
				text: 'Ingrid decides alone.',
				supersedes: accountView.facts[1]?.fact.id,
				evidence: accountView.facts[1]?.fact.evidence,
			}),
		);
		await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
	});

	it('asks a what-if line for both of its halves', async () => {
		shown();
		await userEvent.click(screen.getByRole('button', { name: 'Add to “What if”' }));
		await userEvent.type(screen.getByRole('textbox', { name: /^If/ }), 'Labels come loose');
		const add = screen.getByRole<HTMLButtonElement>('button', { name: 'Add it' });
		expect(add.disabled).toBe(true);
		await userEvent.type(screen.getByRole('textbox', { name: /^Then/ }), 'Send the photograph');
		expect(add.disabled).toBe(false);
	});

	it('asks an awkward topic for its day, and never offers it to the client', async () => {
		shown();
		await userEvent.click(screen.getByRole('button', { name: 'Add to “Awkward topics”' }));
		await userEvent.type(
			screen.getByRole('textbox', { name: /before they find out/ }),
			'The nights cost more',
		);
		const add = screen.getByRole<HTMLButtonElement>('button', { name: 'Add it' });
		expect(add.disabled).toBe(true);
		expect(screen.getByText('The day by which we raise it', { exact: false })).toBeTruthy();
		expect(screen.queryByRole('option', { name: 'The client may read it' })).toBeNull();
	});

	it('writes down how an awkward topic was taken', async () => {
		const known = accountView.facts[0];
		if (!known) throw new Error('the fake account has facts');
		const topic = {
			...known,
			fact: {
				...known.fact,
				kind: 'awkward_topic' as const,
				text: 'The nights cost more',
				raise_by: '2026-10-05',
			},
		};
		const { onerrand } = shown({ view: { ...accountView, facts: [topic] } });
		expect(screen.getByText('raise it by Mon 5 Oct')).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'We raised it: The nights cost more' }));
		expect(onerrand).toHaveBeenCalledWith({ do: 'raise', fact: topic });
	});

	it('takes down what came of checking an assumption', async () => {
		const { act } = shown();
		await userEvent.click(screen.getByRole('button', { name: /^The client confirmed: They renew/ }));
		const fact = accountView.facts.find((each) => each.fact.kind === 'assumption')?.fact.id;
		expect(act).toHaveBeenCalledWith({ op: 'assumption_checked', fact, state: 'confirmed' });
	});

	it('lets a task be ticked off and a mistake be told', async () => {
		const { act } = shown();
		await userEvent.click(screen.getByRole('button', { name: 'Done: Send Per the October report' }));
		await userEvent.click(
			screen.getByRole('button', { name: 'The client knows: Two late hand-offs in September' }),
		);
		expect(act.mock.calls.map(([op]) => op.op)).toEqual(['task_ended', 'issue_edited']);
	});

	it('offers a reader nothing to write', () => {
		shown({ atDesk: { ...mara, role: 'viewer' }, view: { ...accountView, has_part: false } });
		const names = screen.queryAllByRole('button').map((button) => button.textContent?.trim());
		expect(names).toEqual(['Map', 'Table']);
	});

	it('says so when the silence is longer than agreed', () => {
		shown({ view: { ...accountView, is_silent_too_long: true } });
		expect(screen.getByText(/That is longer than agreed/)).toBeTruthy();
	});
});
