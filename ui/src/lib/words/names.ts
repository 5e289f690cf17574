/** Names as colleagues use them. */

/** "Hana" of "Hana Okafor". */
export const firstName = (name: string): string => name.split(' ')[0] ?? name;

/** "Hana’s", "Tomás’". */
export const possessive = (name: string): string => `${name}’${/[sxz]$/i.test(name) ? '' : 's'}`;
