import { isMainThread } from 'node:worker_threads';
import { optimiseLate } from '../node/engine.ts';
import { serveJobs } from './check/worker.ts';
import type { World } from './commands/command.ts';
import { run } from './run.ts';
import { outputTo } from './terminal.ts';

if (isMainThread) {
	optimiseLate({ answersKeys: false });
	main();
} else serveJobs();

function main(): void {
	const world: World = {
		cwd: process.cwd(),
		env: process.env,
		out: outputTo(process.stdout, process.env),
		err: outputTo(process.stderr, process.env),
		program: __filename,
		readInput,
	};
	stopOnSignal(world);
	// A reader that has seen enough (`| head`) is no fault of ours, and changes nothing about what was found.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
	});
	run(process.argv.slice(2), world).then(
		status => {
			process.exitCode = status;
		},
		(error: unknown) => {
			const why = error instanceof Error ? error.stack : String(error);
			world.err.write(`outcome-brief met a fault of its own. Please report it:\n${why}\n`);
			process.exitCode = 2;
		},
	);
}

/**
 * Stops between two steps, never within one: files are written in a step that does not wait, so that it is done as a
 * whole or not at all. A program without these handlers would be stopped anywhere.
 */
function stopOnSignal({ err }: World): void {
	const stop = (status: number) => () => {
		if (err.isTerminal) err.write('\r\u001B[K');
		process.exit(status);
	};
	process.on('SIGINT', stop(130));
	process.on('SIGTERM', stop(143));
}

async function readInput(): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk);
	return Buffer.concat(chunks);
}
