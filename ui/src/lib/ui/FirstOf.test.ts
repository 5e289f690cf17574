import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import FirstOf from './FirstOf.svelte';

const names = (count: number) => Array.from({ length: count }, (_, at) => `Client ${at + 1}`);

const list = createRawSnippet<[string[]]>((items) => ({
	render: () =>
		`<ul>${items()
			.map((name) => `<li><a href="/">${name}</a></li>`)
			.join('')}</ul>`,
}));

const shown = (count: number) =>
	render(FirstOf<string>, { items: names(count), first: 4, more: (rest) => `${rest} more`, children: list });

describe('the first of many', () => {
	it('leaves the rest to a button that counts them', () => {
		shown(20);
		expect(screen.getByRole('button', { name: '16 more' })).toBeTruthy();
	});

	it('shows a few more without asking', () => {
		shown(7);
		expect(screen.getAllByRole('link')).toHaveLength(7);
		expect(screen.queryByRole('button')).toBeNull();
	});

	it('has no button once all are asked for', async () => {
		shown(20);
		await userEvent.click(screen.getByRole('button'));
		expect(screen.queryByRole('button')).toBeNull();
	});
});
