import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import DropOverlay from './DropOverlay.svelte';
import ErrorPage from './ErrorPage.svelte';
import Guard from './Guard.svelte';

const written = vi.fn(() => Promise.resolve());

beforeEach(() => {
	written.mockClear();
	Object.defineProperty(navigator, 'clipboard', { value: { writeText: written }, configurable: true });
});

describe('the page for what broke', () => {
	const broke = {
		kind: 'failed',
		message: 'The disk is full.',
		hint: 'Make room.',
		detail: 'os error 28',
	} as const;

	it('has details that can be copied, with the place, and ways on', async () => {
		const onretry = vi.fn();
		render(ErrorPage, { error: broke, place: '/accounts/17', onretry });
		await userEvent.click(screen.getByRole('button', { name: 'Copy details' }));
		expect(written).toHaveBeenCalledWith(
			expect.stringMatching(/^The disk is full\.\nMake room\.\nos error 28\nat \/accounts\/17\n/),
		);
		await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
		expect(onretry).toHaveBeenCalledOnce();
		expect(screen.getByRole('link', { name: 'Go to Today' }).getAttribute('href')).toBe('/');
	});

	it('says of what is gone that it is gone, without details', () => {
		const gone = {
			kind: 'not_found',
			message: 'There is no such account.',
			hint: 'It may have been merged.',
		} as const;
		render(ErrorPage, { error: gone, place: '/accounts/17', onretry: vi.fn() });
		expect(screen.getByRole('heading', { name: 'This is not here any more' })).toBeTruthy();
		expect(screen.queryByRole('button', { name: 'Copy details' })).toBeNull();
	});
});

it('a page that breaks while it is drawn leaves an error page, and its frame stays', async () => {
	const broken = vi.fn();
	const children = createRawSnippet(() => {
		throw new Error('no such field');
	});
	const read = (thrown: unknown) => ({ message: (thrown as Error).message });
	render(Guard, { read, place: '/', onbroken: broken, children });
	expect(await screen.findByText('no such field')).toBeTruthy();
	expect(broken).toHaveBeenCalledOnce();
});

describe('files held over the window', () => {
	it('are told what will happen to them', () => {
		render(DropOverlay, { files: 2, mayImport: true });
		expect(screen.getByRole('status').textContent).toContain('Drop 2 files to import them');
	});

	it('are told that a viewer imports nothing', () => {
		render(DropOverlay, { files: 1, mayImport: false });
		expect(screen.getByRole('status').textContent).toContain('Only managers and reps import files.');
	});

	it('are nothing once they left', () => {
		render(DropOverlay, { files: 0, mayImport: true });
		expect(screen.queryByRole('status')).toBeNull();
	});
});
