/** How the window looks, as the person chose on this machine: light or dark, how dense, how large. */
import { getContext, setContext } from 'svelte';
import type { Theme } from '$lib/bindings';
import { keep, kept } from './kept';

export type Choice = 'system' | Theme;
export type Density = 'comfortable' | 'compact';
/** The size of the text in per cent. */
export type TextSize = '90' | '100' | '115' | '130';

const THEME = 'appearance';
const LOOK = 'look';

/** As the window is made. */
const MADE: { density: Density; text: TextSize } = { density: 'comfortable', text: '100' };

export class Appearance {
	/** What the person chose. */
	choice = $state<Choice>(storedTheme());
	/** What the desktop says. */
	system = $state<Theme>('light');
	/** What is shown. */
	readonly theme = $derived<Theme>(this.choice === 'system' ? this.system : this.choice);
	#look = $state.raw(kept(LOOK, MADE));

	/** How high the rows are. */
	get density(): Density {
		return this.#look.density;
	}

	/** How large the text is, in per cent. */
	get text(): TextSize {
		return this.#look.text;
	}

	choose(choice: Choice): void {
		this.choice = choice;
		localStorage.setItem(THEME, choice);
	}

	/** Sets how dense or how large. */
	look(change: Partial<typeof MADE>): void {
		this.#look = { ...this.#look, ...change };
		keep(LOOK, this.#look);
	}

	/** Whether nothing was changed. */
	get isAsMade(): boolean {
		const { density, text } = this.#look;
		return this.choice === 'system' && density === MADE.density && text === MADE.text;
	}

	reset(): void {
		this.choose('system');
		this.look(MADE);
	}
}

function storedTheme(): Choice {
	const choice = localStorage.getItem(THEME);
	return choice === 'light' || choice === 'dark' ? choice : 'system';
}

const CONTEXT = Symbol('appearance');

export const provideAppearance = (): Appearance => setContext(CONTEXT, new Appearance());

export const useAppearance = (): Appearance => getContext<Appearance>(CONTEXT);
