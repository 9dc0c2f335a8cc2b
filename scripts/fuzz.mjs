// The property tests at any size. `npm run fuzz -- --edits 1000000` for a night; `--seed N` for the same numbers again;
// `--grep WORDS` for some of them; `--record` writes what was tried into docs/reliability.md.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
	options: {
		edits: { type: 'string', default: '20000' },
		seed: { type: 'string' },
		grep: { type: 'string', default: '' },
		record: { type: 'boolean', default: false },
	},
});

const page = 'docs/reliability.md';
const marks = ['<!-- figures -->', '<!-- /figures -->'];

function run(command, args, env = {}) {
	const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
	if (status !== 0) process.exitCode = status ?? 1;
	return status === 0;
}

async function main() {
	const folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
	const log = join(folder, 'tried.jsonl');
	await writeFile(log, '');
	const env = { FUZZ_EDITS: values.edits, FUZZ_RECORD: log, FUZZ_SEED: values.seed ?? String(Date.now() % 2 ** 31) };
	const mocha = ['node_modules/mocha/bin/mocha.js', 'dist-test/property.cjs', '--grep', values.grep];
	const isWell = run(process.execPath, ['esbuild.mjs', 'property']) && run(process.execPath, mocha, env);
	const tried = (await readFile(log, 'utf8')).split('\n').filter(Boolean).map(JSON.parse);
	await rm(folder, { recursive: true });
	if (isWell && values.record) await write(tried);
}

async function write(tried) {
	const text = await readFile(page, 'utf8');
	const [start, end] = marks.map(mark => text.indexOf(mark));
	if (start < 0 || end < start) throw new Error(`${page} has no place for the figures: ${marks.join(' … ')}.`);
	await writeFile(page, `${text.slice(0, start + marks[0].length)}\n\n${figures(tried)}\n\n${text.slice(end)}`);
}

function figures(tried) {
	const edits = tried.filter(({ kind }) => kind === 'edits');
	const inputs = tried.filter(({ kind }) => kind === 'input');
	const doubled = inputs.filter(({ ratio }) => ratio > 0);
	const slowest = [...doubled].sort((a, b) => b.ratio - a.ratio).slice(0, 5);
	const number = value => value.toLocaleString('en-GB');
	return [
		`Written by \`npm run fuzz -- --record\` on ${new Date().toISOString().slice(0, 10)}, with Node ${process.version}.`,
		'| What was compared | Edits | Seed |\n|---|---:|---:|\n' +
			edits.map(({ name, edits, seed }) => `| ${name} | ${number(edits)} | ${seed} |`).join('\n'),
		`${number(inputs.length - doubled.length)} inputs of up to 10 MB had an answer. ${number(doubled.length)} texts made to be slow were doubled; the five whose time grew most:`,
		'| Text, repeated | UTF-16 units | Time for twice the text |\n|---|---:|---:|\n' +
			slowest
				.map(({ name, size, ratio }) => `| \`${safe(name)}\` | ${number(size)} | × ${ratio.toFixed(2)} |`)
				.join('\n'),
	].join('\n\n');
}

const safe = name => name.replace(/`/g, "'").replace(/\|/g, '\\|');

await main();
