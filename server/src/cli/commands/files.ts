import { resolve } from 'node:path';
import { pathFrom } from '../../node-paths.ts';
import type { FileError } from '../../report/checked.ts';
import { CannotRun } from '../cannot-run.ts';
import type { RuleFault } from '../check/engine.ts';
import type { SettingsOptions } from '../check/settings-for.ts';
import type { Given, Options } from '../command-line.ts';
import { type FoundFile, findFiles } from '../files/find-files.ts';
import { painter, printable } from '../terminal.ts';
import type { World } from './command.ts';

/** The options of every command that reads briefs. */
export const fileOptions: Options = {
	config: { type: 'string', short: 'c', value: 'PATH', help: 'Read this config file and no other.' },
	'no-config': { type: 'boolean', help: 'Read no config file.' },
	'no-ignore': { type: 'boolean', help: 'Look into what .gitignore leaves out, too.' },
	stdin: { type: 'boolean', help: 'Check the text on standard input.' },
	'stdin-filename': {
		type: 'string',
		value: 'PATH',
		help: 'What to call that text. The config nearest to this path holds for it.',
	},
};

/** The files that a command was given, or those of the working directory where it was given none. */
export async function filesOf(
	given: Given,
	{ cwd, readInput }: World,
): Promise<{ readonly files: readonly FoundFile[]; readonly errors: FileError[] }> {
	if (given.flag('stdin')) {
		if (given.paths.length > 0) throw new CannotRun('--stdin checks standard input, so leave out the paths.');
		const path = resolve(cwd, given.text('stdin-filename') ?? 'stdin.brief.md');
		return { files: [{ path, shown: pathFrom(cwd, path), named: true, input: await readInput() }], errors: [] };
	}
	if (given.text('stdin-filename') !== undefined) throw new CannotRun('--stdin-filename goes with --stdin.');
	const paths = given.paths.length > 0 ? given.paths : ['.'];
	const { files, errors } = await findFiles(paths, { cwd, all: given.flag('no-ignore') });
	return { files, errors: [...errors] };
}

export function settingsOptions(given: Given, { cwd }: World): SettingsOptions {
	const config = given.text('config');
	if (config !== undefined && given.flag('no-config')) throw new CannotRun('Give --config or --no-config, not both.');
	return {
		cwd,
		useConfig: !given.flag('no-config'),
		configPath: config === undefined ? undefined : resolve(cwd, config),
	};
}

export function tellErrors(errors: readonly FileError[], { err }: World): void {
	const paint = painter(err.colour);
	for (const { path, message } of errors)
		err.write(`${paint('red', 'outcome-brief:')} ${printable(path)}: ${printable(message)}\n`);
}

/** A fault of ours must not hide what the other rules found. */
export function tellFaults(faults: readonly RuleFault[], { err }: World): void {
	const told = new Set<string>();
	for (const { rule, path, why } of faults) {
		if (told.has(rule)) continue;
		told.add(rule);
		err.write(`The rule ${rule} failed on ${printable(path)}; the other rules were run. Please report this:\n${why}\n`);
	}
}

export function noBriefs(given: Given): CannotRun {
	const where = given.paths.length > 0 ? given.paths.map(path => `“${path}”`).join(', ') : 'this folder';
	return new CannotRun(
		`No brief was found in ${where}. A brief is a file named brief.md, project-brief.md or something.brief.md, a Markdown file in a folder named briefs, a .brief file, or any Markdown file whose front matter has a “brief” key. A config file can name others under “files”. To check any other file, give its name.`,
	);
}
