/** What was learned, and where it comes from. */
import type { Concern, LessonFrom, LessonRow, Profile } from '$lib/bindings';
import { concern, option, profile } from './domain';
import { shortDay } from './time';

export const lessons = {
	title: 'Lessons',
	lead: 'What we learned from clients who resisted, from each other, and at the end of a cover.',
	find: 'Find a lesson',
	findExample: 'Words, or a client',
	filters: 'Show only',
	from: 'Where it comes from',
	about: 'What was behind it',
	profile: 'How it was run',
	anything: {
		from: 'From everywhere',
		about: 'Whatever was behind it',
		profile: 'However it was run',
	},
	origins: {
		case: 'A client resisted',
		rep: 'A rep learned it',
		hand_back: 'The end of a cover',
	} satisfies Record<LessonFrom, string>,
	none: 'No lesson matches.',
	clear: 'Show all',
	empty:
		'Nothing is written down yet. A lesson is asked for when a case of resistance is decided, and of both reps before a handover closes; it is found here, and beside every case that is like it.',
	emptyAction: 'Go to the handovers',
	said: 'They said',
	more: 'Show more',
	failed: 'The next ones could not be read.',
	open: { case: 'Open the case', rep: 'Open the handover', hand_back: 'Open the handover' } satisfies Record<
		LessonFrom,
		string
	>,
} as const;

/** "Hana Okafor, high touch, 12 Oct": whose it is, how it was run and when. */
export function lessonSource(row: LessonRow, now: string): string {
	const decided = row.decided ? `decided: ${option[row.decided].toLowerCase()}` : '';
	const parts = [row.by?.name ?? '', profile[row.profile].toLowerCase(), decided, shortDay(row.at, now)];
	return parts.filter(Boolean).join(' · ');
}

/** Where the case or the handover is. */
export const lessonHref = (row: LessonRow): string =>
	row.from === 'case' ? `/handovers/${row.handover}/resistance` : `/handovers/${row.handover}`;

const choices = <T extends string>(
	names: Record<T, string>,
	any: string,
): { value: T | ''; label: string }[] => [
	{ value: '', label: any },
	...(Object.keys(names) as T[]).map((value) => ({ value, label: names[value] })),
];

export const origins = choices<LessonFrom>(lessons.origins, lessons.anything.from);
export const concerns = choices<Concern>(concern, lessons.anything.about);
export const profiles = choices<Profile>(profile, lessons.anything.profile);
