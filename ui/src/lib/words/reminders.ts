/** What the desktop is told of what is due, and the settings for it. */
import { counted, atStart } from './number';

export const reminders = {
	due: (account: string): string => `Due today: ${account}`,
	late: (account: string): string => `Late: ${account}`,
	answer: (account: string): string => `${account} waits for our answer`,
	decide: 'Your second signature is needed',
	many: (count: number): string => `${atStart(counted(count, 'thing'))} of yours need you today`,
	manyBody: 'Today lists them, the most urgent first.',
} as const;

export const reminderSettings = {
	title: 'Reminders',
	on: 'Remind me on the desktop',
	onWhy: 'Of what is due today or waits for you, once each, while Baton is open.',
	quiet: 'Quiet hours',
	quietWhy: 'Nothing is told in between; it comes up when they are over.',
	from: 'From',
	to: 'To',
	weekends: 'Also on weekends',
} as const;
