// Runs the unit tests and prints how much of the core and the server they reach, by folder: lines of which something was
// run. Made from V8's own counts and the bundle's source map, so that nothing more has to be installed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

const bundle = 'dist-test/unit.cjs';

function main() {
	const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
	const { status } = spawnSync(process.execPath, ['node_modules/mocha/bin/mocha.js', bundle], {
		stdio: 'inherit',
		env: { ...process.env, NODE_V8_COVERAGE: folder },
	});
	const functions = functionsRun(folder);
	rmSync(folder, { recursive: true });
	if (functions === undefined) throw new Error(`Nothing was run of ${bundle}.`);
	print(linesReached(readFileSync(bundle, 'utf8'), functions));
	return status;
}

/** What V8 counted in the bundle, in whichever process ran it. */
function functionsRun(folder) {
	const url = `/${bundle}`;
	for (const name of readdirSync(folder)) {
		const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
		const script = result.find(({ url: path }) => path.endsWith(url));
		if (script !== undefined) return script.functions;
	}
	return undefined;
}

/** @returns for each file of ours, by its path, whether each line with code in it was reached */
function linesReached(source, functions) {
	const wasRun = runUnits(source.length, functions);
	const map = JSON.parse(Buffer.from(/sourceMappingURL=data:[^,]+,([\w+/=]+)\s*$/.exec(source)[1], 'base64'));
	const files = map.sources.map(path => relative('.', resolve(dirname(bundle), path)).replaceAll('\\', '/'));
	const reached = new Map();
	const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
	for (const { line, column, file, original } of segments(map.mappings)) {
		const name = files[file];
		if (!name?.startsWith('server/src/')) continue;
		const lines = reached.get(name) ?? new Map();
		lines.set(original, lines.get(original) === true || wasRun[starts[line] + column] === 1);
		reached.set(name, lines);
	}
	return reached;
}

/** Inner ranges come after those around them, and have the last word. */
function runUnits(length, functions) {
	const units = new Uint8Array(length);
	const ranges = functions.flatMap(({ ranges }) => ranges);
	ranges.sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
	for (const { startOffset, endOffset, count } of ranges) units.fill(count > 0 ? 1 : 0, startOffset, endOffset);
	return units;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The places of a source map: differences from the last, in base 64, five bits at a time. */
function* segments(mappings) {
	let [file, original] = [0, 0];
	for (const [line, parts] of mappings.split(';').entries()) {
		let column = 0;
		for (const part of parts.split(',')) {
			const [columns, files, lines] = numbersIn(part);
			if (columns === undefined) continue;
			column += columns;
			if (files === undefined) continue;
			file += files;
			original += lines;
			yield { line, column, file, original };
		}
	}
}

function numbersIn(part) {
	const numbers = [];
	let [value, shift] = [0, 0];
	for (const digit of part) {
		const bits = digits.indexOf(digit);
		value += (bits & 31) << shift;
		shift += 5;
		if (bits & 32) continue;
		numbers.push(value & 1 ? -(value >> 1) : value >> 1);
		[value, shift] = [0, 0];
	}
	return numbers;
}

function print(reached) {
	const folders = new Map();
	for (const [name, lines] of reached) {
		const folder = dirname(name).split('/').slice(0, 4).join('/');
		const { hit, all } = folders.get(folder) ?? { hit: 0, all: 0 };
		const values = [...lines.values()];
		folders.set(folder, { hit: hit + values.filter(Boolean).length, all: all + values.length });
	}
	const rows = [...folders].sort(([a], [b]) => a.localeCompare(b));
	const total = rows.reduce((sum, [, { hit, all }]) => ({ hit: sum.hit + hit, all: sum.all + all }), {
		hit: 0,
		all: 0,
	});
	console.log('Lines reached by the unit tests:');
	for (const [name, { hit, all }] of [...rows, ['all', total]])
		console.log(
			`  ${((100 * hit) / all).toFixed(1).padStart(5)}%  ${String(hit).padStart(5)} of ${String(all).padStart(5)}  ${name}`,
		);
}

process.exitCode = main();
