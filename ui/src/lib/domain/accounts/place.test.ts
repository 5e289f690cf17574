import { describe, expect, it } from 'vitest';
import { mara } from '$lib/platform/fake/book';
import { DEFAULT_COLUMNS, fitting } from './columns';
import { filterOf, monthAway, quarterOf } from './filter';
import { cleared, conditionsOf, isFiltered, kept, readPlace, withCondition, writePlace } from './place';

const read = (query: string) => readPlace(new URLSearchParams(query));
const TODAY = new Date('2026-10-12T13:05:00');

describe('the address of the accounts', () => {
	it('says everything about what is shown, and is read as it was written', () => {
		const query =
			'view=v1&look=board&q=pine&who=me%2Cx&state=watch%2Cunstable&handover=review&silent=30&renewing=quarter&city=Oslo&ended=going_on&sort=-renewal&columns=state%2Ccity&by=severity&month=2026-10';
		expect(writePlace(read(query))).toBe(query);
	});

	it('leaves out what goes without saying', () => {
		expect(writePlace(read('look=table&by=stage&sort=name'))).toBe('');
	});

	it('overlooks what it does not know', () => {
		const place = read('look=pie&state=purple&silent=-3&sort=luck&columns=state,shoe&month=soon');
		expect(place).toMatchObject({ look: 'table', sort: 'name', columns: ['state'], month: null });
		expect(conditionsOf(place)).toEqual([]);
	});

	it('without its conditions shows all of them in the same way', () => {
		const place = cleared(read('look=board&q=pine&state=watch&sort=-city'));
		expect(writePlace(place)).toBe('look=board&sort=-city');
		expect(isFiltered(place)).toBe(false);
	});

	it('loses a condition whose last value was taken away', () => {
		const place = withCondition(read('state=watch'), 'state', []);
		expect(isFiltered(place)).toBe(false);
		expect(writePlace(withCondition(place, 'silent', 14))).toBe('silent=14');
	});

	it('is kept in a view without its own name and without where the calendar was turned to', () => {
		expect(kept(read('view=v1&look=calendar&month=2027-01'))).toBe('look=calendar');
	});
});

describe('the question to the desk', () => {
	it('puts whoever is at the desk for “me”, and days for a quarter', () => {
		const filter = filterOf(read('who=me&renewing=quarter&handover=running'), mara.id, TODAY);
		expect(filter.accountable).toEqual([mara.id]);
		expect(filter.renewing).toEqual({ from: '2026-10-12', until: '2026-12-31' });
		expect(filter.handover).toEqual({ handover: 'running' });
	});

	it.each([
		['next-quarter', { from: '2027-01-01', until: '2027-03-31' }],
		['90', { from: '2026-10-12', until: '2027-01-10' }],
		['2026-11-30', { from: '2026-10-12', until: '2026-11-30' }],
		['whenever', null],
	])('takes “renewing %s” as days', (renewing, days) => {
		expect(filterOf(read(`renewing=${renewing}`), mara.id, TODAY).renewing).toEqual(days);
	});

	it('asks for stages by name', () => {
		const filter = filterOf(read('handover=review,briefing'), mara.id, TODAY);
		expect(filter.handover).toEqual({ handover: 'at', stages: ['review', 'briefing'] });
	});
});

describe('a quarter', () => {
	it('has its first and its last day, and others beside it', () => {
		expect(quarterOf(TODAY)).toEqual({ from: '2026-10-01', until: '2026-12-31' });
		expect(monthAway('2026-10', 1)).toBe('2027-01');
		expect(monthAway('2026-02', -1)).toBe('2025-10');
	});
});

describe('the columns', () => {
	it('that do not fit give way from the end', () => {
		expect(fitting(DEFAULT_COLUMNS, 1048)).toEqual(DEFAULT_COLUMNS);
		expect(fitting(DEFAULT_COLUMNS, 690)).toEqual(['state', 'accountable']);
	});
});
