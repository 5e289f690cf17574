/** Looks from time to time whether the desktop is to be told of something, and remembers what it was told. */
import { getContext, setContext } from 'svelte';
import { api } from '$lib/api';
import { keep, kept } from './kept';
import { decide, MADE, type ReminderSettings } from './reminders';

const SETTINGS = 'reminders';
const TOLD = 'reminded';

/** How many keys are remembered: more than are ever due at once. */
const MOST = 1000;

/** How often it looks, in milliseconds. */
const EVERY = 5 * 60_000;

/** How long it waits after the window opened, so that it is not in the way. */
const FIRST = 15_000;

export class Reminding {
	#settings = $state.raw(kept(SETTINGS, MADE));

	/** When and whether the desktop is told. */
	get settings(): ReminderSettings {
		return this.#settings;
	}

	set(change: Partial<ReminderSettings>): void {
		this.#settings = { ...this.#settings, ...change };
		keep(SETTINGS, this.#settings);
	}

	/** Whether nothing was changed. */
	get isAsMade(): boolean {
		return (Object.keys(MADE) as (keyof ReminderSettings)[]).every(
			(key) => this.#settings[key] === MADE[key],
		);
	}

	reset(): void {
		this.set(MADE);
	}

	/** Looks now and from time to time until the answer is called. */
	start(): () => void {
		const look = () => void this.look().catch(() => undefined);
		const first = setTimeout(look, FIRST);
		const again = setInterval(look, EVERY);
		return () => {
			clearTimeout(first);
			clearInterval(again);
		};
	}

	/** Tells the desktop what is to be told now. */
	async look(now = Date.now()): Promise<void> {
		if (!this.#settings.on) return;
		const told = kept<{ keys: string[] }>(TOLD, { keys: [] }).keys;
		const { tell, keys } = decide(await api.today(), now, this.#settings, told);
		if (keys.length === 0) return;
		keep(TOLD, { keys: [...told, ...keys].slice(-MOST) });
		for (const { title, body, href } of tell) await api.remind({ title, body, href });
	}
}

const CONTEXT = Symbol('reminding');

export const provideReminding = (): Reminding => setContext(CONTEXT, new Reminding());

export const useReminding = (): Reminding => getContext<Reminding>(CONTEXT);
