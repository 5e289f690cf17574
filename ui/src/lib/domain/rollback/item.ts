import type { Item } from '$lib/bindings';

/** One item among others, as a string. */
export const keyOf = (item: Item): string => ('id' in item ? `${item.item}:${item.id}` : item.item);
