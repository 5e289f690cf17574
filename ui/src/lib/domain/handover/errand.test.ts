import { describe, expect, it } from 'vitest';
import { hana, leo, mara } from '$lib/platform/fake/book';
import { handover, handoverAt, promise } from '$lib/platform/fake/handover';
import type { DeskPerson } from '$lib/bindings';
import { askFor } from './ask';
import { atOnce, canRun, moveOf, ownedBy } from './errand';

const manager: DeskPerson = { ...mara, role: 'manager' };
const outgoing: DeskPerson = { ...leo, role: 'rep' };
const reader: DeskPerson = { ...hana, role: 'viewer' };
const promised = { fix: 'promise', id: promise.promise.id } as const;

describe('an errand', () => {
	it('can be run by whoever the desk allows it', () => {
		const view = handoverAt('briefing', { can: ['answer_questions'] });
		expect(canRun({ fix: 'question', id: 'q' }, view, outgoing)).toBe(true);
		expect(canRun({ fix: 'read_back' }, view, outgoing)).toBe(false);
	});

	it('is never run by a reader, who may still look at a case', () => {
		const view = handoverAt('briefing', { can: ['answer_questions'] });
		expect(canRun({ fix: 'situation' }, view, reader)).toBe(false);
		expect(canRun({ fix: 'resistance', id: 'c' }, view, reader)).toBe(true);
	});

	it('acknowledges a transfer for oneself alone', () => {
		const view = handoverAt('overlap', { can: ['acknowledge'] });
		expect(canRun({ fix: 'acknowledge', person: leo.id }, view, outgoing)).toBe(true);
		expect(canRun({ fix: 'acknowledge', person: hana.id }, view, outgoing)).toBe(false);
	});

	it('writes down what was learned for oneself alone', () => {
		const view = handoverAt('transferred', { can: ['write_learning'] });
		expect(canRun({ fix: 'learned', person: leo.id }, view, outgoing)).toBe(true);
		expect(canRun({ fix: 'learned', person: hana.id }, view, outgoing)).toBe(false);
		expect(canRun({ fix: 'learned', person: mara.id }, handoverAt('transferred'), manager)).toBe(false);
	});

	it('answers a promise before the transfer, and gives it to someone else after it', () => {
		expect(ownedBy(promised, handoverAt('overlap'))).toBeNull();
		expect(ownedBy(promised, handoverAt('transferred'))).toEqual({ of: 'promise', id: promise.promise.id });
		expect(canRun(promised, handoverAt('transferred', { can: [] }), manager)).toBe(true);
	});

	it('asks why a part of the package does not apply', () => {
		const ask = askFor({ fix: 'leave_out', part: 'price_story' }, handoverAt('packaging'));
		expect(ask?.lead).toMatch(/^The price story\./);
		expect(ask?.op('They pay the list price.')).toEqual({
			op: 'package_part_not_applicable',
			handover: handover.id,
			part: 'price_story',
			reason: 'They pay the list price.',
		});
	});

	it('needs no dialog where there are no words to write', () => {
		const view = handoverAt('overlap');
		expect(atOnce({ fix: 'checklist_item', id: 'i' }, view)).toEqual({
			op: 'checklist_item_done',
			item: 'i',
		});
		expect(atOnce({ fix: 'resume' }, view)).toEqual({ op: 'handover_resumed', handover: handover.id });
		expect(atOnce({ fix: 'hold' }, view)).toBeNull();
	});
});

describe('the next move', () => {
	it('names the stage that it leaves', () => {
		expect(moveOf(handoverAt('review'))).toEqual({
			op: 'handover_advanced',
			handover: handover.id,
			from: 'review',
		});
	});

	it('closes a watch, and asks for a plan before there is one', () => {
		expect(moveOf(handoverAt('transferred'))).toEqual({ op: 'handover_closed', handover: handover.id });
		expect(moveOf(handoverAt('proposed'))).toBeNull();
	});
});
