/** Views of the accounts with a name of their own. */

export const standardViews = { silent: 'Silent for three weeks', renewals: 'Renewing this quarter' } as const;

export const views = {
	menu: 'This view',
	changed: 'Changed',
	update: 'Update',
	updateTitle: (name: string) => `Keep “${name}” as it is shown now`,
	saveAs: 'Save as new…',
	save: 'Save as a view…',
	reset: 'Show it as it was kept',
	rename: 'Rename…',
	up: 'Move up',
	down: 'Move down',
	remove: 'Remove the view',
	restore: 'Bring back the standard views',
	moveHint: 'Alt ↑ ↓ moves it',
	name: 'Name',
	nameHint: 'It stands in the sidebar, for you on this machine.',
	nameExample: 'Unstable, renewing soon',
	newTitle: 'A new view',
	newLead: 'It keeps the look, the conditions, the order and the columns.',
	renameTitle: 'Rename the view',
	add: 'Save the view',
	cancel: 'Cancel',
	removed: (name: string) => `The view “${name}” is removed.`,
	saved: (name: string) => `The view “${name}” is saved.`,
	updated: (name: string) => `The view “${name}” is kept as it is now.`,
} as const;
