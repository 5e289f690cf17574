import { cleanup } from '@testing-library/svelte';
import { afterEach } from 'vitest';

// Every webview we run in has it; Node 20, which runs the tests, does not yet.
Map.groupBy ??= <K, T>(items: Iterable<T>, keyOf: (item: T, at: number) => K): Map<K, T[]> => {
	const groups = new Map<K, T[]>();
	[...items].forEach((item, at) => {
		const key = keyOf(item, at);
		groups.set(key, [...(groups.get(key) ?? []), item]);
	});
	return groups;
};

afterEach(cleanup);
