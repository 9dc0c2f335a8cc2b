// npm run bench [-- --short] [--check] [--no-peers]: what this costs, against an empty server and against other checkers,
// in one run. --short for CI: fewer rounds. --check ends with 1 where a target is missed by more than its slack; --slack 2
// allows twice that, where the machine is busy with other things.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildBench } from './build.mjs';
import { installPeers } from './install.mjs';
import { keystrokes } from './keystrokes.mjs';
import { residentWith } from './memory.mjs';
import { shown } from './numbers.mjs';
import { openToDiagnostics } from './start-up.mjs';
import { targetsFor } from './targets.mjs';
import { cold, coldOurs, coldPeer, warm } from './throughput.mjs';

const { values: given } = parseArgs({
	options: {
		short: { type: 'boolean', default: false },
		check: { type: 'boolean', default: false },
		slack: { type: 'string', default: '1' },
		peers: { type: 'boolean', default: true },
		only: { type: 'string', multiple: true },
	},
	allowNegative: true,
});
const root = join(import.meta.dirname, '../..');
const scratch = join(root, '.cache/bench');
const peersFolder = join(root, '.cache/bench-peers');
mkdirSync(scratch, { recursive: true });
const { core, empty } = await buildBench(root);
const ours = join(root, 'dist/server.cjs');
const wants = part => given.only === undefined || given.only.includes(part);
/** As fast as the client can send; a person's pauses would let the server tidy up. */
const options = { ours, empty, pause: 0 };

const keys = [];
if (wants('keys')) {
	const counts = given.short ? [150, 60] : [800, 300];
	for (const [index, words] of [10_000, 100_000].entries())
		keys.push({ words, ...(await keystrokes(words, { ...options, keys: counts[index] })) });
}
const open = wants('open') ? await openToDiagnostics({ ...options, runs: given.short ? 5 : 15 }) : {};
const memory = wants('memory')
	? { one: await residentWith(1, 10_000, ours), ten: await residentWith(10, 2000, ours) }
	: {};
const growth = wants('growth') ? readGrowth(given.short ? 3000 : 100_000) : {};
const peers = wants('throughput') ? await throughput() : [{ name: 'ours' }];
const targets = targetsFor({ keys, open, peers, memory, growth });
print();
if (given.check && targets.some(isWorse)) process.exitCode = 1;

async function throughput() {
	const names = [];
	if (given.peers) {
		installPeers(peersFolder);
		const { engines } = await import(join(peersFolder, 'engines.mjs'));
		names.push(...Object.keys(engines));
	}
	const runs = given.short ? 3 : 7;
	const rows = [
		{
			name: 'ours',
			warm: warm('ours', core, runs),
			cold: cold(coldOurs(join(root, 'dist/cli.cjs'), scratch), runs, scratch),
		},
	];
	for (const name of names) {
		// The slow ones are far from the limit: fewer rounds of them tell as much.
		const few = ['alex', 'harper.js', 'textlint, 3 rules'].includes(name) ? Math.ceil(runs / 3) : runs;
		rows.push({ name, warm: warm(name, peersFolder, few), cold: cold(coldPeer(name, peersFolder), few, scratch) });
	}
	return rows;
}

function readGrowth(edits) {
	const { stdout } = spawnSync(
		process.execPath,
		['--expose-gc', join(import.meta.dirname, 'growth.mjs'), core, String(edits)],
		{ encoding: 'utf8' },
	);
	return { edits, ...JSON.parse(stdout) };
}

function print() {
	console.log(
		`\nNode ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB\n`,
	);
	for (const { words, own, echo, resident } of keys)
		table(`A key in ${words.toLocaleString('en-GB')} words, change to diagnostics over stdio, ms`, [
			['', 'p50', 'p95', 'MB resident'],
			['ours', own.p50, own.p95, resident],
			['an empty server', echo.p50, echo.p95, ''],
			['above it', own.p50 - echo.p50, own.p95 - echo.p95, ''],
		]);
	if (open.own)
		table('From a new process to the first diagnostics of 2,000 words, ms on the clock', [
			['', 'median'],
			['ours', open.own],
			['an empty server', open.echo],
			['ours, all diagnostics', open.whole],
		]);
	if (peers[0].warm)
		table('Checking briefs: warm is ms per 1,000 words, cold a process for twelve briefs of 18,000 words, ms', [
			['', 'warm, processor', 'warm, clock', 'cold, processor', 'cold, clock', 'cold, MB at most'],
			...peers.map(({ name, warm, cold }) => [
				name,
				warm.processor,
				warm.wall,
				cold.processor,
				cold.wall,
				cold.resident,
			]),
		]);
	if (memory.one || growth.edits)
		table('Memory, MB', [
			['', ''],
			['resident with a 10,000-word brief open', memory.one],
			['resident with ten briefs of 2,000 words open', memory.ten],
			...(growth.edits === undefined
				? []
				: [
						[`heap after ${growth.edits / 10} edits of 2,000 words`, growth.early],
						[`heap after ${growth.edits} edits`, growth.late],
					]),
		]);
	table('Size of what ships, KB', [
		['', 'minified', 'gzip'],
		...['server.cjs', 'cli.cjs', 'client.cjs', 'language-client.cjs', 'web/server.js', 'web/client.js'].map(name => {
			const file = join(root, 'dist', name);
			return [name, statSync(file).size / 1024, gzipSync(readFileSync(file)).length / 1024];
		}),
	]);
	table('Targets', [
		['', 'here', 'at most', 'slack', ''],
		...targets.map(target => [target.what, target.value, target.limit, `× ${target.slack}`, stateOf(target)]),
	]);
}

function stateOf(target) {
	if (target.value <= target.limit) return 'met';
	return isWorse(target) ? 'MISSED' : 'within slack';
}

function isWorse({ value, limit, slack }) {
	return value > limit * slack * Number(given.slack);
}

/** As a table of Markdown, so that it can be pasted into docs/performance.md. */
function table(title, rows) {
	const cells = rows.map(row => row.map(cell => (typeof cell === 'number' || cell === undefined ? shown(cell) : cell)));
	const widths = cells[0].map((_, column) => Math.max(3, ...cells.map(row => row[column].length)));
	const line = row =>
		`| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(' | ')} |`;
	const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
	console.log(`${title}\n\n${line(cells[0])}\n${rule}\n${cells.slice(1).map(line).join('\n')}\n`);
}
