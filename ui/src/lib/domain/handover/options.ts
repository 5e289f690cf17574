/** What a select offers: the words of an enumeration, in their order. */
export function optionsOf<T extends string>(words: Record<T, string>): { value: T; label: string }[] {
	return (Object.entries(words) as [T, string][]).map(([value, label]) => ({ value, label }));
}

/** "in person" as it stands at the start of a line: "In person". */
export function capitalised<T extends string>(words: Record<T, string>): { value: T; label: string }[] {
	return optionsOf(words).map(({ value, label }) => ({
		value,
		label: label.charAt(0).toUpperCase() + label.slice(1),
	}));
}
