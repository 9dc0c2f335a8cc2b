import type { Given, Options } from '../command-line.ts';
import type { Output } from '../terminal.ts';

/** What a command works with: nothing else of the machine is its business but the files it is given. */
export interface World {
	readonly cwd: string;
	readonly out: Output;
	readonly err: Output;
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
