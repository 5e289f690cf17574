import type {
	Contact,
	EvidenceRef,
	FactKind,
	FactView,
	HistoryKind,
	IssueView,
	LockView,
	Missing,
	Op,
	PromiseView,
	TaskView,
	TouchView,
} from '$lib/bindings';

/** What someone sets out to write for an account, each in a dialog of its own. */
export type Errand =
	| { do: 'write'; kind: HistoryKind }
	| { do: 'line'; kind: FactKind; evidence: EvidenceRef | null }
	| { do: 'raise'; fact: FactView }
	| { do: 'promise'; evidence: EvidenceRef | null }
	| { do: 'edit_promise'; promise: PromiseView }
	| { do: 'contact'; contact: Contact | null }
	| { do: 'touch'; touch: TouchView | null }
	| { do: 'touch_done'; touch: TouchView }
	| { do: 'task'; task: TaskView | null }
	| { do: 'issue' }
	| { do: 'resolve'; issue: IssueView }
	| { do: 'cadence' }
	| { do: 'details' }
	| { do: 'part' }
	| { do: 'resume' }
	| { do: 'pass'; lock: LockView }
	| { do: 'veto' };

/** Performs an operation; answers why not, or nothing when it is done. */
export type Perform = (op: Op) => Promise<{ message: string; hint: string; missing?: Missing[] } | null>;

/** Looks for entries of this account's history, the newest first. */
export type FindEntries = (text: string) => Promise<EvidenceRef[]>;
