// node --expose-gc growth.mjs <core> <edits>: how the heap grows while a brief is edited. Prints one line of JSON.
import { pathToFileURL } from 'node:url';
import { briefOf } from './texts.mjs';

const [core, edits] = process.argv.slice(2);
const { createSession } = (await import(pathToFileURL(core))).default;
const session = createSession();
const text = briefOf(2000, 5);
const heaps = [];
for (let edit = 0; edit < Number(edits); edit++) {
	const at = (edit * 7919) % text.length;
	const word = edit.toString(36);
	session.check(text.slice(0, at) + word + text.slice(at));
	if (edit % Math.floor(Number(edits) / 10) === 0) {
		globalThis.gc();
		heaps.push(process.memoryUsage().heapUsed / 2 ** 20);
	}
}
globalThis.gc();
heaps.push(process.memoryUsage().heapUsed / 2 ** 20);
console.log(JSON.stringify({ early: heaps[1], late: heaps.at(-1) }));
