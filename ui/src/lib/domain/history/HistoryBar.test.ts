import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import HistoryBar from './HistoryBar.svelte';

const props = { text: '', kind: null, total: 5, months: [], month: '', onjump: vi.fn(), onwrite: null };
const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search this history' });

describe('the search in a history', () => {
	it('asks once the fingers rest', async () => {
		const onfilter = vi.fn();
		render(HistoryBar, { ...props, onfilter });
		await userEvent.type(field(), 'report');
		await waitFor(() => expect(onfilter).toHaveBeenCalledWith({ text: 'report', kind: null }));
		expect(onfilter).toHaveBeenCalledTimes(1);
	});

	it('keeps what was typed while an older answer was on its way', async () => {
		const onfilter = vi.fn();
		const { rerender } = render(HistoryBar, { ...props, onfilter });
		await userEvent.type(field(), 'report');
		await waitFor(() => expect(onfilter).toHaveBeenCalled());
		await userEvent.type(field(), 's');
		await rerender({ text: 'report' });
		expect(field().value).toBe('reports');
	});

	it('is emptied when everything is shown again', async () => {
		const { rerender } = render(HistoryBar, { ...props, text: 'zebra', onfilter: vi.fn() });
		await rerender({ text: '' });
		expect(field().value).toBe('');
	});
});
