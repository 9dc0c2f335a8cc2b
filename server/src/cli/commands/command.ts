import type { Given, Options } from '../command-line.ts';
import type { Output } from '../terminal.ts';

/** What a command works with. */
export interface World {
	readonly cwd: string;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly out: Output;
	readonly err: Output;
	/** This program's own file: worker threads run it too, and the rules' pages are in a folder beside its own. */
	readonly program: string;
	readonly readInput: () => Promise<Uint8Array>;
}

/** 0: nothing found at or above the level. 1: findings. 2: something could not be done. */
export type ExitStatus = 0 | 1 | 2;

export interface Command {
	/** One line for the list of commands. */
	readonly summary: string;
	/** How its arguments are written, after the command's name. */
	readonly usage: string;
	/** What else there is to know, as paragraphs. */
	readonly details: readonly string[];
	readonly options: Options;
	/** Throws CannotRun. */
	run(given: Given, world: World): Promise<ExitStatus>;
}
