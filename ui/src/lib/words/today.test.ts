import { describe, expect, it } from 'vitest';
import type { TodayView } from '$lib/bindings';
import { today as view } from '$lib/platform/fake/book';
import { lead } from './today';

const calm: TodayView = { ...view, answer: [], decide: [], at_risk: [], due: [] };

describe('the lead of Today', () => {
	it('says how much needs this person, and why', () => {
		expect(lead(view)).toMatch(
			/^Three things need you\. One client is waiting for the answer we promised by Tuesday \d\d:\d\d; one decision waits for your second signature; one of nine handovers will miss its date if nothing moves\. One thing of yours is due today or late\.$/,
		);
	});

	it('says when nothing needs this person', () => {
		expect(lead(calm)).toBe('Nothing needs you. Nine handovers of yours are on the way.');
		expect(lead({ ...calm, next_day: '2026-10-19' })).toBe(
			'Nothing needs you. The next thing of yours is due on Monday, 19 October.',
		);
	});

	it('speaks of one as of one', () => {
		expect(lead({ ...calm, decide: view.decide })).toBe(
			'One thing needs you. One decision waits for your second signature.',
		);
	});
});
