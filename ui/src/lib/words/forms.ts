/** What forms ask for, and what their buttons do. */
export const forms = {
	markDone: (text: string) => `Done: ${text}`,
	required: 'Fill in everything marked with a star.',
} as const;
