import { describe, expect, it } from 'vitest';
import type { AccountView, ContactView } from '$lib/bindings';
import { accountView } from '$lib/platform/fake/account';
import { draw, nearness, strengthOf, type Place } from './layout';
import { walk } from './walk';

const first = accountView.contacts[0] as ContactView;

const many = (count: number): AccountView => ({
	...accountView,
	contacts: Array.from({ length: count }, (_, at) => ({
		...first,
		contact: { ...first.contact, id: `contact-${at}`, name: `Person ${at}`, key: at < 6 },
		last_seen_at: at % 5 === 4 ? null : at % 3 === 0 ? '2026-01-01T08:00:00Z' : first.last_seen_at,
	})),
});

const overlap = (one: Place, other: Place) =>
	one.x < other.x + other.width &&
	other.x < one.x + one.width &&
	one.y < other.y + other.height &&
	other.y < one.y + one.height;

describe('the people map', () => {
	it.each([2, 25, 60])('has a place of its own for each of %i people, within its width', (count) => {
		for (const width of [560, 1000]) {
			const { theirs, ours, height } = draw(many(count), width);
			const places = [...theirs, ...ours].map(({ place }) => place);
			expect(theirs).toHaveLength(count);
			for (const [at, one] of places.entries()) {
				expect(places.slice(at + 1).some((other) => overlap(one, other))).toBe(false);
				expect(one.x + one.width).toBeLessThanOrEqual(width);
				expect(one.y + one.height).toBeLessThanOrEqual(height);
			}
		}
	});

	it('draws the same people in the same places', () => {
		expect(draw(many(25), 900)).toEqual(draw(many(25), 900));
	});

	it('puts key stakeholders above the others', () => {
		const { theirs, othersAt } = draw(many(12), 900);
		const isAbove = ({ place }: { place: Place }) => place.y < (othersAt ?? 0);
		expect(theirs.filter(isAbove).every(({ view }) => view.contact.key)).toBe(true);
		expect(theirs.filter((one) => !isAbove(one)).every(({ view }) => !view.contact.key)).toBe(true);
	});

	it('tells who is in touch from who was not seen for a while or never', () => {
		const seen = (last_seen_at: string | null, is_silent_too_long = false) =>
			nearness({ ...first, last_seen_at, is_silent_too_long }, accountView.now);
		expect(seen('2026-10-09T14:10:00Z')).toBe('near');
		expect(seen('2026-10-09T14:10:00Z', true)).toBe('far');
		expect(seen('2026-01-09T14:10:00Z')).toBe('far');
		expect(seen(null)).toBe('unheard');
	});

	it('draws a line for who knows whom, thicker for a longer story', () => {
		const { lines } = draw(accountView, 900);
		expect(lines.filter(({ to }) => to === first.contact.id).map(({ strength }) => strength)).toEqual([1, 3]);
		expect([1, 2, 3, 9, 10].map(strengthOf)).toEqual([1, 1, 2, 2, 3]);
	});

	it('is walked with the arrow keys', () => {
		const { theirs } = draw(many(12), 900);
		const stops = theirs.map(({ view, place }) => ({ id: view.contact.id, place }));
		const from = stops[0];
		expect(from).toBeDefined();
		const right = walk(stops, from?.id ?? '', 'ArrowRight');
		expect(right?.place.y).toBe(from?.place.y);
		expect(walk(stops, right?.id ?? '', 'ArrowLeft')).toEqual(from);
		expect(walk(stops, from?.id ?? '', 'ArrowUp')).toBeUndefined();
		expect(walk(stops, from?.id ?? '', 'End')).toEqual(stops.at(-1));
	});
});
