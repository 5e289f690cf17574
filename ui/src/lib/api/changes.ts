/** The one place that knows which screens show which records: a write is told once, and the right loads run again. */
import type { Kind } from '$lib/bindings';

/** What a `load` depends on; one name for each screen. */
export type Screen =
	| 'shell'
	| 'today'
	| 'accounts'
	| 'account'
	| 'history'
	| 'changes'
	| 'handovers'
	| 'handover'
	| 'packet'
	| 'people'
	| 'contacts'
	| 'left_behind'
	| 'lessons'
	| 'philosophy'
	| 'profiles'
	| 'imports'
	| 'data'
	| 'views';

/** Screens that show every record of an account. */
const ACCOUNT: Screen[] = ['today', 'account', 'handover', 'packet', 'left_behind'];

const SHOWN: Record<Kind, Screen[]> = {
	workspace: ['packet', 'philosophy', 'profiles', 'handover'],
	person: [
		'today',
		'accounts',
		'account',
		'handovers',
		'handover',
		'packet',
		'people',
		'left_behind',
		'philosophy',
		'lessons',
	],
	absence: ['today', 'handover', 'people'],
	account: [...ACCOUNT, 'accounts', 'handovers', 'lessons', 'contacts'],
	contact: [...ACCOUNT, 'accounts', 'history', 'contacts'],
	import_run: ['imports'],
	history_entry: ['today', 'accounts', 'account', 'handover', 'history', 'packet', 'imports', 'contacts'],
	fact: ACCOUNT,
	promise: [...ACCOUNT, 'accounts'],
	issue: ACCOUNT,
	touch: ACCOUNT,
	handover: [...ACCOUNT, 'accounts', 'handovers', 'people', 'profiles', 'lessons'],
	rollback: ['today', 'handover', 'packet', 'left_behind'],
	task: ACCOUNT,
	responsibility: [...ACCOUNT, 'accounts', 'people'],
	checklist_item: ['today', 'handovers', 'handover', 'packet', 'left_behind'],
	question: ['handovers', 'handover', 'packet'],
	read_back: ['handovers', 'handover', 'packet'],
	introduction: [...ACCOUNT, 'handovers'],
	resistance_case: ['today', 'account', 'handovers', 'handover', 'packet', 'lessons'],
	approval: ['today', 'account', 'handover', 'left_behind'],
};

/** The key that a load `depends` on. */
export const key = (screen: Screen): `baton:${Screen}` => `baton:${screen}`;

/** The keys to invalidate after records of these kinds were written. The frame and the journal show every write. */
export function touched(kinds: Kind[]): Set<string> {
	return new Set(['shell' as const, 'changes' as const, ...kinds.flatMap((kind) => SHOWN[kind])].map(key));
}
