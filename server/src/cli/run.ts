import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { suggestion } from '../analysis/index.ts';
import { version } from '../version.ts';
import { CannotRun } from './cannot-run.ts';
import { readArguments } from './command-line.ts';
import type { ExitStatus, World } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { commandHelp, commonOptions, overview } from './help.ts';
import { painter, printable } from './terminal.ts';

/** Runs the command that the arguments name. Never throws for what a person can put right. */
export async function run(args: readonly string[], world: World): Promise<ExitStatus> {
	try {
		return await dispatch(args, world);
	} catch (error) {
		if (!(error instanceof CannotRun)) throw error;
		world.err.write(`${painter(world.err.colour)('red', 'outcome-brief:')} ${printable(error.message)}\n`);
		return 2;
	}
}

async function dispatch(args: readonly string[], world: World): Promise<ExitStatus> {
	const [first, ...rest] = args;
	if (first === undefined || first.startsWith('-')) return withoutCommand(args, world);
	if (first === 'help') return dispatch(rest.length > 0 ? [...rest, '--help'] : ['--help'], world);
	const command = Object.hasOwn(commands, first) ? commands[first] : undefined;
	if (command === undefined) throw await unknownCommand(first, world);
	const given = readArguments(rest, { ...command.options, ...commonOptions });
	if (given.flag('help')) world.out.write(commandHelp(first, command, world.out));
	else if (given.flag('version')) world.out.write(`${version}\n`);
	else return command.run(given, world);
	return 0;
}

function withoutCommand(args: readonly string[], world: World): ExitStatus {
	const given = readArguments(args, commonOptions);
	if (given.flag('version')) world.out.write(`${version}\n`);
	else world.out.write(overview(commands, world.out));
	return args.length === 0 ? 2 : 0;
}

async function unknownCommand(word: string, { cwd }: World): Promise<CannotRun> {
	const isPath = await stat(resolve(cwd, word)).then(
		() => true,
		() => false,
	);
	const near = isPath ? ` To check it: outcome-brief check ${word}` : suggestion(word, Object.keys(commands));
	return new CannotRun(`There is no command “${word}”.${near || ' --help lists them all.'}`);
}
