import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { fixIn, objectsHref } from '$lib/domain/handover/fix';
import { accountView } from '$lib/platform/fake/account';
import { handoverAt } from '$lib/platform/fake/handover';
import { noonOf } from '$lib/words/resistance';
import OpenCaseDialog from './OpenCaseDialog.svelte';

const view = handoverAt('overlap', { can: ['open_case'] });

it('the day of the answer stands there before the words are written, and is the one that is kept', async () => {
	const perform = vi.fn(() => Promise.resolve(null));
	render(OpenCaseDialog, {
		open: true,
		view,
		contacts: accountView.contacts.map(({ contact }) => contact),
		perform,
	});
	expect(screen.getByText(/^Noon in two business days/)).toBeTruthy();
	expect(screen.getByRole('spinbutton', { name: /^hour, Hour/ }).textContent).toBe('12');
	await userEvent.type(screen.getByRole('textbox', { name: /^In their words/ }), 'We want Anna back.');
	await userEvent.click(screen.getByRole('button', { name: 'Write it down' }));
	expect(perform).toHaveBeenCalledWith(
		expect.objectContaining({ op: 'resistance_opened', answer_due: noonOf(view.answer_on ?? '') }),
	);
});

it('the address of an objection opens it in its handover', () => {
	const address = new URL(objectsHref(view.handover.id), 'https://example.com');
	expect(fixIn(address.searchParams, view)).toEqual({ fix: 'open_case' });
});
