/** What can be done from everywhere. */
import { goto } from '$app/navigation';
import { api } from '$lib/api';
import { isTyping } from '$lib/keys/bind';
import type { Command } from '$lib/keys/commands.svelte';
import type { KeyId } from '$lib/keys/map';
import { goToRegion } from '$lib/keys/regions';
import type { Desk } from '$lib/state/desk.svelte';
import type { Recent } from '$lib/state/recent.svelte';
import type { Frame } from '$lib/state/frame.svelte';
import { handovers } from '$lib/words/handovers';
import { keyLabel } from '$lib/words/keys';
import { recordKind } from '$lib/words/search';
import { shell as words } from '$lib/words/shell';

/** Where we are: the places above first, this one last. */
export type Crumbs = { label: string; href?: string }[];

/** The record that is open, for the list of what was opened last. */
export function recordOf(path: string, crumbs: Crumbs): Recent | null {
	const [, place, id] = path.split('/');
	const kind = place === 'accounts' || place === 'handovers' ? recordKind[place] : undefined;
	const title = crumbs[1]?.label;
	return kind && id && title ? { kind, title, href: `/${place}/${id}` } : null;
}

/** Ways through the window. */
const PLACES: [KeyId, string][] = [
	['today', '/'],
	['accounts', '/accounts'],
	['handovers', '/handovers'],
	['packets', '/packets'],
	['people', '/people'],
	['lessons', '/lessons'],
	['imports', '/imports'],
	['profiles', '/profiles'],
	['philosophy', '/philosophy'],
	['find-all', '/search'],
	['settings', '/settings'],
];

export function frameCommands(frame: Frame, desk: Desk, crumbs: () => Crumbs): Command[] {
	return [...doing(frame, desk), ...going(frame, crumbs)];
}

const command = (id: KeyId, group: string, run: () => void, rest: Partial<Command> = {}): Command => ({
	id,
	label: keyLabel[id],
	group,
	run,
	...rest,
});

function doing(frame: Frame, desk: Desk): Command[] {
	return [
		command('undo', words.everywhere, () => void desk.undo()),
		command('redo', words.everywhere, () => void desk.redo()),
		command('new', words.everywhere, () => frame.show('new')),
		command('packet', words.everywhere, () => window.print(), { label: words.print }),
		{ id: 'plan', label: handovers.plan, group: words.handovers, run: () => void goto('/handovers?plan') },
		{
			id: 'objects',
			label: handovers.objects,
			group: words.handovers,
			run: () => void goto('/handovers?objects'),
		},
		{ id: 'who', label: words.change, group: words.atDesk, run: () => void goto('/who') },
		{ id: 'close', label: words.close, group: words.atDesk, run: () => void leave() },
	];
}

function going(frame: Frame, crumbs: () => Crumbs): Command[] {
	const silent = { silent: true };
	return [
		command('find', words.everywhere, () => frame.show('palette'), silent),
		command('keys', words.everywhere, () => frame.show('sheet')),
		command('find-here', words.everywhere, () => find(frame)),
		command('sidebar', words.everywhere, () => frame.fold()),
		...PLACES.map(([id, href]) => command(id, words.places, () => void goto(href))),
		command('back', words.places, () => history.back(), silent),
		command('forward', words.places, () => history.forward(), silent),
		command('next-region', words.places, () => goToRegion(1), silent),
		command('previous-region', words.places, () => goToRegion(-1), silent),
		command('up', words.places, () => up(frame, crumbs()), silent),
	];
}

/** A list has its own filter, which also knows the rows that are not drawn. */
function find(frame: Frame): void {
	const filter = document.querySelector<HTMLInputElement>('main [data-filter]');
	if (filter) filter.focus();
	else frame.show('find');
}

/** Leaves the field one writes in, then what is open, then goes one level up. */
function up(frame: Frame, crumbs: Crumbs): void {
	const focused = document.activeElement;
	if (isTyping(focused)) (focused as HTMLElement).blur();
	else if (frame.layer !== 'none') frame.show(frame.layer, false);
	else {
		const above = crumbs.at(-2)?.href;
		if (above) void goto(above);
	}
}

async function leave(): Promise<void> {
	await api.closeWorkspace();
	await goto('/welcome');
}
