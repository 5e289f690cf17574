import { describe, expect, it } from 'vitest';
import { fold, paragraphs } from './fold';

const kinds = (text: string) => fold(text).map(({ kind, lines }) => `${kind} ${lines}`);

describe('the text of a mail', () => {
	it('folds what is quoted, with the line that introduces it', () => {
		const text =
			'Dear Per,\n\nyes.\n\nOn Friday 9 October 2026, Per Holm wrote:\n> Could you?\n>\n> Per\n\nTomás';
		expect(kinds(text)).toEqual(['text 2', 'quoted 3', 'text 1']);
		expect(fold(text)[1]?.text).toBe('On Friday 9 October 2026, Per Holm wrote:\nCould you?\n\nPer');
	});

	it('folds the whole mail under an answer', () => {
		expect(kinds('Fine.\n\n-----Original Message-----\nFrom: Per\n\nCould you?')).toEqual([
			'text 1',
			'quoted 3',
		]);
		expect(kinds('Gut.\n________________________________\nVon: Per\nHallo')).toEqual(['text 1', 'quoted 3']);
	});

	it('folds a signature, and what is quoted below it', () => {
		expect(kinds('Fine.\n-- \nPer Holm\nFinance\n> Could you?')).toEqual([
			'text 1',
			'signature 3',
			'quoted 1',
		]);
		expect(kinds('Fine.\nSent from my telephone')).toEqual(['text 1', 'signature 1']);
	});

	it('leaves what only looks like it', () => {
		expect(kinds('On Monday we spoke, and he wrote:\nno.')).toEqual(['text 2']);
		expect(kinds('a -- b\n--- c')).toEqual(['text 2']);
		expect(kinds('')).toEqual([]);
	});

	it('has paragraphs', () => {
		expect(paragraphs('\n\none\ntwo\n\n \n\nthree \n')).toEqual(['one\ntwo', 'three']);
	});
});
