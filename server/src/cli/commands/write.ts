import { resolve } from 'node:path';
import { repositoryOf } from '../../node-paths.ts';
import { CannotRun, reasonOf } from '../cannot-run.ts';
import type { Given, Options } from '../command-line.ts';
import { replaceFile } from '../files/write-files.ts';
import type { FormatContext } from '../formats/format.ts';
import type { World } from './command.ts';

export const outputOptions: Options = {
	output: {
		type: 'string',
		short: 'o',
		value: 'PATH',
		help: 'Write to this file, all of it or nothing, instead of standard output.',
	},
};

export function formatContext(given: Given, { cwd, env, out }: World): FormatContext {
	const isFile = given.text('output') !== undefined;
	return {
		colour: out.colour && !isFile,
		width: isFile ? undefined : out.width,
		cwd,
		root: env.GITHUB_WORKSPACE || (repositoryOf(cwd) ?? cwd),
	};
}

/** Throws CannotRun where the file cannot be written. */
export function writeOutput(text: string, given: Given, { cwd, out }: World): void {
	const path = given.text('output');
	if (path === undefined) {
		out.write(text);
		return;
	}
	try {
		replaceFile(resolve(cwd, path), text);
	} catch (error) {
		throw new CannotRun(`${path} cannot be written. ${whyNotWritten(error)}`);
	}
}

/** A file that is to be made is not there; what has to be is its folder. */
const whyNotWritten = (error: unknown): string =>
	(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'There is no such folder.' : reasonOf(error);
