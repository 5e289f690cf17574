/** When someone last read the brief of an account, remembered on this machine. */
import type { AccountId, PersonId } from '$lib/bindings';
import { keep, kept } from './kept';

const name = (reader: PersonId, account: AccountId): string => `brief:${reader}:${account}`;

/** When it was read last; none the first time. */
export function lastRead(reader: PersonId, account: AccountId): string | null {
	const { at } = kept<{ at?: unknown }>(name(reader, account), {});
	return typeof at === 'string' ? at : null;
}

/** It is read now. */
export const readNow = (reader: PersonId, account: AccountId, now: string): void =>
	keep(name(reader, account), { at: now });
