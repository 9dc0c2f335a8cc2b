// What the tests say about themselves. The host's own exit code is no proof: it is 0 when the extension host crashed.
import { closeSync, openSync, readSync } from 'node:fs';

/**
 * @typedef {{ state: 'passed' | 'failed' | 'pending', title: string }} Test
 * @typedef {{ kind: 'log', text: string } | { kind: 'end', failures: number, tests: readonly Test[] }} Entry
 */

/** @returns {{ take(entry: Entry): void, end(): Extract<Entry, { kind: 'end' }> | undefined }} */
export function createRecord() {
	let end;
	return {
		take(entry) {
			if (entry.kind === 'log') console.log(entry.text);
			else end = entry;
		},
		end: () => end,
	};
}

/**
 * Reads a file of JSON lines while the tests write it.
 * @param {string} path
 * @param {(entry: Entry) => void} take
 * @returns {() => void} reads what is left, and ends
 */
export function follow(path, take) {
	const chunk = Buffer.alloc(1 << 16);
	let position = 0;
	let rest = Buffer.alloc(0);
	const timer = setInterval(read, 50);
	return () => {
		clearInterval(timer);
		read();
	};

	function read() {
		let file;
		try {
			file = openSync(path, 'r');
		} catch {
			return;
		}
		for (let size = readSync(file, chunk, 0, chunk.length, position); size > 0; ) {
			position += size;
			rest = Buffer.concat([rest, chunk.subarray(0, size)]);
			size = readSync(file, chunk, 0, chunk.length, position);
		}
		closeSync(file);
		for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
			const line = rest.subarray(0, end).toString('utf8');
			rest = rest.subarray(end + 1);
			take(JSON.parse(line));
		}
	}
}
