import { describe, expect, it, vi } from 'vitest';
import { Rows } from './rows.svelte';

const ids = (count: number, from = 0) => Array.from({ length: count }, (_, at) => String(from + at));
const start = () => {
	const read = vi.fn((wanted: string[]) => Promise.resolve(wanted.map((id) => ({ id, name: `row ${id}` }))));
	return { read, rows: new Rows(read, (row) => row.id) };
};

describe('rows of a long list', () => {
	it('are read when they are looked at, and once', async () => {
		const { read, rows } = start();
		await rows.need(ids(3));
		await rows.need(ids(4));
		expect(read.mock.calls).toEqual([[['0', '1', '2']], [['3']]]);
		expect(rows.get('3')?.name).toBe('row 3');
	});

	it('that were scrolled past are not read any more', async () => {
		const { read, rows } = start();
		const first = rows.need(ids(200));
		void rows.need(ids(10, 5000));
		await first;
		expect(read.mock.calls.map(([wanted]) => wanted[0])).toEqual(['0', '5000']);
	});

	it('stay on screen until newer ones are there', async () => {
		const { read, rows } = start();
		rows.take([{ id: '1', name: 'as it was' }]);
		rows.outdate();
		expect(rows.get('1')?.name).toBe('as it was');
		await rows.need(['1']);
		expect(rows.get('1')?.name).toBe('row 1');
		expect(read).toHaveBeenCalledOnce();
	});

	it('that are gone are not asked for again', async () => {
		const read = vi.fn(() => Promise.resolve<{ id: string }[]>([]));
		const rows = new Rows(read, (row) => row.id);
		await rows.need(['1']);
		await rows.need(['1']);
		expect(read).toHaveBeenCalledOnce();
	});
});
