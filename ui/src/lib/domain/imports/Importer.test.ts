import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { FilePreview, ImportSummary } from '$lib/bindings';
import type { ImportStatus, Setup } from '$lib/state/importing.svelte';
import Importer from './Importer.svelte';

const table: FilePreview = {
	is: 'table',
	file: 'accounts.csv',
	mark: 'm',
	choice: {
		entity: 'accounts',
		reading: { encoding: null, delimiter: null, header: null },
		columns: {},
	},
	entity: 'accounts',
	system: 'HubSpot',
	encoding: 'UTF-8',
	encodings: ['UTF-8', 'windows-1252'],
	delimiter: ';',
	header: { row: 1 },
	top: [
		{ number: 1, cells: ['Firma', 'Ort', 'Segment'] },
		{ number: 2, cells: ['Kranich Papier', 'Bremen', 'A'] },
	],
	rows: 4,
	columns: [
		{ name: 'Firma', field: 'name', guess: 'name', filled: 4, samples: ['Kranich Papier', 'Acme'] },
		{ name: 'Ort', field: null, guess: null, filled: 3, samples: ['Bremen'] },
	],
	fields: ['name', 'city', 'ignored'],
	problem: null,
};

const setup: Setup = {
	choice: { handle: 1, files: ['accounts.csv'] },
	files: [table],
	rule: { on_match: 'update', match_by: 'name' },
};

const summary: ImportSummary = {
	run: 'r',
	items: 41,
	taken: 38,
	unchanged: 2,
	problems: [
		{
			place: 'accounts.csv, row 17',
			what: 'The row does not hold the account’s name.',
			hint: 'Complete the row in the file, or leave it out.',
			row: 17,
			column: 'Firma',
			value: null,
		},
	],
	remarks: [],
	made: [
		{ kind: 'account', created: 30, updated: 8 },
		{ kind: 'person', created: 1, updated: 0 },
	],
	named: [
		{ kind: 'account', names: ['Kranich Papier', 'Acme'] },
		{ kind: 'person', names: ['Zed Quist'] },
	],
	mails: null,
};

function show(status: ImportStatus) {
	const told = {
		onchoose: vi.fn(),
		onretake: vi.fn(),
		onrule: vi.fn(),
		ontry: vi.fn(),
		onimport: vi.fn(),
		onback: vi.fn(),
		onclear: vi.fn(),
		onstop: vi.fn(),
		onundo: vi.fn(),
		onsave: vi.fn(),
	};
	render(Importer, { status, ...told });
	return told;
}

describe('an import', () => {
	it('begins with a choice of files', async () => {
		const { onchoose } = show({ is: 'idle' });
		await userEvent.click(screen.getByRole('button', { name: 'Choose files…' }));
		expect(onchoose).toHaveBeenCalledOnce();
	});

	it('says what it does while the files are looked into', () => {
		show({ is: 'reading' });
		expect(screen.getByRole('status').textContent).toBe('Reading the files…');
	});

	it('says why files could not be looked into, and lets others be chosen', () => {
		const error = { kind: 'not_found', message: 'Gone.', hint: 'Choose again.', missing: [], detail: null };
		show({ is: 'refused', error: { ...error, kind: 'not_found' } });
		expect(screen.getByText('Gone.')).toBeTruthy();
		expect(screen.getByRole('button', { name: 'Choose files…' })).toBeTruthy();
	});

	it('shows how far it is and can be stopped', async () => {
		const progress = { file: 'inbox.mbox', items: 1284, percent: 42 };
		const { onstop } = show({ is: 'importing', setup, progress, stopping: false });
		expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('42');
		expect(screen.getByText('1,284 read')).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
		expect(onstop).toHaveBeenCalledOnce();
	});

	it('says what a trial found, and nothing is kept until it is asked for', async () => {
		const { onimport, onback } = show({ is: 'tried', setup, summary: { ...summary, run: null } });
		expect(
			screen.getByText(
				'This would bring 30 new accounts, 8 accounts brought up to date and 1 new colleague.',
			),
		).toBeTruthy();
		expect(screen.getByText(/Nothing is kept yet/)).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Import' }));
		expect(onimport).toHaveBeenCalledOnce();
		await userEvent.click(screen.getByRole('button', { name: 'Change the settings' }));
		expect(onback).toHaveBeenCalledOnce();
	});

	it('names row, column and reason of what cannot be taken, and saves those rows', async () => {
		const { onsave } = show({ is: 'tried', setup, summary });
		const problems = screen.getByRole('table', { name: 'What cannot be imported' });
		expect(within(problems).getByRole('columnheader', { name: 'Column' })).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Save the rows of accounts.csv to correct…' }));
		expect(onsave).toHaveBeenCalledWith(0);
	});

	it('names who would be new, and what cannot be taken and why', () => {
		const problems = summary.problems.flatMap((one) => [
			one,
			{ ...one, place: 'accounts.csv, row 18', row: 18 },
		]);
		show({ is: 'tried', setup, summary: { ...summary, run: null, problems } });
		expect(screen.getByText('Kranich Papier · Acme and 28 more')).toBeTruthy();
		expect(screen.getByText(/^Zed Quist/)).toBeTruthy();
		expect(screen.getByText('2 rows of accounts.csv cannot be imported.')).toBeTruthy();
		expect(screen.getByText(/The row does not hold the account’s name. And 1 like it./)).toBeTruthy();
	});

	it('counts what was refused by where it stands, and names a file that is not read at all', () => {
		const [row] = summary.problems;
		const problems = row
			? [
					row,
					{ ...row, place: 'inbox.mbox, message 3', row: null },
					{ ...row, place: 'book.xlsx', row: null },
				]
			: [];
		show({ is: 'tried', setup, summary: { ...summary, run: null, problems } });
		const told = '1 row of accounts.csv, 1 message of inbox.mbox and book.xlsx cannot be imported.';
		expect(screen.getByText(told)).toBeTruthy();
	});

	it('tells after the import as well what was left out', () => {
		show({ is: 'done', setup, summary });
		expect(screen.getByText('1 row of accounts.csv was not imported.')).toBeTruthy();
		expect(screen.getByRole('button', { name: 'Save the rows of accounts.csv to correct…' })).toBeTruthy();
	});

	it('ends with what was taken, a way back, and the same once more', async () => {
		const { onundo, ontry } = show({ is: 'done', setup, summary });
		expect(
			screen.getByText('41 rows and messages read: 38 imported, 2 here already, 1 not imported.'),
		).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Undo this import' }));
		expect(onundo).toHaveBeenCalledOnce();
		await userEvent.click(screen.getByRole('button', { name: 'Run it again with the same settings' }));
		expect(ontry).toHaveBeenCalledOnce();
	});

	it('offers no way back when nothing was taken', () => {
		const nothing = { ...summary, run: null, items: 3, taken: 0, unchanged: 3, problems: [], made: [] };
		show({ is: 'done', setup, summary: nothing });
		expect(screen.getByText('Everything in these files is here already.')).toBeTruthy();
		expect(screen.queryByRole('button', { name: 'Undo this import' })).toBeNull();
	});

	it('says which account gets how many mails and who stays unfiled', () => {
		const mails = {
			filed: 12,
			unfiled: 3,
			accounts: [{ account: { id: 'a', name: 'Nordkaj Shipping' }, mails: 12 }],
			senders: [{ email: 'x@unknown.example', name: '', mails: 3 }],
		};
		const made = [{ kind: 'history_entry' as const, created: 15, updated: 0 }];
		show({ is: 'done', setup, summary: { ...summary, problems: [], made, mails } });
		expect(screen.getByText('Nordkaj Shipping')).toBeTruthy();
		expect(screen.getByText('x@unknown.example')).toBeTruthy();
		expect(screen.getByText('3 mails unfiled')).toBeTruthy();
	});
});

describe('the columns of a table', () => {
	const matching = (files: FilePreview[] = [table]): ImportStatus => ({
		is: 'matching',
		setup: { ...setup, files },
		refused: null,
	});

	it('shows only those that become something, and the rest when asked', async () => {
		show(matching());
		expect(screen.getByRole('rowheader', { name: 'Firma' })).toBeTruthy();
		expect(screen.queryByRole('rowheader', { name: 'Ort' })).toBeNull();
		await userEvent.click(screen.getByRole('button', { name: 'Show the other column' }));
		expect(screen.getByRole('rowheader', { name: 'Ort' })).toBeTruthy();
	});

	it('lets a person say what a column becomes', async () => {
		const { onretake } = show(matching());
		await userEvent.click(screen.getByRole('button', { name: 'Show the other column' }));
		await userEvent.selectOptions(screen.getByLabelText('What the column Ort becomes'), 'city');
		expect(onretake).toHaveBeenCalledWith(0, expect.objectContaining({ columns: { Ort: 'city' } }));
	});

	it('lets a person say what each row is and where the names of the columns are', async () => {
		const { onretake } = show(matching());
		await userEvent.selectOptions(screen.getByLabelText('Each row is'), 'contacts');
		expect(onretake).toHaveBeenLastCalledWith(0, expect.objectContaining({ entity: 'contacts' }));
		await userEvent.selectOptions(screen.getByLabelText('Column names'), 'There are none');
		const reading = expect.objectContaining({ header: 'missing' });
		expect(onretake).toHaveBeenLastCalledWith(0, expect.objectContaining({ reading }));
	});

	it('cannot be tried while no column names the records', () => {
		const problem = {
			place: 'accounts.csv',
			what: 'No column.',
			hint: '',
			row: null,
			column: null,
			value: null,
		};
		show(matching([{ ...table, problem }]));
		expect(screen.getByText('No column.')).toBeTruthy();
		expect(screen.getByRole('button', { name: 'Try it' }).hasAttribute('disabled')).toBe(true);
	});

	it('says how a record is told to be the same', async () => {
		const { onrule } = show(matching());
		await userEvent.selectOptions(screen.getByLabelText('When a record is here already'), 'skip');
		expect(onrule).toHaveBeenCalledWith({ on_match: 'skip', match_by: 'name' });
		expect(screen.getByText(/a different legal form is never taken as the same/)).toBeTruthy();
	});

	it('says of a file that is not read what it is and what helps', () => {
		const unread = {
			is: 'unread' as const,
			place: 'book.xlsx',
			what: 'The file is a workbook (.xlsx) or an archive (.zip).',
			hint: 'Save it as “CSV UTF-8”.',
			row: null,
			column: null,
			value: null,
		};
		show(matching([unread, { is: 'mails', file: 'inbox.mbox', kilobytes: 1400 }]));
		expect(screen.getByText('The file is a workbook (.xlsx) or an archive (.zip).')).toBeTruthy();
		expect(screen.getByText('1.4 MB')).toBeTruthy();
	});
});
