/** Days and hours as a person says them. */

const LOCALE = 'en-GB';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(LOCALE, options);
const LONG = format({ weekday: 'long', day: 'numeric', month: 'long' });
const SHORT = format({ day: 'numeric', month: 'short' });
const SHORT_YEAR = format({ day: 'numeric', month: 'short', year: 'numeric' });
const LONG_YEAR = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const WEEKDAY = format({ weekday: 'short' });
const WEEKDAY_LONG = format({ weekday: 'long' });
const TIME = format({ hour: '2-digit', minute: '2-digit' });
const MONTH = format({ month: 'long', year: 'numeric' });

/** A day without a time ("2026-10-12") as that day here, whatever the time zone. */
export function dayOf(value: string): Date {
	return new Date(value.length === 10 ? `${value}T00:00:00` : value);
}

/** Whole days from one instant or day to another, counted in calendar days. */
export function daysBetween(from: string, to: string): number {
	const midnight = (value: string) => new Date(dayOf(value)).setHours(0, 0, 0, 0);
	return Math.round((midnight(to) - midnight(from)) / DAY);
}

/** "Monday, 12 October". */
export const longDay = (value: string): string => LONG.format(dayOf(value)).replace(/^(\w+) /, '$1, ');

/** "Monday 12 October 2026", with the year only when it is not this one. */
export function readingDay(value: string, now: string): string {
	return sameYear(value, now) ? LONG.format(dayOf(value)) : LONG_YEAR.format(dayOf(value));
}

/** "12 Oct", or "12 Oct 2024" in another year. */
export function shortDay(value: string, now: string): string {
	return sameYear(value, now) ? SHORT.format(dayOf(value)) : SHORT_YEAR.format(dayOf(value));
}

/** "12 Oct 2026". */
export const fullDay = (value: string): string => SHORT_YEAR.format(dayOf(value));

/** "Mon". */
export const weekday = (value: string): string => WEEKDAY.format(dayOf(value));

/** "Monday". */
export const longWeekday = (value: string): string => WEEKDAY_LONG.format(dayOf(value));

/** "16:10". */
export const timeOf = (value: string): string => TIME.format(new Date(value));

/** "October 2026". */
export const monthOf = (value: string): string => MONTH.format(dayOf(value));

/** "12 Oct, 16:10". */
export const moment = (value: string, now: string): string => `${shortDay(value, now)}, ${timeOf(value)}`;

/** "Tuesday 12:00", or "Tuesday 13 October, 12:00" when that is more than six days away. */
export function deadline(value: string, now: string): string {
	const near = Math.abs(daysBetween(now, value)) < 7;
	const day = near ? format({ weekday: 'long' }).format(new Date(value)) : LONG.format(new Date(value));
	return `${day}${near ? '' : ','} ${timeOf(value)}`;
}

/** "21 hours left", "3 days left", "2 hours late". */
export function left(until: string, now: string): string {
	const span = new Date(until).getTime() - new Date(now).getTime();
	return `${duration(Math.abs(span))} ${span < 0 ? 'late' : 'left'}`;
}

/** "today", "tomorrow", "in 4 days", "yesterday", "3 days ago". */
export function away(value: string, now: string): string {
	const days = daysBetween(now, value);
	if (days === 0) return 'today';
	if (days === 1) return 'tomorrow';
	if (days === -1) return 'yesterday';
	return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

/** "in 3 days", "today", "3 days late": how near a day is by which something is due. */
export function dueIn(day: string, now: string): string {
	const days = daysBetween(now, day);
	return days < 0 ? `${plural(-days, 'day')} late` : away(day, now);
}

function duration(span: number): string {
	if (span < HOUR) return plural(Math.max(1, Math.round(span / MINUTE)), 'minute');
	if (span < 2 * DAY) return plural(Math.round(span / HOUR), 'hour');
	return plural(Math.round(span / DAY), 'day');
}

function plural(count: number, word: string): string {
	return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function sameYear(value: string, now: string): boolean {
	return dayOf(value).getFullYear() === dayOf(now).getFullYear();
}
