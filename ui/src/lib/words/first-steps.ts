/** From the first start to the first packet, in three steps. */
export const firstSteps = {
	title: 'First steps',
	label: 'Step',
	steps: {
		book: 'Choose a book',
		who: 'Say who you are',
		packet: 'Look at a first packet',
	},
	bookWhy: 'Import your accounts, or add one by hand. The sample book is there to look around in.',
	packetWhy: 'The page that a successor reads, made from what is written down.',
	import: 'Import a list',
	open: 'Open the packets',
	dismiss: 'Put the first steps away',
	done: 'done',
	help: (keys: string): string => `${keys} finds everything that can be done; ? shows the keys of a screen.`,
} as const;

export type FirstStep = keyof typeof firstSteps.steps;
