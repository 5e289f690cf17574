/** Everything that can be done on screen now, once: the palette, the shortcuts and the sheet of keys are made from it. */
import { getContext, setContext, untrack } from 'svelte';

export interface Command {
	/** Unique while it is offered. */
	id: string;
	/** As in the palette: "Write a note". */
	label: string;
	/** Under which heading. */
	group: string;
	/** Keys as tinykeys writes them: "$mod+k", "g t". A single key rests while someone types. */
	keys?: string;
	/** Does it. */
	run: () => void;
}

export class Commands {
	#offers = $state.raw<Command[][]>([]);

	/** What is offered now, the newest screen's first. */
	readonly all = $derived(this.#offers.toReversed().flat());

	/** Offers commands until the answer is called. */
	offer(commands: Command[]): () => void {
		this.#offers = [...this.#offers, commands];
		return () => {
			this.#offers = this.#offers.filter((offered) => offered !== commands);
		};
	}
}

const CONTEXT = Symbol('commands');

export const provideCommands = (): Commands => setContext(CONTEXT, new Commands());

export const useCommands = (): Commands => getContext<Commands>(CONTEXT);

/** Offers commands as long as the component that calls it is shown. */
export function offerCommands(list: () => Command[]): void {
	const commands = useCommands();
	$effect(() => {
		const offered = list();
		return untrack(() => commands.offer(offered));
	});
}
