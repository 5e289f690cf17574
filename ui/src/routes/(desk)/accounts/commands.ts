/** Everything that can be done with the list of accounts by a key. */
import type { Look } from '$lib/domain/accounts/place';
import type { Command } from '$lib/keys/commands.svelte';
import type { Picks } from '$lib/state/picks.svelte';
import { accounts as words } from '$lib/words/accounts';
import { peek } from '$lib/words/account-peek';
import { keyLabel } from '$lib/words/keys';
import type { KeyId } from '$lib/keys/map';

interface Acts {
	look: (look: Look) => void;
	menu: (menu: 'filter' | 'sort' | 'columns') => void;
	focusText: () => void;
	open: () => void;
	turn: (to: 'before' | 'after' | 'now') => void;
	/** Shows the account in short, or no longer does. */
	peek: () => void;
	isPeeking: boolean;
	/** How many rows fit. */
	page: () => number;
	/** None for whoever may not write. */
	add: (() => void) | null;
}

/** Further than any list is long. */
const END = Number.MAX_SAFE_INTEGER;

/** The list that the keys go through holds the focus, so that it is read out where they are. */
const following = (run: () => void) => () => {
	run();
	if (document.activeElement === document.body)
		document.querySelector<HTMLElement>('[data-list]')?.focus({ preventScroll: true });
};

export function commandsOf(look: Look, picks: Picks, acts: Acts): Command[] {
	const command = (id: KeyId, run: () => void, label: string = keyLabel[id]): Command => ({
		id,
		label,
		group: words.title,
		run,
	});
	return [
		...(acts.add ? [command('add-account', acts.add, words.add)] : []),
		command('look-table', () => acts.look('table')),
		command('look-board', () => acts.look('board')),
		command('look-calendar', () => acts.look('calendar')),
		command('filter', acts.focusText),
		command('filter-by', () => acts.menu('filter')),
		command('sort', () => acts.menu('sort')),
		command('columns', () => acts.menu('columns')),
		...(look === 'calendar'
			? [
					command('quarter-before', () => acts.turn('before')),
					command('quarter-after', () => acts.turn('after')),
					command('quarter-now', () => acts.turn('now')),
				]
			: []),
		command(
			'row-next',
			following(() => picks.move(1)),
		),
		command(
			'row-previous',
			following(() => picks.move(-1)),
		),
		command('row-open', acts.open),
		command(
			'row-select',
			following(() => picks.toggle()),
		),
		{ id: 'select-all', label: words.selectAll, group: words.title, keys: '$mod+a', run: () => picks.all() },
		{
			id: 'peek',
			label: peek.command,
			group: words.title,
			keys: 'Space',
			also: '$mod+.',
			run: acts.peek,
		},
		...ways(picks, acts),
	];
}

/** Keys that move, and have no line in the palette. */
function ways(picks: Picks, acts: Acts): Command[] {
	const way = (keys: string, run: () => void): Command => ({
		id: `list ${keys}`,
		label: keys,
		group: words.title,
		keys,
		silent: true,
		run: following(run),
	});
	return [
		way('Home', () => picks.move(-END)),
		way('End', () => picks.move(END)),
		way('PageDown', () => picks.move(acts.page())),
		way('PageUp', () => picks.move(-acts.page())),
		way('ArrowLeft', () => picks.side(-1)),
		way('ArrowRight', () => picks.side(1)),
		way('Shift+ArrowDown', () => picks.extend(1)),
		way('Shift+ArrowUp', () => picks.extend(-1)),
		way('Shift+PageDown', () => picks.extend(acts.page())),
		way('Shift+PageUp', () => picks.extend(-acts.page())),
		way('Shift+Home', () => picks.extend(-END)),
		way('Shift+End', () => picks.extend(END)),
		...(picks.count > 0
			? [way('Escape', () => picks.clear())]
			: acts.isPeeking
				? [way('Escape', acts.peek)]
				: []),
	];
}
