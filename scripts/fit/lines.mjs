import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { sentencesOf } from './corpus.mjs';

const files = ['judging', 'judging-aims', 'judging-constructions', 'statements-of-many-kinds'];

/**
 * The lines of which the unit tests say what they are: a line of each construction that we know of, and others that look
 * like it. Weights that were fitted without them forget what few documents have.
 */
export async function statementsOfTests(root, core) {
	const statements = [];
	for (const { about, kind, text, is } of await linesOf(root)) {
		const sentence = (await sentencesOf(core, text)).at(-1);
		if (sentence === undefined) continue;
		statements.push({
			...sentence,
			source: 'tests',
			group: `tests ${about}`,
			item: `${about}: ${text}`,
			labels: is ? [kind] : [],
			borderline: ['tech-first', 'outcome', 'measured', 'user-specific'].filter(other => other !== kind),
		});
	}
	return statements;
}

/** Runs the tests' files with a `judged` that only writes down what it is told. */
async function linesOf(root) {
	const folder = join(root, 'test/unit/language');
	const { outputFiles } = await build({
		stdin: { contents: files.map(name => `import './${name}.test.ts';`).join('\n'), resolveDir: folder },
		bundle: true,
		write: false,
		format: 'iife',
		platform: 'neutral',
		mainFields: ['module', 'main'],
		plugins: [{ name: 'lines', setup: notRun }],
	});
	const lines = [];
	new Function('told', 'describe', 'it', 'before', outputFiles[0].text)(
		(about, place, kind, are, areNot) => {
			for (const text of are) lines.push({ about, kind, text: place(text), is: true });
			for (const text of areNot) lines.push({ about, kind, text: place(text), is: false });
		},
		ignored,
		ignored,
		ignored,
	);
	return lines;
}

const ignored = () => {};

function notRun(bundler) {
	bundler.onResolve({ filter: /^node:assert/ }, () => ({ path: 'assert', namespace: 'empty' }));
	bundler.onLoad({ filter: /./, namespace: 'empty' }, () => ({ contents: 'export default {};' }));
	bundler.onLoad({ filter: /judged\.ts$/ }, async ({ path }) => ({
		contents: `${placesOf(await readFile(path, 'utf8'))}
			export const judgedIn = told;
			export const judged = (kind, place, are, areNot = []) => told(kind + ' in ' + place, places[place], kind, are, areNot);
			export const kindsIn = () => [];
			export const kindsOf = () => [];`,
		loader: 'ts',
	}));
}

const placesOf = source => /const places = \{[\s\S]*?\n\} as const;/.exec(source)?.[0] ?? '';
