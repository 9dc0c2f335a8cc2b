import { setTimeout as sleep } from 'node:timers/promises';
import { startServer } from './client.mjs';
import { quantile } from './numbers.mjs';
import { briefOf } from './texts.mjs';

const typed = 'Carers wait too long, so we will ask them why, and build a new portal. ';

/**
 * The same keys in our server and in the empty one, by turns, so that whatever else the machine does slows both: a
 * sentence is typed here and there in the brief, and some of it is taken back.
 *
 * @returns p50 and p95 in milliseconds, of ours and of the empty one, and the megabytes that ours then has resident
 */
export async function keystrokes(words, { keys, ours, empty, pause }) {
	const text = briefOf(words, 7);
	const servers = [await startServer(ours), await startServer(empty)];
	try {
		const documents = [await servers[0].open(text), await servers[1].open(text)];
		// The grammar loads when the first findings are out.
		await sleep(1500);
		const times = [[], []];
		const lines = text.split('\n');
		const places = lines.flatMap((line, index) => (line.length > 60 ? [index] : []));
		const warmUp = Math.min(200, keys / 2);
		let [line, character] = [0, 0];
		for (let key = 0; key < keys + warmUp; key++) {
			if (key % 40 === 0) {
				line = places[Math.floor(((key / 40) * 0.37 * places.length) % places.length)];
				character = lines[line].indexOf(' ', 20) + 1;
			}
			const isBack = key % 20 > 16;
			const at = { line, character };
			const range = { start: isBack ? { line, character: character - 1 } : at, end: at };
			for (const [index, document] of documents.entries()) {
				const time = await document.change(range, isBack ? '' : typed[key % typed.length]);
				if (key >= warmUp) times[index].push(time);
			}
			character += isBack ? -1 : 1;
			if (pause > 0) await sleep(pause);
		}
		const [own, echo] = times.map(series => ({ p50: quantile(series, 0.5), p95: quantile(series, 0.95) }));
		return { own, echo, resident: servers[0].residentMegabytes() };
	} finally {
		for (const server of servers) await server.stop();
	}
}
