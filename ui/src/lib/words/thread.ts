/** What the two reps of a handover tell each other. */

export const thread = {
	title: 'Between the two',
	small: 'whatever no question asks',
	none: 'Nothing yet. What is said here stays in the history of the account.',
	nobody: 'Somebody',
	label: 'Write to each other',
	say: 'Write it',
} as const;
