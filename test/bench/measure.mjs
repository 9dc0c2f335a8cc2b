// One engine in a process of its own: node measure.mjs <core or peers> <engine> <warm or cold>. Prints one line of JSON.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { twelveBriefs, wordsIn } from './texts.mjs';

const [from, name, mode, rounds] = process.argv.slice(2);
const check = await load();
if (mode === 'cold') {
	for (const text of twelveBriefs(1)) await check(text);
} else {
	await warmUp();
	const costs = [];
	let found = 0;
	for (let round = 0; round < Number(rounds); round++) {
		const texts = twelveBriefs(5000 + round);
		const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
		const start = process.cpuUsage();
		const clock = performance.now();
		for (const text of texts) found += await check(text);
		const wall = performance.now() - clock;
		const { user, system } = process.cpuUsage(start);
		costs.push({ processor: (user + system) / words, wall: (wall / words) * 1000 });
	}
	costs.sort((a, b) => a.processor - b.processor);
	console.log(JSON.stringify({ ...costs[costs.length >> 1], found }));
}
process.exit();

async function load() {
	if (name !== 'ours') {
		const { engines } = await import(pathToFileURL(join(from, 'engines.mjs')));
		return engines[name]();
	}
	const { default: core } = await import(pathToFileURL(from));
	// As in the command line: a session for each brief, so that nothing is known of it; the grammar once it is wanted.
	let grammar;
	return async text => {
		const review = core.createSession({ grammar }).check(text);
		if (!review.wantsGrammar || grammar !== undefined) return review.findings.length;
		grammar = await core.loadGrammar();
		return core.createSession({ grammar }).check(text).findings.length;
	};
}

/**
 * Until the compiler has seen enough of it: other briefs, for half a minute of processor time or two rounds. Ours has most
 * to compile: it takes twice as long after three seconds, a third longer after eight.
 */
async function warmUp() {
	const start = process.cpuUsage().user;
	for (let round = 0; round < 900; round++) {
		for (const text of twelveBriefs(round)) await check(text);
		if (process.cpuUsage().user - start > 32e6 && round > 0) return;
	}
}
