import { describe, expect, it } from 'vitest';
import { accountView } from '$lib/platform/fake/account';
import { mara, tomas } from '$lib/platform/fake/book';
import { because, isNewLine, news } from './standing';

const [ingrid, ...others] = accountView.contacts;

describe('how an account stands', () => {
	it('is told by what is written down, the gravest first', () => {
		const contacts = ingrid ? [{ ...ingrid, resists: 3 }, ...others] : [];
		const view = { ...accountView, contacts, is_silent_too_long: true, now: '2026-12-20T08:00:00Z' };
		expect(because(view)).toBe(
			'Ingrid refuses, three promises late, one open issue, silence longer than agreed and renewal in 56 days.',
		);
	});

	it('is calm when nothing speaks against it', () => {
		expect(because({ ...accountView, issues: [], promises: [] })).toBe(
			'Nothing that is written down speaks against it.',
		);
	});
});

describe('what happened since the brief was read', () => {
	it('is counted, without what the reader wrote', () => {
		expect(news(accountView, '2026-09-04T00:00:00Z', mara.id)).toBe(
			'Since 4 Sept: eight lines are new, one promise was kept and one issue was opened.',
		);
		const own = accountView.facts.map((line) => ({ ...line, fact: { ...line.fact, by: tomas.id } }));
		expect(
			news({ ...accountView, facts: own, issues: [], promises: [] }, '2026-09-04T00:00:00Z', tomas.id),
		).toBe('');
	});

	it('is nothing for someone who reads it for the first time', () => {
		expect(news(accountView, null, mara.id)).toBe('');
		expect(accountView.facts.some((line) => isNewLine(line, null, mara.id))).toBe(false);
	});
});
