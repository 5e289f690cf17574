import type { AccountScope, AccountSort, PersonId } from '$lib/bindings';

/** Which accounts, as the address of the page says it. */
export type Show = 'all' | 'mine' | 'handover' | 'silent' | 'renewing';

/** Days without a word that make a silence. */
const SILENT_DAYS = 21;

export const showOf = (value: string | null): Show =>
	value === 'mine' || value === 'handover' || value === 'silent' || value === 'renewing' ? value : 'all';

export const sortOf = (value: string | null, show: Show): AccountSort => {
	if (value === 'name' || value === 'severity' || value === 'last_contact' || value === 'renewal')
		return value;
	if (show === 'silent') return 'last_contact';
	return show === 'renewing' ? 'renewal' : 'name';
};

export function scopeOf(show: Show, atDesk: PersonId, today: Date): AccountScope {
	switch (show) {
		case 'all':
			return { scope: 'all' };
		case 'mine':
			return { scope: 'of', person: atDesk };
		case 'handover':
			return { scope: 'in_handover' };
		case 'silent':
			return { scope: 'silent', days: SILENT_DAYS };
		case 'renewing':
			return { scope: 'renewing_until', day: endOfQuarter(today) };
	}
}

/** The last day of the quarter that `today` lies in, as "2026-12-31". */
export function endOfQuarter(today: Date): string {
	const quarter = Math.floor(today.getMonth() / 3);
	const last = new Date(Date.UTC(today.getFullYear(), quarter * 3 + 3, 0));
	return last.toISOString().slice(0, 10);
}
