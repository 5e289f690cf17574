// The webview draws everything: there is no server, and no page is known before a workspace is open.
export const ssr = false;
export const prerender = false;
