/** The place of packets: which one is of use now, and many saved at once. */
import type { HandoverRow, HandoverScope, Reader, Stage } from '$lib/bindings';
import { atStart, counted } from './number';
import { away, shortDay } from './time';

export const packets = {
	title: 'Packets',
	lead: 'Two documents for each handover: one that tells the successor everything, and one for the client that no internal remark can enter. Both are set anew from what the workspace holds now.',
	show: 'Which packets',
	scopes: { running: 'Running', ended: 'Ended' } satisfies Record<HandoverScope, string>,
	none: {
		running: 'No account is changing hands, so there is nothing to print. A packet comes with its handover.',
		ended: 'No handover has ended yet.',
	} satisfies Record<HandoverScope, string>,
	toHandovers: 'To the handovers',
	choose: (account: string) => `Choose ${account}`,
	chooseAll: 'Choose all',
	open: { internal: 'Internal', client: 'Client' } satisfies Record<Reader, string>,
	openFor: (reader: Reader, account: string) =>
		reader === 'client' ? `Client packet of ${account}` : `Internal packet of ${account}`,
	columns: {
		account: 'Account',
		between: 'From and to',
		transfer: 'Transfer',
		use: 'Good for',
		packets: 'Packets',
	},
	chosen: (count: number) => `${atStart(counted(count, 'handover'))} chosen`,
	clear: 'Clear',
	saveInternal: 'Save the internal ones…',
	saveClient: 'Save the client’s…',
	stop: 'Stop',
	saving: (done: number, all: number) => `${done} of ${all} saved`,
	savedIn: (count: number, folder: string) => `${atStart(counted(count, 'packet'))} saved in ${folder}.`,
	stopped: (done: number, all: number) => `Stopped. ${done} of ${all} were saved, and stay.`,
	unknown: 'not planned',
} as const;

/** What its packets are for now, in a few words. */
const USE: Record<Stage, string> = {
	proposed: 'A look at the account',
	screened: 'A look at the account',
	planned: 'A look at the account',
	packaging: 'A draft of the briefing',
	review: 'Reviewing the package',
	briefing: 'The briefing',
	introduction: 'The introductions',
	overlap: 'The transfer',
	transferred: 'The watch, and the file',
	closed: 'The file',
};

export const useOf = ({ handover }: HandoverRow): string => USE[handover.stage];

/** Which one is asked for first: the client's once the reps begin to introduce each other. */
export function firstReader({ handover }: HandoverRow): Reader {
	return handover.stage === 'introduction' || handover.stage === 'overlap' ? 'client' : 'internal';
}

/** "4 Dec, in 6 days". */
export function transferOf({ handover }: HandoverRow, day: string): string {
	if (!handover.transfer_on) return packets.unknown;
	return `${shortDay(handover.transfer_on, day)}, ${away(handover.transfer_on, day)}`;
}

/** What a saved file is called: "Nordkaj Shipping, handover". */
export const savedAs = ({ handover }: HandoverRow, reader: Reader): string =>
	`${handover.account.name}, ${reader === 'client' ? 'handover' : 'handover, internal'}`;
