/** The tray of work that goes on while one browses elsewhere. */
export const jobs = {
	title: 'Work going on',
	stop: 'Stop',
	stopping: 'Stopping…',
	open: 'Open',
	dismiss: (title: string): string => `Put “${title}” away`,
	running: (title: string, percent: number | null): string =>
		percent === null ? title : `${title}, ${percent} %`,
} as const;
