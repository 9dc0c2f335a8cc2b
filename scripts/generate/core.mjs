import { join } from 'node:path';
import { build } from 'esbuild';

/** What the core's door exports, bundled from source in memory. */
export async function loadCore(root) {
	const { outputFiles } = await build({
		entryPoints: [join(root, 'server/src/analysis/index.ts')],
		bundle: true,
		write: false,
		format: 'esm',
		platform: 'neutral',
		mainFields: ['module', 'main'],
		logLevel: 'warning',
	});
	const [{ contents }] = outputFiles;
	return import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`);
}
