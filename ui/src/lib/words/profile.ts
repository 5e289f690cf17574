/** How handovers are run, profile by profile. */
import type { Conduct, NewerProfile, Profile, ProfileRow, Stage } from '$lib/bindings';
import { stage } from './domain';
import { profileMeans } from './handovers';
import { counted, listed } from './number';
import { fullDay } from './time';

/** What a new version changes. */
export const changes = {
	title: 'What this version changes',
	none: 'Nothing is changed yet.',
	running: 'Handovers that are under way keep what they began with.',
	watch: 'Watch',
	checkIn: 'Client is asked',
	introduces: 'How they meet',
	demands: 'What is asked for, and how strictly',
	checklist: 'Checklist',
	questions: 'Questions',
	nothing: 'nothing',
	moved: (what: string, from: string, to: string) => `${what}: ${from} → ${to}`,
	lines: (what: string, added: number, removed: number) =>
		`${what}: ${[added > 0 && `${added} new`, removed > 0 && `${removed} gone`].filter(Boolean).join(', ')}`,
	order: (what: string) => `${what}: in another order`,
	invalid: 'Each number of days is a whole number, and each line of the checklist has words.',
} as const;

export const profiles = {
	title: 'Profiles',
	lead: 'How handovers are run. A new version counts for those that are planned from then on; one that is under way keeps what it began with, until a manager lets it take the newer version.',
	columns: {
		profile: 'Profile',
		before: 'Before the transfer',
		watch: 'Watch',
		checklist: 'Checklist',
		questions: 'Questions',
		version: 'Version',
		edit: 'Change',
	},
	edit: 'Change…',
	practice: 'As practice has it',
	dialog: {
		lead: 'This makes a new version. Days are working days of both reps, counted from the transfer.',
		days: 'Left so many days before the transfer',
		watch: 'Watch, in days after it',
		checkIn: 'Days until the client is asked how it goes',
		introduces: 'How they meet',
		checklist: 'Checklist',
		stage: 'Stage',
		part: 'Whose',
		line: 'What to do',
		more: 'Add a line',
		remove: 'Take this line out',
		questions: 'Questions of the incoming rep',
		questionsHint: 'One in each line.',
		practice: 'As practice has it',
		submit: 'Write this version',
		cancel: 'Cancel',
	},
	newer: {
		title: 'Take the newer version',
		stays: 'What is done stays done, and questions that were asked stay.',
		days: 'Each stage is to be left by',
		more: 'Asked for in addition',
		aside: 'Asked for no more',
		questions: 'Questions in addition',
		submit: 'Take it',
		cancel: 'Cancel',
	},
} as const;

/** The stages whose days a profile sets, in order. */
export const DAYS = ['planned', 'packaging', 'review', 'briefing', 'introduction'] as const;

/** Stages in which a line of a checklist can stand. */
export const LINES: Partial<Record<Stage, string>> = {
	packaging: stage.packaging,
	review: stage.review,
	briefing: stage.briefing,
	introduction: stage.introduction,
	overlap: stage.overlap,
	transferred: stage.transferred,
};

/** "20 days". */
export const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

/** "Version 2, Mara Lindqvist, 3 November 2026". */
export function versionOf({ newest, by }: ProfileRow): string {
	if (newest.conduct.version === 0) return profiles.practice;
	const written = [by?.name, newest.at ? fullDay(newest.at) : undefined].filter(Boolean).join(', ');
	return `Version ${newest.conduct.version}, ${written}`;
}

/** "Three handovers under way began with an older version." */
export const olderOf = ({ older }: ProfileRow): string =>
	older === 0 ? '' : `${counted(older, 'handover')} under way began with an older one.`;

/** What follows from a profile as the firm runs it, in a sentence. */
export function conductMeans(profile: Profile, conduct: Conduct): string {
	if (conduct.version === 0) return profileMeans[profile];
	const { planned, introduction, watch } = conduct.days;
	const parts = [`Preparation starts ${days(planned)} before the transfer`];
	if (introduction > 0) parts.push(`${days(introduction)} side by side`);
	if (watch > 0) parts.push(`${days(watch)} of watch`);
	return `${listed(parts)}.`;
}

/** "Version 2 instead of version 0. What is done …" */
export const newerLead = ({ from, to }: NewerProfile): string =>
	`Version ${to} of the profile instead of ${from === 0 ? 'what practice has' : `version ${from}`}. ${profiles.newer.stays}`;
