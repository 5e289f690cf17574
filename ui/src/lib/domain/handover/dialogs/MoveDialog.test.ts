import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { MovePreview } from '$lib/bindings';
import { handoverAt } from '$lib/platform/fake/handover';
import MoveDialog from './MoveDialog.svelte';

const moved: MovePreview = {
	stages: [{ stage: 'introduction', from: '2026-10-09', to: '2026-10-16' }],
	checklist: 14,
	introductions: 1,
};

function show(preview: MovePreview | string) {
	const asked = vi.fn(() => Promise.resolve(preview));
	render(MoveDialog, { open: true, view: handoverAt('introduction'), preview: asked, perform: vi.fn() });
	return asked;
}

const dayField = () => screen.getAllByRole('spinbutton')[0];
const go = () => screen.getByRole('button', { name: 'Move it' });

describe('moving a transfer', () => {
	it('asks for another day than the one it has', () => {
		const asked = show(moved);
		expect(go().hasAttribute('disabled')).toBe(true);
		expect(asked).not.toHaveBeenCalled();
	});

	it('says what moves with it before anything does', async () => {
		show(moved);
		dayField()?.focus();
		await userEvent.keyboard('{ArrowUp}');
		expect(await screen.findByText('→ 16 Oct')).toBeTruthy();
		expect(screen.getByText('14 checklist lines and one introduction move with it.')).toBeTruthy();
		expect(go().hasAttribute('disabled')).toBe(false);
	});

	it('says why a day does not do, and offers the next one that does', async () => {
		show(
			'Tuesday 8 December 2026 is not a day on which both work: a holiday. The next one is Wednesday 9 December 2026.',
		);
		dayField()?.focus();
		await userEvent.keyboard('{ArrowUp}');
		await userEvent.click(await screen.findByRole('button', { name: 'Take Wednesday, 9 December' }));
		expect(screen.getAllByRole('spinbutton').map((part) => part.textContent)).toEqual(['09', '12', '2026']);
	});

	it('begins with the day that was asked for elsewhere', async () => {
		render(MoveDialog, {
			open: true,
			view: handoverAt('introduction'),
			wanted: '2026-12-01',
			preview: () => Promise.resolve(moved),
			perform: vi.fn(),
		});
		expect(await screen.findByText('→ 16 Oct')).toBeTruthy();
	});
});
