// The property tests at any size, on all cores. `npm run fuzz` tries a million edits; `--edits N` as many as you like;
// `--seed N` the same numbers again; `--grep WORDS` some of the tests; `--record` keeps what a whole run tried for
// docs/reliability.md.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { keepTried } from './reliability/tried.mjs';

const { values } = parseArgs({
	options: {
		edits: { type: 'string', default: '1000000' },
		seed: { type: 'string' },
		grep: { type: 'string', default: '' },
		record: { type: 'boolean', default: false },
	},
});

/** Beyond this, a part would say nothing for too long. The same on every machine, so that a seed means the same edits. */
const editsInPart = 30_000;

async function main() {
	if (values.record && values.grep !== '') {
		console.error('What is kept is what a whole run tried: leave out --grep, or --record.');
		return 2;
	}
	const { status } = spawnSync(process.execPath, ['esbuild.mjs', 'property'], { stdio: 'inherit' });
	if (status !== 0) return status;
	const folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
	const log = join(folder, 'tried.jsonl');
	const edits = Number(values.edits);
	const seed = Number(values.seed ?? Date.now() % 2 ** 31);
	console.log(`${edits} edits, seed ${seed}`);
	const queue = partsOf(edits, seed);
	const results = await Promise.all(Array.from({ length: availableParallelism() }, () => work(queue, log)));
	const tried = (await readFile(log, 'utf8').catch(() => '')).split('\n').filter(Boolean).map(JSON.parse);
	await rm(folder, { recursive: true });
	const wrong = results.flat().filter(({ isWell }) => !isWell);
	// What went wrong may be pages above.
	for (const { grep, invert, edits, seed } of wrong) {
		const which = invert ? '' : ` --grep "${grep}"`;
		console.log(`Failed: npm run fuzz -- --edits ${edits} --seed ${seed}${which}`);
	}
	if (wrong.length > 0) return 1;
	if (values.record) await keepTried(tried, { edits, seed });
	return 0;
}

/** Each part is a process: what is tried with edits is shared out, each share with a seed of its own. */
function partsOf(edits, seed) {
	const shares = Math.max(1, Math.ceil(edits / editsInPart));
	const share = index => ({ grep: 'with edits', edits: Math.ceil(edits / shares), seed: seed + index });
	const parts = [
		...Array.from({ length: shares }, (_, index) => share(index)),
		{ grep: 'grows no faster', edits: 0, seed },
		{ grep: 'with edits|grows no faster', invert: true, edits: 0, seed },
	];
	return values.grep === '' ? parts : [{ grep: values.grep, edits, seed }];
}

async function work(queue, log) {
	const results = [];
	for (let part = queue.shift(); part !== undefined; part = queue.shift())
		results.push({ ...part, isWell: await run(part, log) });
	return results;
}

async function run({ grep, invert = false, edits, seed }, log) {
	const args = [
		// Megabytes: what an input may take, and the million edits come to as well.
		'--max-old-space-size=512',
		'node_modules/mocha/bin/mocha.js',
		'dist-test/property.cjs',
		'--grep',
		grep,
		...(invert ? ['--invert'] : []),
	];
	const env = { ...process.env, FUZZ_EDITS: String(edits), FUZZ_SEED: String(seed), FUZZ_RECORD: log };
	const mocha = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
	const output = [];
	mocha.stdout.on('data', text => output.push(text));
	mocha.stderr.on('data', text => output.push(text));
	const [status] = await once(mocha, 'close');
	process.stdout.write(Buffer.concat(output));
	return status === 0;
}

process.exitCode = await main();
