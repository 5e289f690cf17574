import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { DeskPerson, HandoverView, Missing, Stage } from '$lib/bindings';
import { hana, leo, mara } from '$lib/platform/fake/book';
import { handover, handoverAt, missing, readBack } from '$lib/platform/fake/handover';
import HandoverPage from './HandoverPage.svelte';

const desk = (who: { id: string; name: string }, role: DeskPerson['role'] = 'rep'): DeskPerson => ({
	...who,
	role,
});

function show(stage: Stage, items: Missing[], rest: Partial<HandoverView> = {}, atDesk = desk(leo)) {
	const onerrand = vi.fn();
	const onmove = vi.fn();
	const view = handoverAt(stage, rest);
	const next = view.next && { ...view.next, missing: items };
	render(HandoverPage, {
		view: { ...view, next },
		people: [desk(leo), desk(hana), desk(mara, 'manager')],
		atDesk,
		onerrand,
		onmove,
	});
	return { onerrand, onmove };
}

const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });

describe('a handover', () => {
	it('turns each missing thing into the button that supplies it', async () => {
		const { onerrand } = show('packaging', [missing({ fix: 'situation' }, 'Nobody wrote where they stand.')]);
		await userEvent.click(button('Write it: Nobody wrote where they stand.'));
		expect(onerrand).toHaveBeenCalledWith({ fix: 'situation' });
	});

	it('does not move while something is missing, and says why', () => {
		show('packaging', [missing({ fix: 'cadence' }, 'No cadence.')], { can: ['waive'] });
		expect(button('Hand the package over for review').disabled).toBe(true);
		expect(screen.getByText(/One thing is missing; a manager can go on without it/)).toBeTruthy();
		expect(button('Go on without these…')).toBeTruthy();
	});

	it('says what nobody can pass', () => {
		show('briefing', [missing({ fix: 'read_back' }, 'Hana has not said it back.', true)]);
		expect(screen.getByText('One thing is missing; nobody can pass it.')).toBeTruthy();
		expect(screen.queryByRole('button', { name: 'Go on without these…' })).toBeNull();
	});

	it('says what the incoming rep is meant to grow in, and asks for it where nobody did', async () => {
		const { onerrand } = show('packaging', [], { can: ['name_growth'] });
		expect(screen.getByText('Nobody has said what Hana is meant to grow in.')).toBeTruthy();
		await userEvent.click(button('Say what…'));
		expect(onerrand).toHaveBeenCalledWith({ fix: 'growth' });
	});

	it('shows what was learned, and lets each write their own', async () => {
		const learned = { [hana.id]: { words: 'To wait for the answer.', at: '2026-10-20T09:00:00Z' } };
		const view = {
			handover: { ...handover, stage: 'transferred', learned },
			can: ['write_learning'],
		} as const;
		const { onerrand } = show('transferred', [], { ...view, can: [...view.can] });
		expect(screen.getByText('To wait for the answer.')).toBeTruthy();
		await userEvent.click(button('Write what you learned…'));
		expect(onerrand).toHaveBeenCalledWith({ fix: 'learned', person: leo.id });
	});

	it('moves once nothing is missing', async () => {
		const { onmove } = show('review', []);
		await userEvent.click(button('Go to the briefing'));
		expect(onmove).toHaveBeenCalledOnce();
	});

	it('ticks a checklist line where it stands, or leaves it out with a reason', async () => {
		const { onerrand } = show('review', [
			missing({ fix: 'checklist_item', id: 'i' }, 'Checklist 12: Read it.'),
		]);
		await userEvent.click(button('Done: Checklist 12: Read it.'));
		await userEvent.click(button('Does not apply… Checklist 12: Read it.'));
		expect(onerrand.mock.calls).toEqual([
			[{ fix: 'checklist_item', id: 'i' }],
			[{ fix: 'not_applicable', id: 'i' }],
		]);
	});

	it('leaves a part of the package out with a reason, where the desk allows it', async () => {
		const item = missing({ fix: 'price_story' }, 'No price story.', true);
		const { onerrand } = show('packaging', [item], { can: ['leave_out_part'] });
		await userEvent.click(button('Does not apply… No price story.'));
		expect(onerrand).toHaveBeenCalledWith({ fix: 'leave_out', part: 'price_story' });
	});

	it('offers nobody to leave out what is not theirs to leave out', () => {
		const items = [
			missing({ fix: 'price_story' }, 'No price story.'),
			missing({ fix: 'led_alone' }, 'Not led.'),
		];
		show('packaging', items, { can: ['led_alone'] });
		expect(button('Write it: No price story.')).toBeTruthy();
		expect(screen.queryByRole('button', { name: /Does not apply/ })).toBeNull();
	});

	it('shows why a part of the package was left out where it would stand', () => {
		const left = { part: 'price_story', reason: 'They pay the list price.' } as const;
		const people = { part: 'people_map', reason: 'One person, who decides.' } as const;
		show('packaging', [], { package: { facts: [], touches: [], left_out: [left, people] } });
		expect(screen.getByRole('heading', { name: 'Price story' })).toBeTruthy();
		expect(screen.getByText('Does not apply: They pay the list price.')).toBeTruthy();
		expect(screen.getByText('Does not apply: One person, who decides.')).toBeTruthy();
		expect(screen.queryByText('No things to know are written down yet.')).toBeNull();
	});

	it('folds a long list, the checklist last', async () => {
		const lines = Array.from({ length: 20 }, (_, at) =>
			missing({ fix: 'checklist_item', id: `i${at}` }, `Line ${at}`),
		);
		show('transferred', [
			...lines,
			missing({ fix: 'watch', handover: handover.id, until: '2026-11-20' }, 'Leo is still on call.'),
		]);
		expect(screen.getByText('Leo is still on call.')).toBeTruthy();
		expect(screen.queryByText('Line 19')).toBeNull();
		await userEvent.click(button('Show 15 more'));
		expect(screen.getByText('Line 19')).toBeTruthy();
	});

	it('shows what a manager passed last, with the reason, and counts the rest alone', () => {
		const met = missing({ fix: 'introduction', id: 'n1' }, 'Ingrid has not met Hana.');
		show(
			'introduction',
			[
				{ ...met, passed: 'She is on the quay until May.' },
				missing({ fix: 'plan_introduction', contact: 'c2' }, 'No introduction of Per is planned.'),
			],
			{ can: ['waive'] },
		);
		const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
		const [per, ingrid] = ['No introduction of Per', 'Passed: She is on the quay until May.'].map((text) =>
			lines.findIndex((line) => line.includes(text)),
		);
		expect(per).toBeLessThan(ingrid ?? -1);
		expect(screen.getByText(/^One thing is missing; a manager can go on without it/)).toBeTruthy();
	});

	it('lets a manager pass what is missing where the move itself is made elsewhere', async () => {
		const { onerrand } = show('overlap', [missing({ fix: 'led_alone' }, 'Hana has led nothing alone.')], {
			can: ['waive'],
		});
		await userEvent.click(button('Go on without these…'));
		expect(onerrand).toHaveBeenCalledWith({ fix: 'waive' });
	});

	it('keeps the transfer as a moment for two: each acknowledges for themselves', async () => {
		const { onerrand } = show('overlap', [
			missing({ fix: 'acknowledge', person: leo.id }, 'Leo has not acknowledged.', true),
			missing({ fix: 'acknowledge', person: hana.id }, 'Hana has not acknowledged.', true),
		]);
		expect(screen.getByText('Hana Okafor says so when at the desk.')).toBeTruthy();
		await userEvent.click(button('I hand it over'));
		expect(onerrand).toHaveBeenCalledWith({ fix: 'acknowledge', person: leo.id });
		expect(screen.queryByRole('button', { name: 'I take it over' })).toBeNull();
	});

	it('offers no acknowledgement before the rest is there', () => {
		show('overlap', [missing({ fix: 'led_alone' }, 'Hana has led nothing alone.')]);
		expect(screen.queryByRole('button', { name: 'I hand it over' })).toBeNull();
		expect(screen.getByText(/Before that, one thing is missing/)).toBeTruthy();
	});

	it('lets a colleague speak for an outgoing rep who has left', () => {
		const item = missing({ fix: 'acknowledge', person: mara.id }, 'Mara has not acknowledged.', true);
		show('overlap', [item], {}, desk(mara, 'manager'));
		expect(screen.getByText('Mara hands it over')).toBeTruthy();
		expect(button('I hand it over')).toBeTruthy();
	});

	it('shows the read-back beside the package while it is heard', () => {
		const id = readBack({ verdict: 'waiting' }).read_back.id;
		show('briefing', [missing({ fix: 'judge_read_back', id }, 'Leo has not answered it.', true)], {
			read_backs: [readBack({ verdict: 'waiting' })],
			can: ['judge_read_back'],
		});
		expect(screen.getByText('The label sample by the 20th.')).toBeTruthy();
		expect(screen.getByText('Leo’s package')).toBeTruthy();
		expect(button('Hear it')).toBeTruthy();
	});

	it('says that it has ended', () => {
		show('closed', []);
		expect(screen.getByText(/This handover has ended/)).toBeTruthy();
	});
});
