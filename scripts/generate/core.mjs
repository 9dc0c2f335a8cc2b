import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** What the core's door exports. */
export const loadCore = root => loadModule(root, 'server/src/analysis/index.ts');

/** What a source file exports, bundled in memory. */
export const loadModule = (root, path) => load({ entryPoints: [join(root, path)] });

/** What a piece of source exports, whose imports are relative to the core's folder. */
export const loadSource = (root, contents) =>
	load({ stdin: { contents, resolveDir: join(root, 'server/src/analysis'), loader: 'ts' } });

async function load(entry) {
	const { outputFiles } = await build({
		...entry,
		bundle: true,
		write: false,
		format: 'esm',
		platform: 'neutral',
		mainFields: ['module', 'main'],
		logLevel: 'warning',
	});
	const [{ contents }] = outputFiles;
	// A file and not a data: address, which would be printed whole when something throws.
	const file = join(mkdtempSync(join(tmpdir(), 'outcome-brief-')), 'core.mjs');
	writeFileSync(file, contents);
	try {
		return await import(pathToFileURL(file).href);
	} finally {
		rmSync(dirname(file), { recursive: true });
	}
}
