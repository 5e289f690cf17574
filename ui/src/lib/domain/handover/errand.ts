import type {
	DeskPerson,
	FactKind,
	Fix,
	HandoverAction,
	HandoverView,
	IntroductionId,
	Op,
	PackagePart,
	QuestionId,
	ChecklistItemId,
	Contact,
} from '$lib/bindings';
import { packageFix } from '$lib/words/demand';

/** What someone sets out to do in a handover: supply a missing thing, or take a step that nobody asked for. */
export type Errand =
	| Fix
	| { fix: 'waive' }
	| { fix: 'hold' }
	| { fix: 'cancel' }
	| { fix: 'move' }
	| { fix: 'newer_profile' }
	| { fix: 'growth' }
	| { fix: 'keep' }
	| { fix: 'open_case' }
	| { fix: 'not_needed'; id: IntroductionId }
	| { fix: 'no_answer'; id: IntroductionId }
	| { fix: 'edit_introduction'; id: IntroductionId }
	| { fix: 'not_applicable'; id: ChecklistItemId }
	| { fix: 'leave_out'; part: PackagePart }
	| { fix: 'correction'; id: QuestionId };

const NEEDS: Partial<Record<Errand['fix'], HandoverAction>> = {
	plan: 'plan',
	accountable: 'waive',
	question: 'answer_questions',
	correction: 'correct_answers',
	read_back: 'read_back',
	judge_read_back: 'judge_read_back',
	leave_out: 'leave_out_part',
	accept_package: 'judge_package',
	introduction: 'introduce',
	plan_introduction: 'introduce',
	not_needed: 'introduce',
	no_answer: 'introduce',
	edit_introduction: 'introduce',
	led_alone: 'led_alone',
	growth: 'name_growth',
	learned: 'write_learning',
	promise: 'answer_promises',
	hand_back: 'hand_back',
	judge_hand_back: 'judge_hand_back',
	resume: 'resume',
	acknowledge: 'acknowledge',
	watch: 'waive',
	waive: 'waive',
	hold: 'hold',
	cancel: 'cancel',
	move: 'move_transfer',
	newer_profile: 'take_newer_profile',
	keep: 'ask_to_keep',
	open_case: 'open_case',
};

/** Whether the person at the desk can run this errand now. */
export function canRun(errand: Errand, view: HandoverView, atDesk: DeskPerson): boolean {
	if (atDesk.role === 'viewer') return errand.fix === 'resistance' || errand.fix === 'rollback';
	// What somebody has asked for stands above, with its answer; what is hidden, a manager supplies.
	if (errand.fix === 'approval' || errand.fix === 'hidden') return false;
	if (errand.fix === 'lock') return atDesk.role === 'manager';
	if ((errand.fix === 'acknowledge' || errand.fix === 'learned') && errand.person !== atDesk.id) return false;
	if (errand.fix !== 'accountable' && ownedBy(errand, view)) return true;
	const needed = NEEDS[errand.fix];
	return needed === undefined || view.can.includes(needed);
}

/** The operation of an errand that needs no words. */
export function atOnce(errand: Errand, view: HandoverView): Op | null {
	switch (errand.fix) {
		case 'checklist_item':
			return { op: 'checklist_item_done', item: errand.id };
		case 'feedback':
		case 'announcement':
			return { op: 'task_ended', task: errand.id, state: 'done' };
		case 'resume':
			return { op: 'handover_resumed', handover: view.handover.id };
		default:
			return null;
	}
}

/** The operation of the next move; none before it is planned, which asks for words. */
export function moveOf(view: HandoverView): Op | null {
	const { id, stage } = view.handover;
	if (stage === 'proposed' || stage === 'screened') return null;
	if (stage === 'transferred') return { op: 'handover_closed', handover: id };
	return { op: 'handover_advanced', handover: id, from: stage };
}

/** The part of the package that a missing thing is; none for the others. */
export const partOf = ({ fix }: Errand): PackagePart | null =>
	fix in packageFix ? (fix as PackagePart) : null;

/** The kind of line that a missing part of the package is supplied with. */
export const LINES: Partial<Record<Errand['fix'], FactKind>> = {
	top_things: 'top_thing',
	if_then: 'if_then',
	price_story: 'price_story',
	watch_outs: 'watch_out',
	where_it_lives: 'where_it_lives',
};

/** Everyone at the client, those who are introduced first. */
export const contactsOf = (view: Pick<HandoverView, 'introductions' | 'not_introduced'>): Contact[] => [
	...view.introductions.map(({ contact }) => contact),
	...view.not_introduced,
];

/** Something whose owner has left. */
export interface Owned {
	/** What kind of thing. */
	of: 'account' | 'promise' | 'issue' | 'touch' | 'task';
	/** Which. */
	id: string;
}

/** What an errand gives to someone who is here, before the handover closes; none for the others. */
export function ownedBy(errand: Errand, view: HandoverView): Owned | null {
	switch (errand.fix) {
		case 'accountable':
			return { of: 'account', id: view.account.id };
		case 'promise':
			return view.handover.stage === 'transferred' ? { of: 'promise', id: errand.id } : null;
		case 'issue':
		case 'touch':
		case 'task':
			return { of: errand.fix, id: errand.id };
		default:
			return null;
	}
}
