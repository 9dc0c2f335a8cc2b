// The host tests as esbuild options, for esbuild.mjs: one bundle for each kind of extension host.
import { readdirSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
/** suite/*.test.ts run in both hosts, *.node.test.ts and *.web.test.ts in the one they name. */
export async function hostBundle(shared) {
	return {
		...shared,
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		sourcemap: 'inline',
		define: examplesAsText(),
		// Mocha finds its own files beside it.
		external: ['vscode', 'mocha'],
		stdin: await entry('./index.ts', /(?<!\.web)\.test\.ts$/),
		outfile: 'dist-test/host/index.cjs',
	};
}

export async function webHostBundle(shared) {
	return {
		...shared,
		platform: 'browser',
		format: 'cjs',
		sourcemap: 'inline',
		external: ['vscode'],
		define: { ...examplesAsText(), global: 'globalThis' },
		// As much of Node as the assertions ask for, and for this file alone: an extension must not take the worker for Node.
		banner: { js: 'const process = { env: {} };' },
		plugins: [mochaAsScript, assertForBrowser],
		stdin: await entry('./index.web.ts', /(?<!\.node)\.test\.ts$/),
		// The ending .js: VS Code before 1.100 adds it to any other.
		outfile: 'dist-test/host-web/index.js',
	};
}

/** Where the tests run, there may be nothing of the repository but this bundle. */
function examplesAsText() {
	const names = readdirSync(examples).filter(name => /\.(?:md|brief)$/.test(name));
	const texts = Object.fromEntries(names.map(name => [name, readFileSync(examples + name, 'utf8')]));
	return { OUTCOME_BRIEF_EXAMPLES: JSON.stringify(texts) };
}

/** The suites are called, not imported: Mocha has to be there when they declare themselves. */
async function entry(index, wanted) {
	const suites = (await readdir(`${folder}suite`)).filter(name => wanted.test(name)).sort();
	return {
		contents: `
			import { runSuites } from '${index}';
			export const run = () => runSuites(() => { ${suites.map(name => `require('./suite/${name}');`).join(' ')} });
		`,
		resolveDir: folder,
		loader: 'ts',
	};
}

/**
 * Mocha's browser build is a script that exports where it finds `module`, and its package says that .js files are ES modules:
 * in a bundle it would take the exports of the whole file for its own.
 */
const mochaAsScript = {
	name: 'mocha-as-script',
	setup(build) {
		build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path }) => ({
			contents: `(function () { var module, exports, define;\n${readFileSync(path, 'utf8')}\n}).call(globalThis);`,
		}));
	},
};

const assertForBrowser = {
	name: 'assert-for-browser',
	setup(build) {
		build.onResolve({ filter: /^node:assert\/strict$/ }, () => ({ path: 'assert', namespace: 'strict' }));
		build.onLoad({ filter: /.*/, namespace: 'strict' }, () => ({
			contents: `module.exports = require('assert/').strict;`,
			resolveDir: folder,
		}));
	},
};
