/** What forms ask for, and what their buttons do. */
export const forms = {
	markDone: (text: string) => `Done: ${text}`,
	required: 'Fill in everything marked with a star.',
} as const;

/** What is asked before something typed is thrown away. */
export const unsaved = {
	message: 'What you changed is not kept yet.',
	stay: 'Go on writing',
	leave: 'Throw it away',
} as const;
