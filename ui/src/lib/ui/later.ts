/** Loads what the first frame can do without, once that is on its way to the eye. */
export const afterThisFrame = <T>(load: () => Promise<T>): Promise<T> =>
	new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(() => resolve(load())));
	});
