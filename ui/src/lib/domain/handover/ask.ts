import type { HandoverView, Op } from '$lib/bindings';
import { ask as words } from '$lib/words/ask';
import { askGrowth, askLearned } from '$lib/words/growth';
import { accountEdited } from '../account/edit';
import type { Errand } from './errand';

/** A question that one text answers, and what comes of the answer. */
export interface Ask {
	/** What it is about. */
	title: string;
	/** What will happen, in a sentence. */
	lead: string;
	/** What the text is called. */
	label: string;
	/** What the button that does it is called. */
	submit: string;
	/** What is there already. */
	value: string;
	/** What to keep in mind while writing: by when it is promised. */
	note?: string;
	/** What is done with the text. */
	op: (text: string) => Op;
}

/** The question of an errand that one text answers; none for the others. */
export function askFor(errand: Errand, view: HandoverView): Ask | null {
	const handover = view.handover.id;
	switch (errand.fix) {
		case 'situation':
			return {
				...words.situation,
				value: view.account.situation,
				op: (situation) => accountEdited(view.account.id, { situation }),
			};
		case 'led_alone':
			return {
				...words.ledAlone(view),
				value: view.handover.led_alone ?? '',
				op: (evidence) => ({ op: 'led_alone', handover, evidence }),
			};
		case 'growth':
			return {
				...askGrowth(view),
				value: view.handover.growth ?? '',
				op: (growth) => ({ op: 'growth_named', handover, growth }),
			};
		case 'learned':
			return {
				...askLearned,
				value: view.handover.learned[errand.person]?.words ?? '',
				op: (learned) => ({ op: 'learning_written', handover, learned }),
			};
		case 'question':
		case 'correction':
			return askQuestion(errand, view);
		case 'not_needed':
		case 'no_answer':
			return askIntroduction(errand, view);
		case 'not_applicable':
			return {
				...words.notApplicable(view.checklist.find(({ item }) => item.id === errand.id)?.item.text ?? ''),
				value: '',
				op: (reason) => ({ op: 'checklist_item_not_applicable', item: errand.id, reason }),
			};
		case 'leave_out':
			return {
				...words.leaveOut(errand.part),
				value: view.handover.not_applicable[errand.part] ?? '',
				op: (reason) => ({ op: 'package_part_not_applicable', handover, part: errand.part, reason }),
			};
		case 'waive':
		case 'watch':
			return { ...words.waive, value: '', op: (reason) => ({ op: 'guards_waived', handover, reason }) };
		case 'hold':
			return { ...words.hold, value: '', op: (reason) => ({ op: 'handover_held', handover, reason }) };
		case 'cancel':
			return { ...words.cancel, value: '', op: (reason) => ({ op: 'handover_cancelled', handover, reason }) };
		default:
			return null;
	}
}

function askIntroduction(errand: { fix: 'not_needed' | 'no_answer'; id: string }, view: HandoverView): Ask {
	const { fix, id: introduction } = errand;
	const name = nameOf(view, introduction);
	if (fix === 'not_needed') {
		return {
			...words.notNeeded(name),
			value: '',
			op: (reason) => ({ op: 'introduction_not_needed', introduction, reason }),
		};
	}
	return {
		...words.noAnswer(name),
		value: '',
		op: (words) => ({ op: 'introduction_unanswered', introduction, words }),
	};
}

function askQuestion(errand: { fix: 'question' | 'correction'; id: string }, view: HandoverView): Ask | null {
	const question = view.questions.find((one) => one.id === errand.id);
	if (!question) return null;
	if (errand.fix === 'question') {
		return {
			...words.question(question.text),
			value: question.answer ?? '',
			op: (answer) => ({ op: 'question_answered', question: question.id, answer }),
		};
	}
	return {
		...words.correction(question.text, question.answer ?? ''),
		value: question.correction ?? '',
		op: (correction) => ({ op: 'question_corrected', question: question.id, correction }),
	};
}

const nameOf = (view: HandoverView, introduction: string): string =>
	view.introductions.find((each) => each.introduction.id === introduction)?.contact.name ?? '';
