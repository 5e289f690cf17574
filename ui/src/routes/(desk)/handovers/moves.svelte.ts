import { api } from '$lib/api';
import type { HandoverRow, HandoverView, NextMove, Op, Stage } from '$lib/bindings';
import { moveOf } from '$lib/domain/handover/errand';
import { nextStage, wayTo } from '$lib/domain/handovers/stages';
import { cannotGo, timeline } from '$lib/words/looks';

/** Why something does not happen, and the way forward. */
interface Refusal {
	message: string;
	hint: string;
}

/** What a move needs before it happens, or instead of it. */
export type Opened =
	| { dialog: 'where'; row: HandoverRow }
	| { dialog: 'plan'; view: HandoverView }
	| { dialog: 'stuck'; view: HandoverView; next: NextMove }
	| { dialog: 'transfer'; view: HandoverView; day: string };

/** Moves of handovers from a list, one stage or one day at a time; nothing that cannot be is passed over in silence. */
export class Moves {
	/** The dialog that is open, if any. */
	opened = $state.raw<Opened | null>(null);
	#act: (op: Op) => Promise<boolean>;
	#refuse: (refusal: Refusal) => void;

	constructor(act: (op: Op) => Promise<boolean>, refuse: (refusal: Refusal) => void) {
		this.#act = act;
		this.#refuse = refuse;
	}

	/** Brings a handover to a stage, if that is its next one and nothing is missing. */
	async to(row: HandoverRow, stage: Stage): Promise<void> {
		const next = nextStage(row.handover.stage);
		switch (wayTo(row, stage)) {
			case 'stays':
				return;
			case 'back':
				return this.#refuse(cannotGo.back);
			case 'far':
				return this.#refuse(next ? cannotGo.far(next) : cannotGo.end);
			case 'next':
				return this.#advance(row);
		}
	}

	/** Brings a handover to its next stage. */
	async next(row: HandoverRow): Promise<void> {
		const next = nextStage(row.handover.stage);
		await (next ? this.to(row, next) : this.#refuse(cannotGo.end));
	}

	/** Shows what moving a transfer to that day would do. */
	async transfer(row: HandoverRow, day: string): Promise<void> {
		if (!row.handover.transfer_on) return this.#refuse(timeline.noDay);
		const view = await api.handover(row.handover.id);
		if (!view.can.includes('move_transfer')) return this.#refuse(timeline.cannotMove);
		this.opened = { dialog: 'transfer', view, day };
	}

	async #advance(row: HandoverRow): Promise<void> {
		const view = await api.handover(row.handover.id);
		const { next } = view;
		if (!next) return this.#refuse(cannotGo.end);
		const op = moveOf(view);
		if (op && view.can.includes('advance')) await this.#act(op);
		else if (!op && view.can.includes('plan')) this.opened = { dialog: 'plan', view };
		else this.opened = { dialog: 'stuck', view, next };
	}
}
