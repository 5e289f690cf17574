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
		await waitFor(() => expect(onfilter).toHaveBeenCalledWith({ text: 'report', kind: null, isNew: false }));
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

	it('goes from hit to hit with Enter', async () => {
		const onhit = vi.fn();
		render(HistoryBar, { ...props, text: 'report', onfilter: vi.fn(), onhit });
		await userEvent.type(field(), '{Enter}{Shift>}{Enter}{/Shift}');
		expect(onhit.mock.calls).toEqual([[1], [-1]]);
	});
});

describe('what is new', () => {
	const fresh = { count: 3, since: '2026-10-09T14:05:00Z' };
	const now = '2026-10-12T08:00:00Z';

	it('is told, and shown alone when asked for', async () => {
		const onfilter = vi.fn();
		render(HistoryBar, { ...props, fresh, now, onfilter });
		await userEvent.click(screen.getByRole('button', { name: '3 new since Friday' }));
		expect(onfilter).toHaveBeenCalledWith({ text: '', kind: null, isNew: true });
	});

	it('is marked as read all at once', async () => {
		const onreadall = vi.fn();
		render(HistoryBar, { ...props, fresh, now, isNew: true, onfilter: vi.fn(), onreadall });
		await userEvent.click(screen.getByRole('button', { name: 'Mark all as read' }));
		expect(onreadall).toHaveBeenCalled();
	});
});
