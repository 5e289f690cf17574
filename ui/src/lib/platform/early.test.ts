import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dropEarly, invoke } from './early';

beforeEach(() => {
	mockIPC((command) => `${command}, asked now`);
	window.early = { shell: Promise.resolve('shell, asked early') };
});
afterEach(clearMocks);

it('takes what the page asked early, once', async () => {
	expect([await invoke('shell'), await invoke('shell')]).toEqual(['shell, asked early', 'shell, asked now']);
});

it('asks what the page did not ask', async () => {
	expect(await invoke('today')).toBe('today, asked now');
	expect(await invoke('shell', { of: 1 })).toBe('shell, asked now');
});

it('asks anew once the first screen is there', async () => {
	dropEarly();
	expect(await invoke('shell')).toBe('shell, asked now');
});
