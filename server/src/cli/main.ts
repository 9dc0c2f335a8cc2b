import { run } from './run.ts';
import { outputTo } from './terminal.ts';

// A reader that has seen enough (`| head`) is no fault of ours.
process.stdout.on('error', error => {
	if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
	process.exit(0);
});

const world = {
	cwd: process.cwd(),
	out: outputTo(process.stdout, process.env),
	err: outputTo(process.stderr, process.env),
};
run(process.argv.slice(2), world).then(
	status => {
		process.exitCode = status;
	},
	error => {
		world.err.write(`outcome-brief met a fault of its own. Please report it:\n${error?.stack ?? error}\n`);
		process.exitCode = 2;
	},
);
