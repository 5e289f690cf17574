/** Moving a transfer to another day, and what moves with it. */
import type { MovePreview } from '$lib/bindings';
import { atStart, counted, listed } from './number';

export const move = {
	title: 'Move the transfer',
	lead: 'What is not done moves with it; what is done keeps its day.',
	day: 'The account changes hands on',
	moves: 'Each stage is to be left by',
	submit: 'Move it',
	cancel: 'Cancel',
} as const;

/** "Fourteen checklist lines and one introduction move with it." */
export function movesAlong({ checklist, introductions }: MovePreview): string {
	const along = [
		checklist > 0 ? counted(checklist, 'checklist line') : '',
		introductions > 0 ? counted(introductions, 'introduction') : '',
	].filter((part) => part !== '');
	if (along.length === 0) return '';
	const verb = checklist + introductions === 1 ? 'moves' : 'move';
	return `${atStart(listed(along))} ${verb} with it.`;
}
