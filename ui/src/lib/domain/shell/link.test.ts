import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import MailText from '../history/MailText.svelte';
import { linked, linkTo, placeIn } from './link';
import { groups } from './palette';

const ACCOUNT = '/accounts/01607d7c-8240-7000-8003-ab7a4e9771e8';
const ENTRY = `${ACCOUNT}/history?entry=01a000a9-7260-7000-8214-71a09da9db64`;

it('a copied link leads back to its place', () => {
	for (const href of [ACCOUNT, ENTRY, `${ACCOUNT}/promises#01a000b7-2e00-7000-8215-15f2e1e2ec86`]) {
		expect(placeIn(linkTo(href))).toBe(href);
	}
	expect(placeIn(`baton:/${ACCOUNT}`), 'as it was copied before').toBe(ACCOUNT);
});

it('what is no link to a record of a workspace leads nowhere', () => {
	const others = [
		'baton:/settings',
		'baton:/accounts/1',
		`https://example.com${ACCOUNT}`,
		`see ${linkTo(ACCOUNT)}`,
	];
	expect(others.map(placeIn)).toEqual([null, null, null, null]);
});

it('a link ends before the sentence does', () => {
	expect(linked(`See ${linkTo(ENTRY)}. Then call.`)).toEqual([
		{ text: 'See ', href: null },
		{ text: linkTo(ENTRY), href: ENTRY },
		{ text: '. Then call.', href: null },
	]);
});

it('a link that is pasted into the palette is its first row', () => {
	const [first] = groups(linkTo(ENTRY), false, [], [], []);
	expect(first?.rows[0]).toMatchObject({ title: 'Open the history entry', href: ENTRY });
});

it('a link in a mail or a note can be followed where it is read', () => {
	render(MailText, { body: `As promised here: ${linkTo(ENTRY)}`, text: '' });
	const link = screen.getByRole('link', { name: 'the history entry in Baton' });
	expect(link.getAttribute('href')).toBe(ENTRY);
});
