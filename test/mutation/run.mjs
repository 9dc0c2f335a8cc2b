// Puts small faults into the core, one at a time, and counts how many the unit tests find.
// `npm run mutate` for all of rules/ and document/, `npm run mutate -- FILE …` for some; `--record` keeps the figures.
// Ctrl+C ends a run early, with the figures of what was tried by then.
import { fork } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { keep } from '../../scripts/reliability/figures.mjs';
import { bundleMutants } from './bundle.mjs';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		record: { type: 'boolean', default: false },
		workers: { type: 'string', default: '2' },
		// For a look at a large folder: every Nth fault.
		every: { type: 'string', default: '1' },
		// Milliseconds that the tests of one fault may take, as they took without it: those that know its file by name come
		// first, then the quickest. What only the others would find counts as not found.
		budget: { type: 'string', default: '4000' },
		folder: { type: 'string', default: '.cache/mutation' },
	},
});
const core = 'server/src/analysis';
/** A fault can make a loop endless where nothing counts its turns. Long, as a busy machine is no endless loop. */
const patience = 180_000;

/** Edits tried for each fault by the tests that draw briefs at random; the first case that fails is enough. */
const fewEdits = { FUZZ_EDITS: '300', FUZZ_QUICK: '1' };
const worker = 'test/mutation/worker.cjs';
const folder = values.folder;
const bundle = join(folder, 'unit.cjs');

async function main() {
	const files = positionals.length > 0 ? positionals : ['rules', 'document'].flatMap(filesIn);
	const { mutants, same } = await bundleMutants(files, folder);
	console.log(`${mutants.length} faults in ${files.length} files; ${same} more change nothing that anyone could see`);
	const coverage = await new Promise(done => start([bundle], ({ coverage }) => coverage && done(coverage)));
	const coverageFile = join(folder, 'coverage.json');
	writeFileSync(coverageFile, JSON.stringify({ ...coverage, mutants }));
	const queue = spread(mutants.filter((_, index) => index % Number(values.every) === 0));
	const found = new Map();
	process.once('SIGINT', () => queue.splice(0));
	await Promise.all(Array.from({ length: Number(values.workers) }, () => drain(queue, coverageFile, found)));
	const tried = mutants.filter(({ id }) => found.has(id));
	report(tried, found);
	if (values.record)
		await keep('mutation', {
			...figures(tried, found),
			all: mutants.length,
			budget: Number(values.budget),
			edits: Number(fewEdits.FUZZ_EDITS),
			same,
		});
}

/** Where a run is ended with Ctrl+C, what was tried by then is spread evenly: steps of the golden ratio leave no gaps. */
const spread = list =>
	list
		.map((item, index) => ({ item, place: (index * 0.618033988749895) % 1 }))
		.sort((a, b) => a.place - b.place)
		.map(({ item }) => item);

const filesIn = name =>
	readdirSync(join(core, name))
		.filter(file => file.endsWith('.ts') && file !== 'index.ts')
		.map(file => join(core, name, file));

function start(args, hear) {
	const child = fork(worker, args, {
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
		env: { ...process.env, ...fewEdits },
	});
	child.on('message', message => hear(message, child));
	return child;
}

/** One worker after another: one that no longer answers is ended, and what it was at counts as found. */
function drain(queue, coverageFile, found) {
	return new Promise(done => {
		let current;
		let timer;
		const begin = () => {
			const child = start([bundle, coverageFile, values.budget], message => {
				clearTimeout(timer);
				if (message.id !== undefined) note(message);
				next();
			});
			const next = () => {
				current = queue.shift();
				if (current === undefined) return child.kill();
				if (found.size % 100 === 0) console.log(`${found.size} tried`);
				timer = setTimeout(() => child.kill('SIGKILL'), patience);
				child.send(current);
			};
			child.once('exit', () => {
				clearTimeout(timer);
				if (current === undefined) return done();
				console.log(
					`${current.file}:${current.line}:${current.column} ${current.kind}: goes on for ever: ${current.replacement.slice(0, 60)}`,
				);
				note({ id: current.id, found: true });
				begin();
			});
		};
		const note = result => {
			found.set(result.id, result);
			if (!result.found) tell(current, result);
		};
		begin();
	});
}

function tell({ file, line, column, kind, replacement }, { tests }) {
	const how = tests === 0 ? 'reached by no test' : 'found by no test';
	console.log(`${file}:${line}:${column} ${kind}: ${how}: ${replacement.replace(/\s+/g, ' ').slice(0, 100)}`);
}

function report(tried, found) {
	const { score, files } = figures(tried, found);
	for (const { name, mutants, killed } of files) console.log(`${name}: ${killed} of ${mutants}`);
	console.log(`Score: ${score.toFixed(1)}%`);
}

function figures(tried, found) {
	const folders = new Map();
	for (const { id, file } of tried) {
		const name = file.split('/').at(-2);
		const known = folders.get(name) ?? { name, mutants: 0, killed: 0 };
		known.mutants++;
		if (found.get(id)?.found) known.killed++;
		folders.set(name, known);
	}
	const files = [...folders.values()];
	const killed = files.reduce((sum, file) => sum + file.killed, 0);
	return { files, score: (100 * killed) / tried.length, tried: tried.length };
}

await main();
