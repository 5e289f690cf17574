import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

// What Today needs comes in one file: the window is open sooner than fifty small ones are read one after another.
const firstScreen = {
	name: 'first-screen',
	test: /src\/routes\/(\(desk\)\/)?\+(layout|page)\.(svelte|ts)$/,
};

export default defineConfig({
	plugins: [sveltekit()],
	// The oldest webview we run in is WebKitGTK 2.50, close to Safari 26.
	build: {
		target: 'es2023',
		reportCompressedSize: false,
		chunkSizeWarningLimit: 700,
		rolldownOptions: { output: { codeSplitting: { groups: [firstScreen] } } },
	},
	// Without it vitest takes Svelte's server build, which mounts nothing.
	resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
	test: {
		environment: 'happy-dom',
		include: ['src/**/*.test.ts'],
		setupFiles: ['src/test/setup.ts'],
	},
});
