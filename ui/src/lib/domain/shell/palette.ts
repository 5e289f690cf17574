/** What the palette lists, from what was typed, what was found and what can be done now. */
import type { SearchHit, SearchScope } from '$lib/bindings';
import type { Command } from '$lib/keys/commands.svelte';
import { score } from '$lib/keys/match';
import { found, groupOf, type HitGroup } from '$lib/words/search';
import { links } from '$lib/words/link';
import { palette as words } from '$lib/words/palette';
import { placeIn, placeName } from './link';

/** What is wanted: everything, actions alone, people, accounts, help, or something new. */
export type Mode = 'all' | 'do' | 'people' | 'accounts' | 'help' | 'new';

const SIGNS: Record<string, Mode> = { '>': 'do', '@': 'people', '#': 'accounts', '?': 'help' };
const SCOPES: Partial<Record<Mode, SearchScope>> = { all: 'all', people: 'people', accounts: 'accounts' };

/** Rows of one group at the most. */
const SHOWN = 6;

/** One row. */
export interface Row {
	id: string;
	/** What it is, left of its name. */
	kind?: string;
	title: string;
	/** A remark at its end. */
	small?: string;
	keys?: string | undefined;
	/** Where it leads. */
	href?: string;
	/** What it does. */
	run?: () => void;
	/** What it types. */
	text?: string;
}

export interface Group {
	title: string;
	rows: Row[];
}

/** What was typed, without the sign that says what is wanted. */
export function read(typed: string, makes: boolean): { mode: Mode; text: string } {
	const mode = makes ? 'new' : (SIGNS[typed.charAt(0)] ?? 'all');
	return { mode, text: (mode === 'all' || makes ? typed : typed.slice(1)).trim() };
}

/** Where to look for it; nowhere when only what can be done is wanted, or one letter is there. */
export function scopeOf(mode: Mode, text: string): SearchScope | null {
	return text.length < 2 ? null : (SCOPES[mode] ?? null);
}

/** The groups for what was typed, in the order in which they are shown. */
export function groups(
	typed: string,
	makes: boolean,
	commands: Command[],
	hits: SearchHit[],
	recent: Row[],
): Group[] {
	const { mode, text } = read(typed, makes);
	const place = placeIn(text);
	if (place)
		return [{ title: links.group, rows: [{ id: 'link', title: links.open(placeName(place)), href: place }] }];
	const of = (group: HitGroup): Group => ({
		title: words.groups[group],
		rows: hits
			.filter((hit) => groupOf(hit) === group)
			.slice(0, SHOWN)
			.map((hit, at) => ({ id: `${group}-${at}`, ...found(hit) })),
	});
	const shown: Group[] = {
		all: () => [
			...(text ? [] : [{ title: words.recent, rows: recent }]),
			of('names'),
			...actions(commands, text),
			of('known'),
			of('happened'),
			{ title: words.more, rows: text.length < 2 ? [] : [everything(text)] },
		],
		do: () => actions(commands, text),
		people: () => [of('names')],
		accounts: () => [of('names')],
		help: () => help(commands, text),
		new: () =>
			actions(
				commands.filter(({ makes }) => makes),
				text,
			),
	}[mode]();
	return shown.filter(({ rows }) => rows.length > 0);
}

const everything = (text: string): Row => ({
	id: 'everything',
	title: words.everything(text),
	href: `/search?${new URLSearchParams({ q: text })}`,
});

/** While nothing is typed each action stands under its heading; then the one that fits best comes first. */
function actions(commands: Command[], text: string): Group[] {
	const fitting = commands
		.filter(({ silent }) => !silent)
		.map((command) => ({
			command,
			fits: score(text, command.label) || score(text, `${command.group} ${command.label}`) / 2,
		}))
		.filter(({ fits }) => fits > 0);
	if (!text) return byGroup(fitting.map(({ command }) => command));
	fitting.sort((one, other) => other.fits - one.fits);
	return [{ title: words.actions, rows: fitting.map(({ command }) => rowOf(command)) }];
}

const byGroup = (commands: Command[]): Group[] =>
	[...Map.groupBy(commands, ({ group }) => group)].map(([title, members]) => ({
		title,
		rows: members.map(rowOf),
	}));

const rowOf = ({ id, label, keys, run }: Command): Row => ({ id: `do-${id}`, title: label, keys, run });

function help(commands: Command[], text: string): Group[] {
	const tips = words.tips.map(({ sign, label }) => ({
		id: `tip-${sign}`,
		kind: sign,
		title: label,
		text: sign,
	}));
	const pages = commands
		.filter(({ id }) => ['keys', 'settings', 'philosophy', 'profiles'].includes(id))
		.map(rowOf);
	const rows = [...pages, ...tips].filter(({ title }) => score(text, title) > 0);
	return [{ title: words.help, rows }];
}
