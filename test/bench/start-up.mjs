import { startServer } from './client.mjs';
import { median } from './numbers.mjs';
import { briefOf } from './texts.mjs';

/**
 * From the start of a process to the first diagnostics of a brief of 2,000 words, in milliseconds: ours and the empty one's;
 * and to all of ours.
 */
export async function openToDiagnostics({ runs, ours, empty }) {
	const text = briefOf(2000, 11);
	const times = { own: [], echo: [], whole: [] };
	for (let run = 0; run < runs; run++) {
		for (const [name, program] of [
			['own', ours],
			['echo', empty],
		]) {
			const start = performance.now();
			const server = await startServer(program);
			await server.open(text);
			times[name].push(performance.now() - start);
			await server.idle();
			if (name === 'own') times.whole.push(performance.now() - start);
			await server.stop();
		}
	}
	return { own: median(times.own), echo: median(times.echo), whole: median(times.whole) };
}
