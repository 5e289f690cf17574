/** Light or dark: as the person chose on this machine, or as the desktop is. */
import { getContext, setContext } from 'svelte';
import type { Theme } from '$lib/bindings';

export type Choice = 'system' | Theme;

const STORED = 'appearance';

export class Appearance {
	/** What the person chose. */
	choice = $state<Choice>(stored());
	/** What the desktop says. */
	system = $state<Theme>('light');
	/** What is shown. */
	readonly theme = $derived<Theme>(this.choice === 'system' ? this.system : this.choice);

	choose(choice: Choice): void {
		this.choice = choice;
		localStorage.setItem(STORED, choice);
	}
}

function stored(): Choice {
	const choice = localStorage.getItem(STORED);
	return choice === 'light' || choice === 'dark' ? choice : 'system';
}

const CONTEXT = Symbol('appearance');

export const provideAppearance = (): Appearance => setContext(CONTEXT, new Appearance());

export const useAppearance = (): Appearance => getContext<Appearance>(CONTEXT);
