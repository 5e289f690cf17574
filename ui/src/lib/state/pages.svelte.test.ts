import { describe, expect, it, vi } from 'vitest';
import { Pages } from './pages.svelte';

const pages: Record<string, { rows: number[]; next: string | null }> = {
	b: { rows: [3, 4], next: 'c' },
	c: { rows: [5], next: null },
};
const read = (cursor: string) => Promise.resolve(pages[cursor] ?? { rows: [], next: null });
const start = (ask: (cursor: string) => Promise<{ rows: number[]; next: string | null }> = read) =>
	new Pages({ rows: [1, 2], next: 'b' }, ask);

describe('a long list', () => {
	it('grows page by page until it is whole', async () => {
		const list = start();
		await list.more();
		expect(list.rows).toEqual([1, 2, 3, 4]);
		await list.more();
		await list.more();
		expect(list.rows).toEqual([1, 2, 3, 4, 5]);
		expect(list.isWhole).toBe(true);
	});

	it('asks once while a page is on its way', async () => {
		const ask = vi.fn(read);
		const list = start(ask);
		await Promise.all([list.more(), list.more()]);
		expect(ask).toHaveBeenCalledTimes(1);
	});

	it('reads on until what is looked for is there', async () => {
		const list = start();
		await list.until((row) => row === 4);
		expect(list.rows).toEqual([1, 2, 3, 4]);
		await list.until((row) => row === 99);
		expect(list.isWhole).toBe(true);
	});

	it('is opened in its middle and read both ways', async () => {
		const above = vi.fn((cursor: string) =>
			Promise.resolve({
				rows: [cursor === 'up' ? 0 : -1],
				next: null,
				newer: cursor === 'up' ? 'top' : null,
			}),
		);
		const list = new Pages({ rows: [9], next: null }, read, above);
		list.open({ rows: [1, 2], next: 'b', newer: 'up' });
		expect(list.isFromTop).toBe(false);
		await list.newer();
		expect([list.rows, list.grew]).toEqual([[0, 1, 2], 'above']);
		await list.newer();
		await list.newer();
		expect([list.rows, list.isFromTop]).toEqual([[-1, 0, 1, 2], true]);
		await list.more();
		expect([list.rows, list.grew]).toEqual([[-1, 0, 1, 2, 3, 4], 'below']);
	});

	it('stops looking when a page cannot be read, and can be asked again', async () => {
		const ask = vi.fn(read).mockRejectedValueOnce(new Error('the file is gone'));
		const list = start(ask);
		await list.until((row) => row === 4);
		expect(list.status).toBe('failed');
		await list.more();
		expect(list.rows).toEqual([1, 2, 3, 4]);
	});
});
