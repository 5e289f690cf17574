import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { CaseView, DeskPerson, HandoverView } from '$lib/bindings';
import { hana, leo, mara, NOW } from '$lib/platform/fake/book';
import { handoverAt, resisted } from '$lib/platform/fake/handover';
import ResistancePage from './ResistancePage.svelte';

const people: DeskPerson[] = [
	{ ...mara, role: 'manager' },
	{ ...hana, role: 'rep' },
	{ ...leo, role: 'rep' },
];
const said = { words: 'You want to be asked.', by: hana.id, at: NOW, confirmed: 'Yes. That is it.' };

function show(cases: CaseView[], who = hana, can: HandoverView['can'] = ['work_case']) {
	const steps = {
		onopen: vi.fn(),
		onstep: vi.fn(),
		onconcern: vi.fn(),
		onasked: vi.fn(),
		onweigh: vi.fn(),
		onremove: vi.fn(),
	};
	const atDesk = people.find(({ id }) => id === who.id) ?? { ...who, role: 'rep' };
	render(ResistancePage, {
		view: handoverAt('transferred', { cases, can }),
		philosophy: null,
		people,
		atDesk,
		...steps,
	});
	return steps;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const step = (name: string) => within(screen.getByRole('region', { name }));

describe('a client who resists', () => {
	it('is heard first: their words, what is under them, how grave it is', () => {
		show([resisted()]);
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ingrid Aas says no');
		expect(screen.getByText('I want Leo back.').tagName).toBe('BLOCKQUOTE');
		expect(screen.getByText(/Being asked again/)).toBeTruthy();
	});

	it('is met in person', async () => {
		const { onstep } = show([resisted()]);
		await userEvent.click(button('Propose a meeting…'));
		expect(onstep).toHaveBeenCalledWith('meet');
	});

	it('is seen with what the relationship gives and takes', () => {
		show([resisted()]);
		const lines = (side: string) =>
			step(side)
				.getAllByRole('listitem')
				.map((item) => item.textContent);
		expect(lines('What it gives')).toEqual([
			'With us since 3 May 2021',
			'No result of ours is written down',
			'Twelve promises kept',
			'Two ideas of theirs',
		]);
		expect(lines('What it takes')).toContain('31 calls, meetings and mails in ninety days');
		expect(lines('What it takes')).toContain('Has resisted two times');
	});

	it('is said back to before anything else', async () => {
		const { onstep } = show([resisted()]);
		await userEvent.click(button('Say it back…'));
		expect(onstep).toHaveBeenCalledWith('say_back');
		expect(button('Say it back…').className).toContain('go');
		expect(button('Weigh an option…').className).not.toContain('go');
	});

	it('who says nothing is looked at by a colleague before it is decided', async () => {
		const silent = { silent_since: '2026-09-20T08:00:00Z', words: 'No word since 20 September 2026.' };
		const { onasked } = show([resisted(silent)], mara);
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ingrid Aas is silent');
		expect(screen.queryByRole('button', { name: 'Decide…' })).toBeNull();
		expect(step('Colleagues asked').queryByRole('option', { name: 'Mara Lindqvist' })).toBeNull();
		await userEvent.selectOptions(step('Colleagues asked').getByRole('combobox'), 'Leo Brandão');
		await userEvent.click(step('Colleagues asked').getByRole('button'));
		expect(onasked).toHaveBeenCalledWith(leo.id);
	});

	it('who says nothing can be answered once a colleague has looked', () => {
		const silent = { silent_since: '2026-09-20T08:00:00Z', consulted: [leo.id] };
		show([{ ...resisted(silent), consulted: [leo] }], mara);
		expect(button('Decide…')).toBeTruthy();
	});

	it('sees by when we answer', () => {
		show([resisted()]);
		expect(step('Time bought').getByText(/Wednesday 1\d:00/)).toBeTruthy();
		expect(step('Time bought').getByText(/left$/)).toBeTruthy();
	});

	it('confirms that we understood, and is then asked what it would take', async () => {
		const { onstep } = show([resisted({ playback: { ...said, confirmed: null } })]);
		await userEvent.click(button('They confirmed it…'));
		expect(onstep).toHaveBeenCalledWith('confirm');
	});

	it('is decided about by a manager, once they have confirmed', () => {
		show([resisted({ playback: said })], hana);
		expect(screen.queryByRole('button', { name: 'Decide…' })).toBeNull();
		expect(screen.getByText(/A manager decides/)).toBeTruthy();
	});

	it('is not decided about before they have confirmed', () => {
		show([resisted()], mara);
		expect(screen.queryByRole('button', { name: 'Decide…' })).toBeNull();
	});

	it('gives the manager the decision', async () => {
		const { onstep } = show([resisted({ playback: said })], mara);
		await userEvent.click(button('Decide…'));
		expect(onstep).toHaveBeenCalledWith('decide');
	});

	it('has a word of practice to the concern, and what was learned before', async () => {
		const view: CaseView = {
			...resisted({ about: 'someone_new_again' }),
			play: { advice: 'Admit it, and show how often.', options: ['add_not_replace'] },
			triggers: ['They have refused 2 times in this handover.'],
			lessons: [
				{
					handover: hana.id,
					account: { id: leo.id, name: 'Atelier Vogel' },
					lesson: 'Name the backup on the first day.',
					at: NOW,
					shares: 'concern',
				},
			],
		};
		const { onconcern } = show([view]);
		const practice = step('What practice says');
		expect(practice.getByText('Admit it, and show how often.')).toBeTruthy();
		expect(practice.getByText('Worth weighing: add, not replace.')).toBeTruthy();
		expect(practice.getByText(/Taking it back is worth weighing/)).toBeTruthy();
		expect(practice.getByText('Name the backup on the first day.')).toBeTruthy();
		expect(practice.getByText(/the same concern/)).toBeTruthy();
		await userEvent.selectOptions(practice.getByLabelText('What may be under it'), 'silence');
		expect(onconcern).toHaveBeenCalledWith('silence');
	});

	it('is answered with a second person where one is not enough', async () => {
		const { onstep } = show([resisted({ playback: said })], mara, ['work_case', 'ask_to_keep']);
		await userEvent.click(button('Keep by exception…'));
		await userEvent.click(button('End the relationship…'));
		expect(onstep.mock.calls).toEqual([['keep'], ['part']]);
	});

	it('asks nobody for a second signature before they have confirmed', () => {
		show([resisted()], mara, ['work_case', 'ask_to_keep']);
		expect(screen.queryByRole('button', { name: 'Keep by exception…' })).toBeNull();
	});

	it('sees options weighed for all three, and which need a second person', async () => {
		const weighed = {
			option: 'roll_back',
			for_client: 'Leo again.',
			for_rep: 'Hard.',
			for_firm: 'Leo carries six.',
		} as const;
		const { onweigh, onremove } = show([resisted({ playback: said, options: [weighed] })]);
		const item = within(screen.getByRole('listitem', { name: 'Roll back' }));
		expect(item.getByText('Leo carries six.')).toBeTruthy();
		expect(item.getByText('Needs a second person')).toBeTruthy();
		await userEvent.click(button('Change: Roll back'));
		await userEvent.click(button('Take out: Roll back'));
		expect(onweigh).toHaveBeenCalledWith(weighed);
		expect(onremove).toHaveBeenCalledWith(weighed);
	});

	it('sees the rep beside the client while nothing is decided', () => {
		show([resisted({ what_it_takes: 'The rate on paper.' })]);
		const both = step('Both people');
		const client = within(both.getByRole('region', { name: 'The client' }));
		expect(client.getByText('The rate on paper.')).toBeTruthy();
		expect(client.getByText('a refusal')).toBeTruthy();
		const rep = within(both.getByRole('region', { name: 'The rep' }));
		expect(rep.getByText('Leading a renewal alone')).toBeTruthy();
		expect(rep.getByText('7 of 12 accounts, 2 more coming')).toBeTruthy();
		expect(rep.getByText('By no other client.')).toBeTruthy();
	});

	it('says so where nothing is known of the rep', () => {
		const view = resisted();
		const rep = view.rep && { ...view.rep, growth: null, capacity: null, arriving: 0 };
		show([{ ...view, rep }]);
		expect(step('Both people').getByText('Nobody has said what Hana is meant to grow in.')).toBeTruthy();
		expect(step('Both people').getByText('7 accounts')).toBeTruthy();
	});

	it('has colleagues asked by name', async () => {
		const { onasked } = show([resisted({ consulted: [mara.id] })]);
		await userEvent.selectOptions(screen.getByLabelText('Who was asked'), leo.id);
		await userEvent.click(button('Asked'));
		expect(onasked).toHaveBeenCalledWith(leo.id);
		expect(screen.queryByRole('option', { name: mara.name })).toBeNull();
	});

	it('says when the rep is asked how it goes', () => {
		const decision = { option: 'continue', reason: 'It fits.', by: mara.id, at: NOW } as const;
		const closed = resisted({ playback: said, decision, effect_on_incoming: 'Hana grows.', state: 'closed' });
		const task: NonNullable<CaseView['follow_up']>['task'] = {
			id: closed.case.id,
			account: closed.case.account,
			text: 'Ask Hana how it goes',
			owner: mara.id,
			due: '2026-10-26',
			state: 'open',
			handover: closed.case.handover,
			rollback: null,
			asks: null,
			announces: null,
			follows: closed.case.id,
			ended_at: null,
		};
		show([{ ...closed, rep: null, follow_up: { task, owner: mara } }], mara, []);
		expect(step('Decision').getByText('Mara asks how it goes on 26 Oct 2026.')).toBeTruthy();
	});

	it('leaves a decision and a lesson behind', () => {
		const decision = { option: 'add_not_replace', reason: 'It fits.', by: mara.id, at: NOW } as const;
		const closed = resisted({
			playback: said,
			decision,
			effect_on_incoming: 'Hana grows.',
			lesson: 'Ask.',
			state: 'closed',
		});
		show([closed], mara, []);
		expect(step('Decision').getByText('Add, not replace')).toBeTruthy();
		expect(step('Decision').getByText('Ask.')).toBeTruthy();
		expect(screen.getAllByRole('button').map((each) => each.textContent?.trim())).toEqual(['Say it better…']);
	});

	it('is taken further in the newest case alone', () => {
		const decision = { option: 'continue', reason: 'It fits.', by: mara.id, at: NOW } as const;
		const earlier = resisted({ playback: said, decision, state: 'closed' });
		show([resisted(), { ...earlier, case: { ...earlier.case, id: leo.id } }], mara, []);
		expect(screen.queryByRole('button', { name: 'Write down what was learned…' })).toBeNull();
	});

	it('has no case yet, and one can be opened', async () => {
		const { onopen } = show([], hana, ['open_case']);
		await userEvent.click(button('The client objects…'));
		expect(onopen).toHaveBeenCalledOnce();
	});
});
