import type { HistoryRow, SenderMails } from '$lib/bindings';

/** What is filed at once. */
export type ToFile = { is: 'mail'; row: HistoryRow } | { is: 'sender'; sender: SenderMails };
