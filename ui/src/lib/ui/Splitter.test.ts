import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Splitter from './Splitter.svelte';

describe('the edge of a pane', () => {
	it('is moved by the arrows within its limits, and says where it is', async () => {
		const onchange = vi.fn();
		render(Splitter, { label: 'Width of the pane', width: 360, min: 300, max: 400, onchange });
		const edge = screen.getByRole('separator', { name: 'Width of the pane' });
		edge.focus();
		await userEvent.keyboard('{ArrowLeft}');
		expect(onchange).toHaveBeenLastCalledWith(376);
		await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
		expect(edge.getAttribute('aria-valuenow')).toBe('400');
		await userEvent.keyboard('{Home}');
		expect(onchange).toHaveBeenLastCalledWith(300);
	});
});
