import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { historyEntry } from '$lib/platform/fake/account';
import EvidencePane from './EvidencePane.svelte';
import { Proof } from './proof.svelte';

const id = historyEntry.entry.id;

describe('a proof', () => {
	it('is opened beside, and gives the focus back when it is closed', async () => {
		const from = document.body.appendChild(document.createElement('button'));
		const proof = new Proof(() => Promise.resolve(historyEntry));
		const opening = proof.open(id, from);
		expect([proof.id, proof.entry]).toEqual([id, 'reading']);
		await opening;
		expect(proof.entry).toBe(historyEntry);
		proof.close();
		expect(proof.id).toBeNull();
		expect(document.activeElement).toBe(from);
	});

	it('that comes late does not take the place of another', async () => {
		const answers: ((entry: typeof historyEntry) => void)[] = [];
		const proof = new Proof(() => new Promise((resolve) => answers.push(resolve)));
		const first = proof.open('first', document.body);
		void proof.open('second', document.body);
		answers[0]?.(historyEntry);
		await first;
		expect([proof.id, proof.entry]).toEqual(['second', 'reading']);
	});

	it('that is gone says so', async () => {
		const proof = new Proof(() => Promise.reject(new Error('gone')));
		await proof.open(id, document.body);
		render(EvidencePane, { account: 'a', id, entry: proof.entry, onclose: vi.fn() });
		expect(screen.getByText(/not here any more/)).toBeTruthy();
	});

	it('is read, leads to its place in the history, and is closed', async () => {
		const onclose = vi.fn();
		render(EvidencePane, { account: 'a', id, entry: historyEntry, onclose });
		expect(screen.getByRole('heading', { name: 'October report' })).toBeTruthy();
		expect(screen.getByRole('link', { name: 'Open in the history' }).getAttribute('href')).toBe(
			`/accounts/a/history?entry=${id}`,
		);
		await userEvent.click(screen.getByRole('button', { name: 'Close the proof' }));
		expect(onclose).toHaveBeenCalled();
	});
});
