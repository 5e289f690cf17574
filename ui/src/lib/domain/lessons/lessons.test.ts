import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { LessonRow } from '$lib/bindings';
import { hana, nordkaj, nordkajHandover } from '$lib/platform/fake/book';
import { filterOf, NO_FILTER, withFilter } from './filter';
import LessonsPage from './LessonsPage.svelte';

const NOW = '2026-10-12T09:00:00Z';

const ofCase: LessonRow = {
	key: 'a',
	from: 'case',
	account: nordkaj,
	handover: nordkajHandover.id,
	profile: 'high_touch',
	by: null,
	text: 'Put the rate on paper before anybody new comes.',
	at: '2026-10-09T09:00:00Z',
	words: 'I want Anna back.',
	about: 'explain_again',
	decided: 'add_not_replace',
};
const ofRep: LessonRow = {
	...ofCase,
	key: 'b',
	from: 'rep',
	by: hana,
	text: 'To ask for the depot first.',
	words: null,
	about: null,
	decided: null,
};

const shown = (rows: LessonRow[], rest: { all?: number; further?: 'end' | 'more' | 'failed' } = {}) => {
	const onfilter = vi.fn();
	const onmore = vi.fn();
	render(LessonsPage, {
		rows,
		all: rest.all ?? rows.length,
		now: NOW,
		filter: NO_FILTER,
		further: rest.further ?? 'end',
		onfilter,
		onmore,
	});
	return { onfilter, onmore };
};

describe('lessons', () => {
	it('are told with what was said, what was behind it, and the way to their case', () => {
		shown([ofCase, ofRep]);
		expect(screen.getByText(ofCase.text)).toBeTruthy();
		expect(screen.getByText('I want Anna back.')).toBeTruthy();
		expect(screen.getByText('high touch · decided: add, not replace · 9 Oct')).toBeTruthy();
		expect(screen.getByText('Hana Okafor · high touch · 9 Oct')).toBeTruthy();
		const ways = screen.getAllByRole('link', { name: /^Open/ }).map((link) => link.getAttribute('href'));
		expect(ways).toEqual([`/handovers/${nordkajHandover.id}/resistance`, `/handovers/${nordkajHandover.id}`]);
	});

	it('are found by words, origin, concern and profile', async () => {
		const { onfilter } = shown([ofCase]);
		await userEvent.type(screen.getByRole('searchbox', { name: 'Find a lesson' }), 'r');
		await userEvent.selectOptions(
			screen.getByRole('combobox', { name: 'Where it comes from' }),
			'A rep learned it',
		);
		await userEvent.selectOptions(
			screen.getByRole('combobox', { name: 'What was behind it' }),
			'“Too junior for us.”',
		);
		await userEvent.selectOptions(screen.getByRole('combobox', { name: 'How it was run' }), 'Light');
		expect(onfilter.mock.calls.flat()).toEqual([
			{ ...NO_FILTER, text: 'r' },
			{ ...NO_FILTER, from: 'rep' },
			{ ...NO_FILTER, about: 'too_junior' },
			{ ...NO_FILTER, profile: 'light' },
		]);
	});

	it('say where they come from as long as there are none', () => {
		shown([]);
		expect(screen.getByText(/A lesson is asked for when a case of resistance is decided/)).toBeTruthy();
		expect(screen.queryByRole('searchbox')).toBeNull();
	});

	it('say that none is like that, and offer to show all', async () => {
		const { onfilter } = shown([], { all: 4 });
		await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
		expect(onfilter).toHaveBeenCalledWith(NO_FILTER);
	});

	it('go on where there are more, also after they could not be read', async () => {
		const { onmore } = shown([ofCase], { all: 200, further: 'failed' });
		expect(screen.getByRole('alert').textContent).toBe('The next ones could not be read.');
		await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
		expect(onmore).toHaveBeenCalledOnce();
	});

	it('are looked for in the address', () => {
		const filter = { text: 'rate', from: 'case', about: 'silence', profile: 'light' } as const;
		const url = withFilter(new URL('https://desk/lessons'), filter);
		expect(filterOf(url.searchParams)).toEqual(filter);
		expect(filterOf(new URLSearchParams('about=weather'))).toEqual(NO_FILTER);
		expect(withFilter(url, NO_FILTER).search).toBe('');
	});
});
