/** What this machine remembers for the screens, by name: small things that belong to the person and not to the workspace. */

/** What was kept, or `otherwise` when there is nothing that fits. */
export function kept<T extends object>(name: string, otherwise: T): T {
	try {
		const read: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
		return typeof read === 'object' && read !== null ? { ...otherwise, ...read } : otherwise;
	} catch {
		return otherwise;
	}
}

/** Keeps it. */
export function keep(name: string, value: object): void {
	localStorage.setItem(name, JSON.stringify(value));
}
