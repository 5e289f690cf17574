import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/lib/style/tokens.css', 'utf8');

type Scheme = 'light' | 'dark';

/** A token's colour in one scheme. */
function colour(token: string, scheme: Scheme): string {
	const found = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
	if (!found) throw new Error(`no colour ${token}`);
	return (scheme === 'light' ? found[1] : found[2]) ?? '';
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: string): number {
	const channel = (at: number) => {
		const value = parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, other: string, scheme: Scheme): number {
	const [dark, light] = [luminance(colour(one, scheme)), luminance(colour(other, scheme))].sort(
		(a, b) => a - b,
	) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['bg', 'surface', 'sunken', 'hover', 'selected'];
const TEXTS = ['text', 'text-2', 'text-3', 'accent'];
const pairs = [
	...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground, 4.5] as const)),
	...['ok', 'warn', 'danger', 'info'].map((tone) => [tone, `${tone}-bg`, 4.5] as const),
	...['accent', 'accent-hover'].map((ground) => ['on-accent', ground, 4.5] as const),
	...['bg', 'surface'].map((ground) => ['border-control', ground, 3] as const),
	...Array.from({ length: 8 }, (_, at) => [`rep-${at + 1}`, 'bg', 4.5] as const),
];

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
	it.each(pairs)('%s can be read on %s', (ink, ground, least) => {
		expect(contrast(ink, ground, scheme)).toBeGreaterThanOrEqual(least);
	});
});
