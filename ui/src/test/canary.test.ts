// @vitest-environment node
/** The checkers must be able to fail: each is given a mistake and has to find it. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const CHECKER = join('node_modules', 'svelte-check', 'bin', 'svelte-check');

/** Both start slowly on a busy machine. */
const PATIENCE = 120_000;

const found = async (code: string, filePath: string) => {
	const [result] = await new ESLint().lintText(code, { filePath });
	return result?.messages.map(({ ruleId }) => ruleId);
};

const script = (code: string) => `<script lang="ts">\n\t${code}\n</script>\n`;

describe('the linter', { timeout: PATIENCE }, () => {
	it('finds any', async () => {
		const code = script('export const read = (value: any) => value;');
		expect(await found(code, 'src/lib/ui/Canary.svelte')).toContain('@typescript-eslint/no-explicit-any');
	});

	it.each([
		['src/lib/ui/Canary.svelte', '$lib/words/forms'],
		['src/lib/domain/canary/Canary.svelte', '$lib/api'],
		['src/routes/Canary.svelte', '@tauri-apps/api/core'],
	])('keeps %s from %s', async (file, module) => {
		const code = script(`import * as canary from '${module}';\n\tvoid canary;`);
		expect(await found(code, file)).toContain('@typescript-eslint/no-restricted-imports');
	});

	it('lets clean code be', async () => {
		expect(
			await found(script("const said: string = 'yes';\n\tvoid said;"), 'src/lib/ui/Canary.svelte'),
		).toEqual([]);
	});
});

describe('the checker of types', () => {
	const check = async (code: string): Promise<'clean' | 'failed'> => {
		const folder = await mkdtemp(join(process.cwd(), '.svelte-kit', 'canary-'));
		const settings = { extends: '../../tsconfig.json', include: ['*.svelte'] };
		await writeFile(join(folder, 'Canary.svelte'), script(code));
		await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings));
		const flags = ['--workspace', folder, '--tsconfig', './tsconfig.json', '--fail-on-warnings'];
		const status = await new Promise<'clean' | 'failed'>((resolve) => {
			execFile('node', [CHECKER, ...flags], (error) => resolve(error ? 'failed' : 'clean')).stdin?.end();
		});
		await rm(folder, { recursive: true });
		return status;
	};

	it('fails on a wrong type and lets a right one be', { timeout: PATIENCE }, async () => {
		expect(await check('const count: number = "three"; void count;')).toBe('failed');
		expect(await check('const count: number = 3; void count;')).toBe('clean');
	});
});
