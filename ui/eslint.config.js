import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Only these folders may name the modules on the right; see the map of `src/lib` in `src/lib/README.md`. */
const doors = {
	tauri: { group: ['@tauri-apps/*'], message: 'Only lib/platform meets the window.' },
	bindings: {
		group: ['$lib/bindings'],
		message: 'Call lib/api; types come as `import type`.',
		allowTypeImports: true,
	},
	domain: {
		group: ['$lib/domain/*', '$lib/words', '$lib/words/*', '$lib/api', '$lib/api/*', '$lib/bindings'],
		message: 'lib/ui knows no domain word.',
	},
	api: {
		group: ['$lib/api', '$lib/api/*', '$app/*'],
		message: 'A view takes data and callbacks; routes call the api.',
	},
};

const forbid = (...patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] });

export default ts.config(
	{ ignores: ['build', '.svelte-kit', 'src/lib/bindings'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'svelte/no-navigation-without-resolve': 'off',
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			'svelte/button-has-type': 'error',
			'svelte/no-at-html-tags': 'error',
		},
	},
	{ files: ['src/**'], rules: forbid(doors.tauri, doors.bindings) },
	{ files: ['src/lib/platform/**'], rules: forbid(doors.bindings) },
	{ files: ['src/lib/api/**'], rules: forbid(doors.tauri) },
	{ files: ['src/lib/ui/**'], rules: forbid(doors.tauri, doors.domain) },
	{ files: ['src/lib/domain/**'], rules: forbid(doors.tauri, doors.bindings, doors.api) },
);
