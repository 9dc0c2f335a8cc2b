import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { run as runFromSource } from '../../server/src/cli/run.ts';
import { outputTo } from '../../server/src/cli/terminal.ts';

export interface Program {
	/** The bundled program, which worker threads run too. */
	readonly path: string;
	/** What it does between its arguments and its exit status. */
	readonly run: typeof runFromSource;
}

/** What is shipped, and the source that it was made from. */
export const shipped: Program = { path: resolve('dist/cli.cjs'), run: runFromSource };

export interface Ran {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

export interface RunOptions {
	readonly input?: string;
	readonly env?: NodeJS.ProcessEnv;
}

/** A folder of its own for one test, and the program run in it. */
export interface Scratch {
	readonly folder: string;
	write(path: string, content: string | Uint8Array): void;
	read(path: string): string;
	/** Runs within this process, with input and output of its own: a start of Node takes longer than most checks. */
	run(...args: readonly string[]): Promise<Ran>;
	runWith(options: RunOptions, ...args: readonly string[]): Promise<Ran>;
	/** Runs the bundled program as a person does, in a process. */
	runProcess(options: RunOptions, ...args: readonly string[]): Ran;
	remove(): void;
}

export function scratch(
	files: Readonly<Record<string, string | Uint8Array>> = {},
	program: Program = shipped,
): Scratch {
	const folder = mkdtempSync(join(tmpdir(), 'outcome-brief-cli-'));
	const write = (path: string, content: string | Uint8Array) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	};
	for (const [path, content] of Object.entries(files)) write(path, content);
	const runWith: Scratch['runWith'] = async ({ input = '', env = {} }, ...args) => {
		const [out, err] = [pipe(), pipe()];
		const status = await program.run(args, {
			cwd: folder,
			env,
			out: outputTo(out, env),
			err: outputTo(err, env),
			program: program.path,
			readInput: async () => Buffer.from(input),
		});
		return { status, stdout: out.text(), stderr: err.text() };
	};
	return {
		folder,
		write,
		read: path => readFileSync(join(folder, path), 'utf8'),
		run: (...args) => runWith({}, ...args),
		runWith,
		runProcess({ input = '', env = {} }, ...args) {
			const { status, stdout, stderr } = spawnSync(process.execPath, [program.path, ...args], {
				cwd: folder,
				encoding: 'utf8',
				input,
				maxBuffer: 1 << 28,
				env: { PATH: process.env.PATH, ...env },
			});
			return { status, stdout, stderr };
		},
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}

function pipe() {
	const written: string[] = [];
	return {
		isTTY: false,
		columns: 80,
		write: (text: string | Uint8Array) => written.push(String(text)) > 0,
		text: () => written.join(''),
	};
}
