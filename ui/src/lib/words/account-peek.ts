/** An account in short, beside the list. */

export const peek = {
	title: 'In short',
	open: 'Open the account',
	openHandover: 'Open the handover',
	close: 'Close',
	width: 'Width of the pane',
	none: 'Go to a row to see it here.',
	gone: 'This account is not here any more.',
	command: 'Show or hide the account in short',
	accountable: 'Accountable',
	next: 'Next',
	top: 'What matters',
	noTop: 'Nobody has written down what matters here.',
	promises: 'Open promises',
	noPromises: 'No promise is open.',
	touch: 'Next touch',
	noTouch: 'None is planned.',
	history: 'Last contacts',
	noHistory: 'Nothing is written down yet.',
	due: (day: string) => `by ${day}`,
} as const;
