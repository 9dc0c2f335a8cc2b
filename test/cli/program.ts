import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What is shipped. */
const shipped = resolve('dist/cli.cjs');

export interface Ran {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** A folder of its own for one test, and the bundled program run in it. */
export interface Scratch {
	readonly folder: string;
	write(path: string, content: string | Uint8Array): void;
	read(path: string): string;
	run(...args: readonly string[]): Ran;
	runWith(options: { readonly input?: string; readonly env?: NodeJS.ProcessEnv }, ...args: readonly string[]): Ran;
	remove(): void;
}

export function scratch(files: Readonly<Record<string, string | Uint8Array>> = {}, program = shipped): Scratch {
	const folder = mkdtempSync(join(tmpdir(), 'outcome-brief-cli-'));
	const write = (path: string, content: string | Uint8Array) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	};
	for (const [path, content] of Object.entries(files)) write(path, content);
	const runWith: Scratch['runWith'] = ({ input = '', env = {} }, ...args) => {
		const { status, stdout, stderr }: SpawnSyncReturns<string> = spawnSync(process.execPath, [program, ...args], {
			cwd: folder,
			encoding: 'utf8',
			input,
			maxBuffer: 1 << 28,
			env: { PATH: process.env.PATH, ...env },
		});
		return { status, stdout, stderr };
	};
	return {
		folder,
		write,
		read: path => readFileSync(join(folder, path), 'utf8'),
		run: (...args) => runWith({}, ...args),
		runWith,
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}
