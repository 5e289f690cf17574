import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import FindBar from './FindBar.svelte';

const words = {
	label: 'Find',
	next: 'Next',
	previous: 'Previous',
	close: 'Close',
	count: (at: number, total: number) => (total === 0 ? 'No match' : `${at} of ${total}`),
};

function bar() {
	const within = document.createElement('div');
	within.innerHTML = '<p>Winter rate, winter terms</p><p>in <b>winter</b></p>';
	const onclose = vi.fn();
	render(FindBar, { within, words, onclose });
	return onclose;
}

it('words are counted, and Enter goes from place to place and round', async () => {
	bar();
	const input = screen.getByLabelText('Find');
	await userEvent.type(input, 'winter');
	expect(screen.getByRole('status').textContent).toBe('1 of 3');
	await userEvent.type(input, '{Enter}{Enter}{Enter}{Enter}');
	expect(screen.getByRole('status').textContent).toBe('2 of 3');
	await userEvent.type(input, '{Shift>}{Enter}{/Shift}');
	expect(screen.getByRole('status').textContent).toBe('1 of 3');
});

it('words that are not there are said not to be', async () => {
	bar();
	await userEvent.type(screen.getByLabelText('Find'), 'summer');
	expect(screen.getByRole('status').textContent).toBe('No match');
});

it('Escape closes it', async () => {
	const onclose = bar();
	await userEvent.type(screen.getByLabelText('Find'), '{Escape}');
	expect(onclose).toHaveBeenCalledOnce();
});
