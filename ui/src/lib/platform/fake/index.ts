/** Stands where the window would: answers commands from a small book. For tests and for a plain browser only. */
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { accountView, changesPage, historyEntry, historyPage } from './account';
import { accountIds, accountRows, leftOfLeo, nothingLeft, shell, today } from './book';
import { handoverAt, rollbackPreview } from './handover';

type Answers = Record<string, (args: Record<string, unknown>) => unknown>;

const BOOK: Answers = {
	system_theme: () => 'light',
	welcome: () => ({ recent: [], error: null }),
	shell: () => shell,
	saved_views: () => null,
	keep_views: () => null,
	today: () => today,
	accounts: () => ({ rows: accountRows, total: accountRows.length, next: null }),
	account_list: () => ({ accounts: accountIds, shown: { look: 'table' } }),
	account_rows: ({ of }) => accountRows.filter(({ account }) => (of as string[]).includes(account.id)),
	account: () => accountView,
	history: () => historyPage,
	history_entry: () => historyEntry,
	changes: () => changesPage,
	handover: () => handoverAt('briefing'),
	handovers: () => ({ day: today.day, rows: [] }),
	rollback_preview: () => rollbackPreview,
	left_behind_person: () => leftOfLeo,
	left_behind_account: () => nothingLeft,
	data: () => ({ file: '/books/Harbour & Pine.baton', kilobytes: 2_687, last_backup: null }),
	search: () => ({ hits: [] }),
	search_results: () => ({ counts: [], hits: [], next: null }),
};

/** Answers commands from the book, or as `answers` says. */
export function install(answers: Answers = {}): void {
	const all: Answers = { ...BOOK, ...answers };
	mockIPC(
		(command, args) => {
			const answer = all[command];
			if (answer) return answer((args ?? {}) as Record<string, unknown>);
			throw new Error(`the fake window has no answer to ${command}`);
		},
		{ shouldMockEvents: true },
	);
}

export { clearMocks as remove };
