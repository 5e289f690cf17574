import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		// One page, drawn by the webview: there is no server to render it.
		adapter: adapter({ fallback: 'index.html' }),
		version: { name: 'baton' },
	},
};
