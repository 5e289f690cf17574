/** F6 goes through the parts of the window: sidebar, top bar, page, what lies beside it. */
const REGIONS = '[data-region], main aside, [role="complementary"]';
const FOCUSABLE = 'a[href], button:not(:disabled), input, textarea, select, [tabindex="0"]';

/** Moves the focus to the next region that can be seen, or with -1 to the one before. */
export function goToRegion(by: 1 | -1): void {
	const regions = [...document.querySelectorAll<HTMLElement>(REGIONS)].filter(isShown);
	const inside = regions.filter((region) => region.contains(document.activeElement)).at(-1);
	const at = inside ? regions.indexOf(inside) : by === 1 ? -1 : 0;
	const region = regions[(at + by + regions.length) % regions.length];
	if (region) enter(region);
}

/** The current place of a list first, then whatever comes first. */
function enter(region: HTMLElement): void {
	const inside = [...region.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isShown);
	const target =
		inside.find((each) => each.matches('[aria-current="page"], [tabindex="0"]')) ?? inside[0] ?? region;
	if (target === region) region.tabIndex = -1;
	target.focus();
}

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;
