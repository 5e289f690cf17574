/** The packet of a handover: read on screen, saved, printed. */
import type { HandoverView, PacketPreview, PromiseView, Reader, Sheet } from '$lib/bindings';
import { firmness, promiseAnswer, sensitivity } from './domain';
import { firstName } from './names';
import { atStart, counted } from './number';

export const packet = {
	crumb: 'Packet',
	title: (view: HandoverView, reader: Reader) =>
		reader === 'client'
			? `Packet for ${view.account.name}`
			: `Packet for ${view.to?.name ?? 'the incoming rep'}`,
	reader: 'For whom',
	sheet: 'Paper',
	sheets: { a4: 'A4', letter: 'Letter' } satisfies Record<Sheet, string>,
	export: 'Export PDF…',
	print: 'Print',
	printHint: 'Opens in the viewer of this machine, which prints it.',
	pages: 'Pages',
	page: (number: number, of: number) => `Page ${number} of ${of}`,
	checks: 'Before you hand it out',
	fine: 'Nothing to look at before you hand it out.',
	leftOut: 'Left out: a promise of ours',
	openPromise: 'Open the promise',
	openPromiseOf: (text: string) => `Open the promise: ${text}`,
	leftOutHint: 'Let the client read it there if it belongs in the packet.',
	saved: (file: string) => `Saved as ${file}.`,
	setting: 'Setting the pages…',
} as const;

/** Who can read it: "Hana, internal", "The client". */
export const readers = (view: HandoverView): { value: Reader; label: string }[] => [
	{ value: 'internal', label: `${view.to ? firstName(view.to.name) : 'The incoming rep'}, internal` },
	{ value: 'client', label: 'The client' },
];

/** What it contains for this reader, in a sentence. */
export const contains: Record<Reader, string> = {
	internal:
		'The story, what matters, promises with their proof, people, risks and the read-back. Never leaves the firm.',
	client:
		'Who takes over and when, what stays the same, our promises, the next contact. No internal remark can enter it.',
};

/** "Internal, spoken, renegotiated: One load": why the client's packet leaves a promise out, and how it stands. */
export function leftOutWhy({ promise }: PromiseView): string {
	const { answer } = promise;
	const kind = answer && promiseAnswer[answer.kind] + (answer.words ? `: ${answer.words}` : '');
	return [sensitivity[promise.sensitivity], firmness[promise.firmness], kind].filter(Boolean).join(', ');
}

/** "Four pages". */
export const size = (preview: PacketPreview): string => atStart(counted(preview.pages, 'page'));

/** "Nordkaj Shipping, for the client". */
export const fileName = (view: HandoverView, reader: Reader): string =>
	`${view.account.name}, ${reader === 'client' ? 'handover' : 'handover, internal'}`;
