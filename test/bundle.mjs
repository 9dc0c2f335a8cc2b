import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/**
 * Every *.test.ts below the folder in one file with source maps: a run from source that starts in a fraction of a second.
 *
 * @param {readonly string[]} more files of tests from elsewhere
 */
export async function testBundle(folder, more = []) {
	const names = (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.test.ts')).sort();
	const files = [...names.map(name => join(folder, name)), ...more];
	return {
		bundle: true,
		logLevel: 'warning',
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		sourcemap: 'inline',
		external: ['mocha', 'esbuild', 'playwright-core', 'vscode'],
		define: { OUTCOME_BRIEF_VERSION: JSON.stringify(version), 'import.meta.url': '"file:///"' },
		stdin: {
			contents: files.map(name => `import ${JSON.stringify(`./${name}`)};`).join('\n'),
			resolveDir: '.',
			loader: 'ts',
		},
	};
}
