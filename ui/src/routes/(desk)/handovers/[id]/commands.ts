/** What can be done in any part of a handover. */
import { goto } from '$app/navigation';
import type { HandoverView } from '$lib/bindings';
import { ownedBy, type Errand } from '$lib/domain/handover/errand';
import type { Command } from '$lib/keys/commands.svelte';
import type { KeyId } from '$lib/keys/map';
import { errandLabel, handover as words, tabs } from '$lib/words/handover';
import { keyLabel } from '$lib/words/keys';

const ERRANDS = [
	{ fix: 'open_case' },
	{ fix: 'move' },
	{ fix: 'newer_profile' },
	{ fix: 'hold' },
	{ fix: 'resume' },
	{ fix: 'keep' },
	{ fix: 'cancel' },
] as const;

/** The commands of whoever can run these errands. */
export function handoverCommands(
	view: HandoverView,
	can: (errand: Errand) => boolean,
	run: (errand: Errand) => void,
): Command[] {
	const group = view.account.name;
	const here = `/handovers/${view.handover.id}`;
	const named = (id: KeyId, run: () => void): Command => ({ id, label: keyLabel[id], group, run });
	const parts = tabs(view).map(({ href, label }, at) => ({
		id: `part-${at + 1}`,
		label,
		group,
		run: () => void goto(href),
	}));
	const packet = {
		id: 'packet',
		label: words.packet,
		group,
		run: () => void goto(`/packets/${view.handover.id}`),
	};
	const steps = ERRANDS.filter(can).map((errand) => ({
		id: errand.fix,
		label: errandLabel[errand.fix],
		group,
		run: () => run(errand),
	}));
	const ownerless = assignable(view, can);
	return [
		...parts,
		...(view.to ? [packet] : []),
		...(ownerless ? [named('assign', () => run(ownerless))] : []),
		...(can({ fix: 'move' }) ? [named('set-day', () => run({ fix: 'move' }))] : []),
		...(view.can.includes('write_remark') ? [named('ask', () => void ask(here))] : []),
		...steps,
	];
}

/** The first thing that waits for somebody: a successor before it is planned, an owner before it closes. */
function assignable(view: HandoverView, can: (errand: Errand) => boolean): Errand | null {
	const fixes: Errand[] = view.next?.missing.map(({ fix }) => fix) ?? [];
	return fixes.find((fix) => can(fix) && (fix.fix === 'plan' || ownedBy(fix, view) !== null)) ?? null;
}

async function ask(here: string): Promise<void> {
	await goto(`${here}/questions`);
	document.querySelector<HTMLElement>('main [data-thread] textarea')?.focus();
}
