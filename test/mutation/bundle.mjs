import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { testBundle } from '../bundle.mjs';
import { sameness } from './same.mjs';

/** Tests that draw briefs and edits at random: what they compare is what an edit leaves alone. */
const drawing = ['test/property/chunks.test.ts', 'test/property/session.test.ts'];

/**
 * Bundles the unit tests with every fault in it at once, each behind a switch.
 *
 * @param {readonly string[]} files the sources to put faults in
 * @returns the faults, and how many more are left out because they change nothing
 */
export async function bundleMutants(files, folder) {
	const instrumenter = await load(folder);
	const sources = files.map(name => ({ name: resolve(name), mutate: true, content: readFileSync(name, 'utf8') }));
	const options = { plugins: null, excludedMutations: [], noHeader: false, ignorers: [prose] };
	const { files: changed, mutants } = await instrumenter.instrument(sources, options);
	const contents = new Map(changed.map(({ name, content }) => [name, content]));
	await build({
		...(await testBundle('test/unit', drawing)),
		sourcemap: false,
		outfile: join(folder, 'unit.cjs'),
		logLevel: 'error',
		plugins: [
			{
				name: 'mutants',
				setup: ({ onLoad }) =>
					onLoad({ filter: /\.ts$/ }, ({ path }) =>
						contents.has(path) ? { loader: 'ts', contents: contents.get(path) } : undefined,
					),
			},
		],
	});
	const tried = mutants
		.filter(({ status }) => status !== 'Ignored')
		.map(({ id, fileName, location, mutatorName, replacement }) => ({
			id,
			file: fileName.slice(resolve('.').length + 1),
			line: location.start.line + 1,
			column: location.start.column + 1,
			end: { line: location.end.line + 1, column: location.end.column + 1 },
			kind: mutatorName,
			replacement,
		}));
	const isSame = sameness(tried);
	return { mutants: tried.filter(mutant => !isSame(mutant)), same: tried.filter(isSame).length };
}

/** What a person reads is not asserted word by word: a test would only repeat it. */
const prose = {
	shouldIgnore(path) {
		if (!path.isStringLiteral() && !path.isTemplateLiteral()) return undefined;
		const around = path.findParent(parent => parent.isObjectProperty() || parent.isFunction());
		// A message may be made by a function: `message: words => …`.
		const property = around?.isArrowFunctionExpression() ? around.parentPath : around;
		const name = property?.isObjectProperty() ? property.node.key.name : undefined;
		return ['message', 'title', 'example'].includes(name) ? 'prose' : undefined;
	},
};

async function load(folder) {
	const { Instrumenter } = await import(
		pathToFileURL(createRequire(resolve(install(folder))).resolve('@stryker-mutator/instrumenter'))
	);
	const silent = Object.fromEntries(
		['debug', 'info', 'warn', 'error', 'trace', 'fatal'].map(level => [level, () => {}]),
	);
	return new Instrumenter({ ...silent, isDebugEnabled: () => false });
}

/** Once, into a folder of its own. Nothing in it is run on installing. */
function install(folder) {
	mkdirSync(folder, { recursive: true });
	const manifest = join(folder, 'package.json');
	const isThere = existsSync(join(folder, 'node_modules')) && same('package-lock.json', folder);
	for (const name of ['package.json', 'package-lock.json'])
		copyFileSync(join(import.meta.dirname, name), join(folder, name));
	writeFileSync(join(folder, '.npmrc'), 'omit-lockfile-registry-resolved=true\n');
	if (isThere) return manifest;
	const shell = process.platform === 'win32';
	const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
	const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell });
	if (status !== 0) throw new Error('What puts faults into the code could not be installed.');
	return manifest;
}

const same = (name, folder) =>
	existsSync(join(folder, name)) &&
	readFileSync(join(folder, name), 'utf8') === readFileSync(join(import.meta.dirname, name), 'utf8');
