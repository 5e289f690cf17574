/** Which keys the commands have on this machine: the keyboard map, and what the person changed in it. */
import { keep, kept } from '$lib/state/kept';
import { isSingle, parse, spelled } from './chord';
import { MAP, mapped, meet, scopeOf, type KeyId, type Scope } from './map';

const STORED = 'keys';

/** These mean copying, cutting, pasting, selecting all and leaving on every desktop. */
const RESERVED = new Set(['c', 'x', 'v', 'a', 'q', 'w'].map((key) => `$mod+${key}`));

/** The keys of a command; none when it has none or they are turned off. */
export interface Keys {
	keys: string | undefined;
	also?: string | undefined;
}

interface Stored {
	/** Keys that were chosen for commands; empty for none. */
	own: Record<string, string>;
	/** Whether characters alone are keys. */
	single: boolean;
}

/** Why keys cannot be taken. */
export type Clash = { is: 'free' } | { is: 'reserved' } | { is: 'taken'; by: KeyId };

export class Keymap {
	#stored = $state.raw<Stored>(kept(STORED, { own: {}, single: true }));

	/** Whether a character alone is a key ("c", "g t"). */
	get single(): boolean {
		return this.#stored.single;
	}

	set single(single: boolean) {
		this.#keep({ ...this.#stored, single });
	}

	/** The keys of a command that the map knows or that says its own. */
	keysOf(id: string, offered: { keys?: string | undefined; also?: string | undefined } = {}): Keys {
		const map = mapped(id);
		const keys = this.#stored.own[id] ?? map.keys ?? offered.keys;
		return { keys: this.#shown(keys), also: this.#shown(map.also ?? offered.also) };
	}

	/** Whether somebody changed the keys of a command. */
	isChanged(id: string): boolean {
		return id in this.#stored.own;
	}

	/** Whether anything was changed. */
	get isAsMade(): boolean {
		return this.single && Object.keys(this.#stored.own).length === 0;
	}

	/** Who has these keys already where this command is offered. */
	clash(id: KeyId, keys: string): Clash {
		const wanted = spelled(keys);
		if (RESERVED.has(wanted)) return { is: 'reserved' };
		const here = scopeOf(id);
		const scopes = (Object.keys(MAP) as Scope[]).filter((scope) => here && meet(scope, here));
		const ids = scopes.flatMap((scope) => Object.keys(MAP[scope]) as KeyId[]);
		const by = ids.find((other) => other !== id && this.#has(other).some((has) => collide(has, wanted)));
		return by ? { is: 'taken', by } : { is: 'free' };
	}

	/** Gives a command other keys; empty for none. */
	change(id: KeyId, keys: string): void {
		const chosen = keys && spelled(keys);
		const others = Object.entries(this.#stored.own).filter(([other]) => other !== id);
		const isMade = chosen === spelled(mapped(id).keys ?? '');
		const own = Object.fromEntries(isMade ? others : [...others, [id, chosen]]);
		this.#keep({ ...this.#stored, own });
	}

	/** Takes keys from the command that has them. */
	take(id: KeyId, keys: string, from: KeyId): void {
		this.change(from, '');
		this.change(id, keys);
	}

	/** Gives a command the keys of the map again. */
	reset(id: KeyId): void {
		this.change(id, mapped(id).keys ?? '');
	}

	/** Gives every command the keys of the map again. */
	resetAll(): void {
		this.#keep({ own: {}, single: true });
	}

	/** The keys of a command even while single keys are off. */
	chosen(id: KeyId): string {
		return this.#stored.own[id] ?? mapped(id).keys ?? '';
	}

	#has(id: KeyId): string[] {
		return [this.chosen(id), mapped(id).also ?? ''].filter(Boolean).map(spelled);
	}

	#shown(keys: string | undefined): string | undefined {
		if (!keys) return undefined;
		return !this.single && parse(keys).some(isSingle) ? undefined : keys;
	}

	#keep(stored: Stored): void {
		this.#stored = stored;
		keep(STORED, stored);
	}
}

/** Whether one would be heard before the other is whole. */
const collide = (one: string, other: string): boolean =>
	one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
