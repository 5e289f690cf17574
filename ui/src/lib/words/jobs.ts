/** The tray of work that goes on while one browses elsewhere. */
export const jobs = {
	title: 'Work in progress',
	stop: 'Stop',
	stopping: 'Stopping…',
	open: 'Open',
	dismiss: (title: string): string => `Dismiss “${title}”`,
	running: (title: string, percent: number | null): string =>
		percent === null ? title : `${title}, ${percent} %`,
} as const;
