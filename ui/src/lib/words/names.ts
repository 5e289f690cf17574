/** Names as colleagues use them. */

/** "Hana" of "Hana Okafor". */
export const firstName = (name: string): string => name.split(' ')[0] ?? name;

/** "Hana’s", "Tomás’". */
export const possessive = (name: string): string => `${name}’${/[sxz]$/i.test(name) ? '' : 's'}`;

/** "HO" of "Hana Okafor". */
export const initials = (name: string): string => {
	const words = name.split(/\s+/).filter(Boolean);
	return [words[0], words.length > 1 ? words.at(-1) : undefined]
		.map((word) => word?.charAt(0).toUpperCase() ?? '')
		.join('');
};
