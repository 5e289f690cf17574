/** The palette: everything that can be found and done, from one field. */
export const palette = {
	recent: 'Opened recently',
	actions: 'Actions',
	more: 'More',
	help: 'Help',
	groups: { names: 'People and accounts', known: 'Written down', happened: 'History' },
	everything: (text: string): string => `Show everything about “${text}”`,
	tips: [
		{ sign: '>', label: 'Only what can be done' },
		{ sign: '@', label: 'Only people' },
		{ sign: '#', label: 'Only accounts' },
		{ sign: '?', label: 'Help' },
	],
	placeholder: 'Find or do anything',
	newPlaceholder: 'What is new?',
	hint: '> do   @ people   # accounts   ? help',
	open: 'Enter opens',
	none: 'Nothing matches. Try fewer letters, or another spelling.',
	failed: 'The search did not work. What can be done is still listed.',
} as const;
