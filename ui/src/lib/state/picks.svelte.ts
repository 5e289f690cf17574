/** Which row of a list, or card of a board, the keys are on, and which ones are selected. */
import { placesOf, setOf } from './sets';

export class Picks {
	/** Where the keys are. */
	active = $state<string | null>(null);
	/** What is selected. */
	selected = $state.raw<ReadonlySet<string>>(setOf());
	/** The lists that stand beside each other; a table is one. */
	#lists: () => string[][];
	/** Where a reach began, and what was selected then. */
	#anchor: string | null = null;
	#base: ReadonlySet<string> = setOf();
	readonly #all = $derived.by(() => this.#lists().flat());
	readonly #at = $derived(placesOf(this.#all));

	constructor(lists: () => string[][]) {
		this.#lists = lists;
	}

	/** Where the keys are, counted over all lists; -1 for nowhere. */
	get at(): number {
		return this.active === null ? -1 : (this.#at.get(this.active) ?? -1);
	}

	get count(): number {
		return this.selected.size;
	}

	/** Whether everything is selected. */
	get isAll(): boolean {
		return this.count > 0 && this.count === this.#all.length;
	}

	/** What the list holds now of what is selected, in its order. */
	get ids(): string[] {
		return this.#all.filter((id) => this.selected.has(id));
	}

	has(id: string): boolean {
		return this.selected.has(id);
	}

	/** Goes so many rows down, or up, within the list. */
	move(by: number): void {
		const [list, row] = this.#place();
		if (list.length === 0) return;
		const from = row < 0 && by < 0 ? 0 : row;
		this.active = list[Math.min(list.length - 1, Math.max(0, from + by))] ?? null;
		this.#anchor = null;
	}

	/** Goes to the list beside this one that holds anything, to the same height. */
	side(by: 1 | -1): void {
		const lists = this.#lists();
		const [, row, at] = this.#place();
		for (let next = at + by; next >= 0 && next < lists.length; next += by) {
			const list = lists[next] ?? [];
			if (list.length === 0) continue;
			this.active = list[Math.min(list.length - 1, Math.max(0, row))] ?? null;
			return;
		}
	}

	/** As {@link move}, and selects what lies between. */
	extend(by: number): void {
		const [list, row] = this.#place();
		const next = Math.min(list.length - 1, Math.max(0, row + by));
		this.#hold(this.active ?? list[0] ?? null);
		this.active = list[next] ?? null;
		this.#span();
	}

	/** Selects a row, or no longer does. */
	toggle(id: string | null = this.active): void {
		if (id === null) return;
		const selected = setOf(this.selected);
		if (!selected.delete(id)) selected.add(id);
		this.selected = selected;
		this.active = id;
		this.#anchor = null;
		this.#hold(id);
	}

	/** Selects everything from the row that was ticked last to this one. */
	reach(id: string): void {
		this.#hold(this.active ?? id);
		this.active = id;
		this.#span();
	}

	all(): void {
		this.selected = setOf(this.#all);
	}

	clear(): void {
		this.selected = setOf();
		this.#anchor = null;
	}

	/** What is no longer in the list is no longer selected. */
	prune(): void {
		const left = [...this.selected].filter((id) => this.#at.has(id));
		if (left.length !== this.count) this.selected = setOf(left);
		if (this.active !== null && !this.#at.has(this.active)) this.active = null;
	}

	#hold(id: string | null): void {
		if (this.#anchor !== null) return;
		this.#anchor = id;
		this.#base = this.selected;
	}

	#span(): void {
		this.selected = setOf([...this.#base, ...this.#between(this.#anchor, this.active)]);
	}

	#between(one: string | null, other: string | null): string[] {
		const ends = [one, other].map((id) => (id === null ? -1 : (this.#at.get(id) ?? -1)));
		if (ends.some((end) => end < 0)) return [];
		return this.#all.slice(Math.min(...ends), Math.max(...ends) + 1);
	}

	/** The list that the keys are in, the row there, and which list it is. */
	#place(): [string[], number, number] {
		const lists = this.#lists();
		const at = lists.findIndex((list) => this.active !== null && list.includes(this.active));
		if (at >= 0) return [lists[at] ?? [], lists[at]?.indexOf(this.active ?? '') ?? -1, at];
		const first = lists.findIndex((list) => list.length > 0);
		return [lists[first] ?? [], -1, first];
	}
}
