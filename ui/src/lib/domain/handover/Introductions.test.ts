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
