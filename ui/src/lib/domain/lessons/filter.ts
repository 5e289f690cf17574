/** Which lessons are looked for, as the address says it. */
import type { Concern, LessonFilter, LessonFrom, Profile } from '$lib/bindings';
import { concern, profile } from '$lib/words/domain';
import { lessons } from '$lib/words/lessons';

/** The filter that the address asks for. */
export function filterOf(params: URLSearchParams): LessonFilter {
	return {
		text: params.get('q') || null,
		from: known<LessonFrom>(params.get('from'), lessons.origins),
		about: known<Concern>(params.get('about'), concern),
		profile: known<Profile>(params.get('profile'), profile),
	};
}

/** The address with another filter in it. */
export function withFilter(url: URL, filter: LessonFilter): URL {
	const wanted = new URL(url);
	const { text, from, about, profile } = filter;
	for (const [name, value] of Object.entries({ q: text, from, about, profile })) {
		if (value) wanted.searchParams.set(name, value);
		else wanted.searchParams.delete(name);
	}
	return wanted;
}

export const NO_FILTER: LessonFilter = { text: null, from: null, about: null, profile: null };

function known<T extends string>(value: string | null, names: Record<T, string>): T | null {
	return value !== null && value in names ? (value as T) : null;
}
