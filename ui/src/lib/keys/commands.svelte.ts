/** Everything that can be done on screen now, once: palette, shortcuts, sheet, settings and menus are made from it. */
import { getContext, setContext, untrack } from 'svelte';
import { aria, label } from './label';
import { Keymap } from './keymap.svelte';
import { MAKES, SILENT } from './map';

export interface Command {
	/** Unique while it is offered. */
	id: string;
	/** As in the palette: "Write a note". */
	label: string;
	/** Under which heading. */
	group: string;
	/**
	 * Keys as in "$mod+k", "g t", "Shift+J"; the keyboard map and what the person chose come before them. A single key
	 * rests while someone types.
	 */
	keys?: string | undefined;
	/** Other keys for the same, which always stay. */
	also?: string | undefined;
	/** Whether it is a way and not an action: its keys work, the palette does not list it. */
	silent?: boolean;
	/** Whether it makes something new: Mod+N lists it. */
	makes?: boolean;
	/** Does it. */
	run: () => void;
}

/** Commands of one component. */
interface Offer {
	commands: Command[];
	/** The order in which components were made: effects run from the inside out, and say nothing of it. */
	place: number;
}

export class Commands {
	/** Which keys they have on this machine. */
	readonly keymap = new Keymap();
	#offers = $state.raw<Offer[]>([]);
	#places = 0;

	/** What is offered now, the innermost screen's first, each once and with the keys that it has on this machine. */
	readonly all = $derived(
		this.#offers
			.toSorted((one, other) => other.place - one.place)
			.flatMap(({ commands }) => commands)
			.filter(({ id }, at, all) => all.findIndex((command) => command.id === id) === at)
			.map((command) => ({
				...command,
				...this.keymap.keysOf(command.id, command),
				silent: command.silent ?? SILENT.has(command.id),
				makes: command.makes ?? MAKES.has(command.id),
			})),
	);

	/** A place to offer from: whoever takes one later lies further inside, or is newer. */
	place(): number {
		this.#places += 1;
		return this.#places;
	}

	/** Offers commands until the answer is called. */
	offer(commands: Command[], place = this.place()): () => void {
		const offered = { commands, place };
		this.#offers = [...this.#offers, offered];
		return () => {
			this.#offers = this.#offers.filter((offer) => offer !== offered);
		};
	}

	/** The keys of a command as they are printed, for the button that does the same. */
	label(id: string): string | undefined {
		const { keys } = this.keymap.keysOf(id);
		return keys ? label(keys) : undefined;
	}

	/** The keys of a command for `aria-keyshortcuts`. */
	aria(id: string): string | undefined {
		return aria(this.keymap.keysOf(id).keys);
	}
}

const CONTEXT = Symbol('commands');

export const provideCommands = (): Commands => setContext(CONTEXT, new Commands());

export const useCommands = (): Commands => getContext<Commands>(CONTEXT);

/** Offers commands as long as the component that calls it is shown. */
export function offerCommands(list: () => Command[]): void {
	const commands = useCommands();
	const place = commands.place();
	$effect(() => {
		const offered = list();
		return untrack(() => commands.offer(offered, place));
	});
}
