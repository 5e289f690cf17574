/** Links to places of this workspace. */
export const linkNames = {
	accounts: 'account',
	handovers: 'handover',
	packets: 'packet',
	people: 'colleague',
	entry: 'history entry',
} as const;

export const links = {
	copy: 'Copy a link',
	copied: 'The link is copied. It opens in a note, a mail or the palette.',
	group: 'The link',
	open: (name: string) => `Open the ${name}`,
	here: (name: string) => `the ${name} in Baton`,
} as const;
