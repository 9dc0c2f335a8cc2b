import { join } from 'node:path';
import { build } from 'esbuild';
import { blocksAlone } from '../../scripts/package/plugins.mjs';

const options = {
	bundle: true,
	minify: true,
	platform: 'node',
	target: 'node20',
	format: 'cjs',
	mainFields: ['module', 'main'],
	logLevel: 'warning',
};

/** The core by itself and the empty server, bundled in the way of what ships. Gives their paths. */
export async function buildBench(root) {
	const core = join(root, 'dist-test/bench/core.cjs');
	const empty = join(root, 'dist-test/bench/empty-server.cjs');
	await build({
		...options,
		plugins: [blocksAlone],
		entryPoints: [join(root, 'server/src/analysis/index.ts')],
		outfile: core,
	});
	await build({ ...options, entryPoints: [join(root, 'test/bench/empty-server.mjs')], outfile: empty });
	return { core, empty };
}
