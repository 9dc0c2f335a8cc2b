import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** Every *.test.ts below the folder in one file with source maps: a run from source that starts in a fraction of a second. */
export async function testBundle(folder) {
	const files = (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.test.ts')).sort();
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
			contents: files.map(name => `import ${JSON.stringify(`./${join(folder, name)}`)};`).join('\n'),
			resolveDir: '.',
			loader: 'ts',
		},
	};
}
