import { render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { hana, leo, shell } from '$lib/platform/fake/book';
import { handoverAt } from '$lib/platform/fake/handover';
import Transfer from './Transfer.svelte';

const acknowledge = (person: string) => ({
	fix: { fix: 'acknowledge' as const, person },
	what: 'Not yet.',
	hint: 'Say so.',
	hard: true,
	passed: null,
});

/** The moment after Leo has said it, while these people are still asked. */
function moment(asked: string[]) {
	const view = handoverAt('overlap', { next: { to: 'transferred', missing: asked.map(acknowledge) } });
	const handover = { ...view.handover, outgoing_acknowledged_at: '2026-10-07T09:00:00Z' };
	const person = { ...leo, role: 'rep' as const };
	render(Transfer, { view: { ...view, handover }, people: shell.people, atDesk: person, onerrand: vi.fn() });
}

describe('a transfer', () => {
	it('waits for the second word once one has been said', () => {
		moment([hana.id]);
		expect(screen.getByText(/^said so 7 Oct/)).toBeTruthy();
		expect(screen.getByText('one has said so, one is still to')).toBeTruthy();
		expect(screen.queryByRole('button', { name: 'I hand it over' })).toBeNull();
	});

	it('asks again for a word that waited too long for the other', () => {
		moment([leo.id, hana.id]);
		expect(screen.getByText(/too long ago: it is a moment for two/)).toBeTruthy();
		expect(screen.getByText('neither has said so yet')).toBeTruthy();
		expect(screen.getByRole('button', { name: 'I hand it over' })).toBeTruthy();
	});
});
