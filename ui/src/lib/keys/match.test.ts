import { describe, expect, it } from 'vitest';
import { score } from './match';

describe('a few letters', () => {
	it.each([
		['pl hand', 'Plan a handover'],
		['ph', 'Plan handover'],
		['hndvr', 'Handovers'],
		['tomas', 'Tomás Rey'],
		['over', 'Handovers'],
		['HAND', 'Plan a handover'],
	])('“%s” fit “%s”', (typed, text) => expect(score(typed, text)).toBeGreaterThan(0));

	it.each([
		['pl zebra', 'Plan a handover'],
		['xan', 'Plan'],
		['e', 'Plan a handover'],
	])('“%s” do not fit “%s”', (typed, text) => expect(score(typed, text)).toBe(0));

	it('fit a beginning better than a part', () => {
		expect(score('hand', 'Handovers')).toBeGreaterThan(score('hand', 'Left-handed'));
		expect(score('over', 'Over to you')).toBeGreaterThan(score('over', 'Handovers'));
	});

	it('that are none fit everything alike', () => {
		expect(score('', 'Plan')).toBe(score('', 'Write'));
		expect(score('', 'Plan')).toBeGreaterThan(0);
	});
});
