import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { handoverAt, introduction, teresa } from '$lib/platform/fake/handover';
import Introductions from './Introductions.svelte';

const shown = (state: Parameters<typeof introduction>[0], canWrite = true) => {
	const onerrand = vi.fn();
	render(Introductions, {
		view: handoverAt('introduction', { introductions: [introduction(state)] }),
		canWrite,
		onerrand,
	});
	return { card: within(screen.getByRole('article', { name: 'Teresa Quintas' })), onerrand };
};

describe('an introduction', () => {
	it('is written down by whoever takes part, once they met', async () => {
		const { card, onerrand } = shown({ state: 'planned' });
		expect(card.getByText(/Leo Brandão introduces in person, by 14 Oct/)).toBeTruthy();
		await userEvent.click(card.getByRole('button', { name: 'They met: Teresa Quintas' }));
		expect(onerrand).toHaveBeenCalledWith({
			fix: 'introduction',
			id: introduction({ state: 'planned' }).introduction.id,
		});
	});

	it('lies ahead with words for both to begin with', () => {
		const { card } = shown({ state: 'planned' });
		expect(card.getByText(/I have brought Hana Okafor with me/)).toBeTruthy();
		expect(card.getByRole('button', { name: 'Copy: Hana Okafor', hidden: true })).toBeTruthy();
	});

	it('tells how often somebody was asked in vain', async () => {
		const planned = introduction({ state: 'planned' });
		const attempts = ['Rang, and was told to wait.', 'He did not come.'].map((words, at) => ({
			by: planned.owner.id,
			at: `2026-10-0${at + 5}T09:00:00Z`,
			words,
		}));
		const onerrand = vi.fn();
		const asked = { ...planned, introduction: { ...planned.introduction, attempts } };
		const view = handoverAt('introduction', { introductions: [asked] });
		render(Introductions, { view, canWrite: true, onerrand });
		expect(screen.getByText('Asked twice without an answer, last 6 Oct: He did not come.')).toBeTruthy();
		expect(screen.getByText('does not answer')).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'More for Teresa Quintas' }));
		await userEvent.click(screen.getByRole('menuitem', { name: 'No answer…' }));
		expect(onerrand).toHaveBeenCalledWith({ fix: 'no_answer', id: planned.introduction.id });
	});

	it('only shows a reader where it stands', () => {
		expect(shown({ state: 'planned' }, false).card.queryByRole('button')).toBeNull();
	});

	it('tells what the contact said, in their words', () => {
		const { card } = shown({
			state: 'made',
			at: '2026-10-12T08:00:00Z',
			reaction: 'Come for lunch.',
			next: null,
		});
		expect(card.getByText('Come for lunch.').tagName).toBe('Q');
		expect(card.getByText('met 12 Oct')).toBeTruthy();
	});

	it('keeps the reason why it is not needed', () => {
		expect(
			shown({ state: 'not_needed', reason: 'She retires.' }).card.getByText('She retires.'),
		).toBeTruthy();
	});

	it('is planned for a contact that nobody thought of', async () => {
		const onerrand = vi.fn();
		render(Introductions, {
			view: handoverAt('introduction', { not_introduced: [teresa] }),
			canWrite: true,
			onerrand,
		});
		await userEvent.click(screen.getByRole('button', { name: 'Plan an introduction: Teresa Quintas' }));
		expect(onerrand).toHaveBeenCalledWith({ fix: 'plan_introduction', contact: teresa.id });
	});
});
