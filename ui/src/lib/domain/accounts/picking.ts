/** Where the keys are in a list, what is selected, and what changes that. */
export interface Picking {
	/** The account that the keys are on. */
	active: string | null;
	/** How many are selected. */
	count: number;
	/** Whether an account is selected. */
	has: (id: string) => boolean;
	/** Told that an account was ticked; with `reach` everything up to it. */
	ontick: (id: string, reach: boolean) => void;
	/** Told to put the keys on an account. */
	onpoint: (id: string) => void;
	/** Told of a click on an account, which opens it unless that is prevented. */
	onvisit: (id: string, event: MouseEvent) => void;
	/** Told to select everything. */
	onall: () => void;
	/** Told to select nothing. */
	onclear: () => void;
}
