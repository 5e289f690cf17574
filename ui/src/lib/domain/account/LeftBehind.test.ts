import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { anna, leo, nothingLeft } from '$lib/platform/fake/book';
import LeftBehind from './LeftBehind.svelte';

describe('what of an account is left behind', () => {
	it('is not mentioned when it is nothing, though no contact is planned', () => {
		render(LeftBehind, { view: { ...nothingLeft, lacks_next_touch: true } });
		expect(screen.queryByRole('status')).toBeNull();
	});

	it('is named with whose it was, and why it is left', () => {
		const task = { left: 'task' as const, id: '1', text: 'Send the tariff' };
		const promise = { left: 'promise' as const, id: '2', text: 'Winter rate' };
		const lines = [
			{ what: task, owner: leo, due: null, is_ownerless: true },
			{ what: promise, owner: anna, due: null, is_ownerless: false },
		];
		render(LeftBehind, { view: { ...nothingLeft, lines, lacks_next_touch: true } });
		const notice = screen.getByRole('status').textContent;
		expect(notice).toContain('Two things here are left behind.');
		expect(notice).toContain('“Send the tariff” is with Leo Brandão, who can no longer see to it.');
		expect(notice).toContain('“Winter rate” is with Anna Berg, who has passed the account on.');
		expect(notice).toContain('No next contact is planned.');
	});
});
