/** How far someone is on the way to a first packet, on this machine. */
import { getContext, setContext } from 'svelte';
import { keep, kept } from './kept';

const STORED = 'first-steps';

export class FirstSteps {
	#stored = $state.raw(kept(STORED, { dismissed: false, packet: false }));

	/** Whether the card is still of use. */
	get shown(): boolean {
		return !this.#stored.dismissed;
	}

	/** Whether a packet was on screen. */
	get sawPacket(): boolean {
		return this.#stored.packet;
	}

	/** Notes which place was opened. */
	visited(path: string): void {
		if (path.startsWith('/packets/')) this.#keep({ ...this.#stored, packet: true });
	}

	dismiss(): void {
		this.#keep({ ...this.#stored, dismissed: true });
	}

	#keep(stored: { dismissed: boolean; packet: boolean }): void {
		this.#stored = stored;
		keep(STORED, stored);
	}
}

const CONTEXT = Symbol('first steps');

export const provideFirstSteps = (): FirstSteps => setContext(CONTEXT, new FirstSteps());

export const useFirstSteps = (): FirstSteps => getContext<FirstSteps>(CONTEXT);
