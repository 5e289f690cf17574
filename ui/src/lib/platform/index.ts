/**
 * The only door to the window. Bindings and screens import from here, so that another shell, or none, can stand behind
 * it: in a plain browser and in tests that is `fake.ts`.
 */
export { Channel } from '@tauri-apps/api/core';
export { emit, emitTo, listen, once } from '@tauri-apps/api/event';
export type { Event, EventCallback, EventTarget } from '@tauri-apps/api/event';
export type { Webview } from '@tauri-apps/api/webview';
export type { Window } from '@tauri-apps/api/window';
export { dropEarly, invoke } from './early';

/** Whether a window stands behind the screens. */
export const hasWindow = (): boolean => '__TAURI_INTERNALS__' in globalThis;

/** Whether the webview is WebKitGTK, which forgets undo in text fields. */
export const isLinux = (): boolean => navigator.userAgent.includes('Linux');

/** Whether Mod is the command key. */
export const isMac = (): boolean => /Mac|iP(hone|ad)/.test(navigator.userAgent);
