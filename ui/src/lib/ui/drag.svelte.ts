/**
 * Dragging with the pointer: something is held, follows the pointer once that has moved far enough, and is dropped on what
 * says `data-drop`. Escape lets go. The browser's own dragging is not used: a window that takes files would swallow it.
 */

/** So many pixels a pointer may shake before it drags. */
const SHAKE = 5;
/** So near the edge of what scrolls, it scrolls. */
const EDGE = 48;
const STEP = 14;

export class Drag<T> {
	/** What is dragged, once it is. */
	held = $state.raw<T | null>(null);
	/** Where the pointer is, in the window. */
	at = $state.raw({ x: 0, y: 0 });
	/** The `data-drop` under the pointer. */
	over = $state<string | null>(null);
	#ondrop: (held: T, over: string | null, at: { x: number; y: number }) => void;

	constructor(ondrop: (held: T, over: string | null, at: { x: number; y: number }) => void) {
		this.#ondrop = ondrop;
	}

	/** To be called when the pointer goes down on something. */
	hold(event: PointerEvent, item: T): void {
		if (event.button !== 0 || !event.isPrimary) return;
		const begun = { x: event.clientX, y: event.clientY };
		const listening = new AbortController();
		const { signal } = listening;
		const scroller = scrollerOf(event.target);
		const end = () => {
			listening.abort();
			this.held = null;
			this.over = null;
		};
		const move = (moved: PointerEvent) => {
			this.at = { x: moved.clientX, y: moved.clientY };
			if (this.held === null && Math.hypot(this.at.x - begun.x, this.at.y - begun.y) < SHAKE) return;
			moved.preventDefault();
			this.held = item;
			this.over = dropAt(this.at.x, this.at.y);
			if (scroller) scrollNear(scroller, this.at.x);
		};
		const up = () => {
			const { held, over, at } = this;
			end();
			if (held === null) return;
			swallowClick();
			this.#ondrop(held, over, at);
		};
		const letGo = (key: KeyboardEvent) => {
			if (key.key !== 'Escape' || this.held === null) return;
			key.stopPropagation();
			swallowClick();
			end();
		};
		window.addEventListener('pointermove', move, { signal });
		window.addEventListener('pointerup', up, { signal });
		window.addEventListener('pointercancel', end, { signal });
		window.addEventListener('keydown', letGo, { signal, capture: true });
	}
}

const dropAt = (x: number, y: number): string | null =>
	document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop]')?.dataset['drop'] ?? null;

const scrollerOf = (target: EventTarget | null): HTMLElement | null =>
	target instanceof Element ? target.closest<HTMLElement>('[data-scroller]') : null;

function scrollNear(scroller: HTMLElement, x: number): void {
	const { left, right } = scroller.getBoundingClientRect();
	if (x < left + EDGE) scroller.scrollLeft -= STEP;
	else if (x > right - EDGE) scroller.scrollLeft += STEP;
}

/** What was dragged is not clicked as well. */
function swallowClick(): void {
	const swallow = (event: Event) => {
		event.preventDefault();
		event.stopPropagation();
	};
	window.addEventListener('click', swallow, { capture: true, once: true });
	setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}
