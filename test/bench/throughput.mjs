import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './numbers.mjs';
import { twelveBriefs } from './texts.mjs';

const measure = join(import.meta.dirname, 'measure.mjs');
const usage = join(import.meta.dirname, 'usage.cjs');

/** Milliseconds for 1,000 words, of processor time and on the clock, in a process that has warmed up on other briefs. */
export function warm(engine, from, rounds) {
	return JSON.parse(run([measure, from, engine, 'warm', String(rounds)]).stdout);
}

/** Milliseconds for the twelve briefs in a process that starts for them, and the most megabytes that it had resident. */
export function cold(args, runs, folder) {
	const file = join(folder, 'usage.json');
	const results = [];
	for (let index = 0; index < runs; index++) {
		const start = performance.now();
		run(['--require', usage, ...args], { BENCH_USAGE: file });
		results.push({ wall: performance.now() - start, ...JSON.parse(readFileSync(file, 'utf8')) });
	}
	rmSync(file);
	const middle = key => median(results.map(result => result[key]));
	return { processor: middle('processor'), wall: middle('wall'), resident: middle('resident') };
}

export const coldPeer = (engine, from) => [measure, from, engine, 'cold'];

/** The command line over the twelve briefs in a folder. */
export function coldOurs(program, folder) {
	const briefs = join(folder, 'briefs');
	mkdirSync(briefs, { recursive: true });
	const files = twelveBriefs(1).map((text, index) => {
		const file = join(briefs, `${index}.brief.md`);
		writeFileSync(file, text);
		return file;
	});
	return [program, 'check', '--format', 'json', ...files];
}

function run(args, env = {}) {
	const result = spawnSync(process.execPath, args, {
		encoding: 'utf8',
		env: { ...process.env, ...env },
		maxBuffer: 1e9,
	});
	// The command line ends with 1 where it finds something.
	if (result.status === null || result.status > 1) throw new Error(`${args.join(' ')} failed.\n${result.stderr}`);
	return result;
}
