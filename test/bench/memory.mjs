import { setTimeout as sleep } from 'node:timers/promises';
import { startServer } from './client.mjs';
import { briefOf } from './texts.mjs';

/** Megabytes that a server has resident with so many briefs of so many words open, some edits later. */
export async function residentWith(briefs, words, program) {
	const server = await startServer(program);
	try {
		for (let index = 0; index < briefs; index++) {
			const document = await server.open(briefOf(words, 20 + index), `file:///${index}.brief.md`);
			const place = { line: 2, character: 0 };
			for (let key = 0; key < 20; key++) await document.change({ start: place, end: place }, 'x');
		}
		await sleep(1500);
		return server.residentMegabytes();
	} finally {
		await server.stop();
	}
}
