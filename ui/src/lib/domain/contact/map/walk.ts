/** Walking over the map with the arrow keys. */
import type { Place } from './layout';

export interface Stop {
	id: string;
	place: Place;
}

const STEPS: Record<string, { x: number; y: number }> = {
	ArrowRight: { x: 1, y: 0 },
	ArrowLeft: { x: -1, y: 0 },
	ArrowDown: { x: 0, y: 1 },
	ArrowUp: { x: 0, y: -1 },
};

const middle = ({ x, y, width, height }: Place) => ({ x: x + width / 2, y: y + height / 2 });

/** The nearest one in the direction of the key; straight ahead counts more than aside. */
export function walk(stops: Stop[], from: string, key: string): Stop | undefined {
	const ends: Record<string, Stop | undefined> = { Home: stops[0], End: stops.at(-1) };
	const step = STEPS[key];
	const here = stops.find(({ id }) => id === from);
	if (!step || !here) return ends[key];
	const start = middle(here.place);
	const ahead = stops.flatMap((stop) => {
		const { x, y } = middle(stop.place);
		const forward = (x - start.x) * step.x + (y - start.y) * step.y;
		const aside = Math.abs((x - start.x) * step.y) + Math.abs((y - start.y) * step.x);
		return forward > 1 ? [{ stop, cost: forward + 2 * aside }] : [];
	});
	return ahead.toSorted((one, other) => one.cost - other.cost)[0]?.stop;
}
