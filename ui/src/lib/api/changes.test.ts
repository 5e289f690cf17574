import { describe, expect, it } from 'vitest';
import { key, touched } from './changes';

describe('after a write', () => {
	it('the frame and the journal are always read again', () => {
		expect(touched([])).toEqual(new Set([key('shell'), key('changes')]));
	});

	it('a promise is read again wherever it is shown', () => {
		const screens = touched(['promise']);
		for (const screen of ['today', 'accounts', 'account', 'handover', 'packet'] as const) {
			expect(screens).toContain(key(screen));
		}
		expect(screens).not.toContain(key('people'));
	});
});
