import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ChecklistView, Question } from '$lib/bindings';
import { hana, leo, NOW, quintas } from '$lib/platform/fake/book';
import { asked, handover, handoverAt, promise, readBack, resisted } from '$lib/platform/fake/handover';
import Checklist from './Checklist.svelte';
import HandoverHeader from './HandoverHeader.svelte';
import Promises from './Promises.svelte';
import Questions from './Questions.svelte';
import Watch from './Watch.svelte';
import { watchDays } from '$lib/words/watch';
import ReadBack from './ReadBack.svelte';
import Thread from './Thread.svelte';

const always = () => true;
const never = () => false;
const button = (name: string | RegExp) => screen.getByRole('button', { name });

const question = (rest: Partial<Question>): Question => ({
	id: 'q1',
	account: quintas.id,
	handover: handover.id,
	number: 1,
	text: 'Whom do I write to first?',
	answer: null,
	answered_at: null,
	correction: null,
	...rest,
});

const line = (rest: Partial<ChecklistView['item']>): ChecklistView => ({
	item: {
		id: 'i1',
		account: quintas.id,
		handover: handover.id,
		number: 1,
		text: 'Price story',
		part: 'outgoing',
		owner: leo.id,
		stage: 'packaging',
		due: '2026-10-08',
		done_at: null,
		done_by: null,
		not_applicable: null,
		...rest,
	},
	owner: leo,
});

describe('a question', () => {
	const shown = (
		questions: Partial<Question>[],
		canRun: () => boolean,
		refusal: typeof REFUSED | null = null,
	) => {
		const perform = vi.fn(() => Promise.resolve(refusal));
		const all = questions.map((rest, at) => question({ id: `q${at + 1}`, ...rest }));
		render(Questions, { view: handoverAt('briefing', { questions: all }), canRun, perform });
		return perform;
	};
	const REFUSED = { message: 'Not now.', hint: 'Later.' };

	it('is answered in place by the incoming rep, who goes on to the next', async () => {
		const perform = shown([{}, { answer: 'Mails.', text: 'How?' }, { text: 'How often?' }], always);
		expect(screen.getAllByRole('button', { name: /Put it right/ })).toHaveLength(1);
		await userEvent.click(button('Answer: Whom do I write to first?'));
		await userEvent.keyboard('Duarte{Control>}{Enter}{/Control}');
		expect(perform).toHaveBeenCalledWith({ op: 'question_answered', question: 'q1', answer: 'Duarte' });
		await userEvent.keyboard('Weekly');
		await userEvent.click(button('Answer'));
		expect(perform).toHaveBeenLastCalledWith({ op: 'question_answered', question: 'q3', answer: 'Weekly' });
		expect(screen.queryByRole('textbox')).toBeNull();
	});

	it('is then put right by the outgoing one', async () => {
		const perform = shown([{ answer: 'Duarte.', correction: 'Teresa, always.' }], always);
		expect(screen.getByText('Duarte.')).toBeTruthy();
		expect(screen.getByText('Teresa, always.')).toBeTruthy();
		await userEvent.click(button('Put it right: Whom do I write to first?'));
		await userEvent.keyboard(' And on paper.');
		await userEvent.click(button('Put it right'));
		const correction = 'Teresa, always. And on paper.';
		expect(perform).toHaveBeenCalledWith({ op: 'question_corrected', question: 'q1', correction });
	});

	it('keeps what was written when it is refused, and leaves it with Escape', async () => {
		shown([{}], always, REFUSED);
		await userEvent.click(button('Answer: Whom do I write to first?'));
		await userEvent.keyboard('Duarte{Control>}{Enter}{/Control}');
		expect(screen.getByRole('alert').textContent).toBe('Not now. Later.');
		expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Duarte');
		await userEvent.keyboard('{Escape}');
		expect(screen.queryByRole('textbox')).toBeNull();
	});

	it('is read by everyone else', () => {
		shown([{ answer: 'Duarte.' }], never);
		expect(screen.queryByRole('button')).toBeNull();
	});
});

describe('the watch', () => {
	const watched = (until: string | null) => {
		const at = handoverAt('transferred');
		return { ...at, now: NOW, handover: { ...at.handover, watch_until: until } };
	};

	it('counts the days that are left, and says what to look for', async () => {
		const onerrand = vi.fn();
		render(Watch, { view: watched('2026-10-24'), canRun: always, onerrand });
		expect(screen.getByText('days left')).toBeTruthy();
		expect(screen.getByText('Somebody who always joined stays away.')).toBeTruthy();
		await userEvent.click(button('Write it down…'));
		expect(onerrand).toHaveBeenCalledWith({ fix: 'open_case' });
	});

	it('says when it is over, and when it has no end', () => {
		expect(watchDays(watched('2026-10-11'))).toEqual({ count: '1', unit: 'day over' });
		expect(watchDays(watched('2026-10-12'))).toEqual({ count: '1', unit: 'day left, today' });
		expect(watchDays(watched(null)).unit).toBe('no end set');
	});

	it('offers nothing to who may not write', () => {
		render(Watch, { view: watched('2026-10-24'), canRun: never, onerrand: vi.fn() });
		expect(screen.queryByRole('button')).toBeNull();
	});
});

describe('a read-back', () => {
	it('says what it does not say', () => {
		const said = readBack({
			verdict: 'insufficient',
			by: leo.id,
			at: NOW,
			does_not_say: 'what was promised',
		});
		render(ReadBack, {
			view: handoverAt('briefing', { read_backs: [said] }),
			canRun: never,
			onerrand: vi.fn(),
		});
		expect(screen.getByText('Insufficient: it does not say what was promised.')).toBeTruthy();
		expect(screen.getByText('Only Hana can: it is said in own words.')).toBeTruthy();
	});

	it('is done when nothing is missing', () => {
		const said = readBack({ verdict: 'accepted', by: leo.id, at: NOW });
		render(ReadBack, {
			view: handoverAt('briefing', { read_backs: [said] }),
			canRun: never,
			onerrand: vi.fn(),
		});
		expect(screen.getByText('nothing is missing')).toBeTruthy();
		expect(screen.queryByText(/Only Hana can/)).toBeNull();
	});
});

describe('the checklist', () => {
	const shown = (rest: Partial<ChecklistView['item']>, canWrite = true) => {
		const onerrand = vi.fn();
		const onreopen = vi.fn();
		render(Checklist, { items: [line(rest)], now: NOW, canWrite, onerrand, onreopen });
		return {
			onerrand,
			onreopen,
			box: screen.getByRole<HTMLButtonElement>('checkbox', { name: 'Done: Price story' }),
		};
	};

	it('tells who does a line and that it is late', async () => {
		const { box, onerrand } = shown({});
		expect(screen.getByText('Leo, by 8 Oct').className).toContain('late');
		await userEvent.click(box);
		expect(onerrand).toHaveBeenCalledWith({ fix: 'checklist_item', id: 'i1' });
	});

	it('reopens what is done', async () => {
		const { box, onreopen } = shown({ done_at: NOW, done_by: leo.id });
		expect(box.getAttribute('aria-checked')).toBe('true');
		await userEvent.click(button('Reopen: Price story'));
		expect(onreopen).toHaveBeenCalledWith('i1');
	});

	it('keeps the reason why a line does not apply', () => {
		shown({ not_applicable: 'There are no discounts.' });
		expect(screen.getByText('does not apply: There are no discounts.')).toBeTruthy();
	});

	it('cannot be ticked by a reader', () => {
		expect(shown({}, false).box.disabled).toBe(true);
	});
});

describe('a promise', () => {
	it('waits for the answer of the incoming rep, and then shows it in their words', async () => {
		const onerrand = vi.fn();
		const { rerender } = render(Promises, { view: handoverAt('overlap'), canAnswer: true, onerrand });
		await userEvent.click(button('Answer: Label sample by the 20th'));
		expect(onerrand).toHaveBeenCalledWith({ fix: 'promise', id: promise.promise.id });
		const answer = {
			handover: handover.id,
			kind: 'renegotiated',
			by: hana.id,
			at: NOW,
			words: 'By the 25th.',
		} as const;
		const answered = { ...promise, promise: { ...promise.promise, answer } };
		await rerender({ view: handoverAt('overlap', { promises: [answered] }) });
		expect(screen.getByText('By the 25th.')).toBeTruthy();
		expect(screen.queryByRole('button')).toBeNull();
	});
});

describe('the head of a handover', () => {
	const shown = (view: ReturnType<typeof handoverAt>) =>
		render(HandoverHeader, { view, canRun: always, onerrand: vi.fn() });

	it('shows the way with the stage where it stands', () => {
		shown(handoverAt('briefing'));
		const here = screen
			.getByRole('list', { name: 'Stages of this handover' })
			.querySelector('[aria-current="step"]');
		expect(here?.textContent).toContain('Briefing, now');
	});

	it('leads to the case while the client resists, with the day of our answer', () => {
		const view = handoverAt('transferred', { cases: [resisted()] });
		shown({
			...view,
			handover: { ...view.handover, side: { state: 'resisted', case: resisted().case.id, held: null } },
		});
		expect(screen.getByText('Ingrid Aas resists.')).toBeTruthy();
		expect(screen.getByRole('link', { name: 'Open the case' }).getAttribute('href')).toBe(
			`/handovers/${handover.id}/resistance`,
		);
	});

	it('lets a handover that waits go on', () => {
		const view = handoverAt('review');
		shown({ ...view, handover: { ...view.handover, side: { state: 'on_hold', reason: 'Harvest.' } } });
		expect(button('Resume')).toBeTruthy();
	});

	it('leads to a rollback that waits for its second person', () => {
		shown(handoverAt('transferred', { rollbacks: [asked('asked', { state: 'waiting' })] }));
		expect(screen.getByRole('link', { name: 'Look at it' })).toBeTruthy();
	});
});

describe('what the two tell each other', () => {
	const remark = { entry: 'e1', by: leo, at: '2026-10-12T08:10:00Z', text: 'Never.\nRing him first.' };

	it('is read by everyone and written by the two', async () => {
		const perform = vi.fn().mockResolvedValue(null);
		render(Thread, { view: handoverAt('briefing', { thread: [remark], can: ['write_remark'] }), perform });
		expect(screen.getByText(/Ring him first/)).toBeTruthy();
		expect(screen.getByText(leo.name, { exact: false })).toBeTruthy();
		await userEvent.type(screen.getByLabelText('Write to each other'), 'And on Fridays?');
		await userEvent.click(button('Write it'));
		expect(perform).toHaveBeenCalledWith({
			op: 'remark_written',
			handover: handover.id,
			text: 'And on Fridays?',
		});
		expect(screen.getByLabelText<HTMLTextAreaElement>('Write to each other').value).toBe('');
	});

	it('keeps what was typed when it is refused, and offers an outsider nothing to write', async () => {
		const refusal = { message: 'Only Leo or a manager can write here.', hint: 'Ask Leo.' };
		const perform = vi.fn().mockResolvedValue(refusal);
		const { unmount } = render(Thread, { view: handoverAt('briefing', { can: ['write_remark'] }), perform });
		await userEvent.type(screen.getByLabelText('Write to each other'), 'May I?');
		await userEvent.click(button('Write it'));
		expect(screen.getByRole('alert').textContent).toContain('Ask Leo.');
		expect(screen.getByLabelText<HTMLTextAreaElement>('Write to each other').value).toBe('May I?');
		unmount();
		render(Thread, { view: handoverAt('briefing', { can: [] }), perform });
		expect(screen.queryByRole('button')).toBeNull();
	});
});
