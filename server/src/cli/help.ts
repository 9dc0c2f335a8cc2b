import type { Option, Options } from './command-line.ts';
import type { Command } from './commands/command.ts';
import { type Output, painter, wrap } from './terminal.ts';

export const commonOptions: Options = {
	help: { type: 'boolean', short: 'h', help: 'Show this help.' },
	version: { type: 'boolean', short: 'v', help: 'Show the version.' },
};

export function overview(commands: Readonly<Record<string, Command>>, output: Output): string {
	const paint = painter(output.colour);
	const title = (words: string) => paint('bold', words);
	const rows = Object.entries(commands).map(([name, { summary }]) => [name, summary] as const);
	return [
		'Checks that briefs start from what should change, and for whom, not from a technology.',
		'',
		`${title('Usage:')} outcome-brief COMMAND [OPTION …] [PATH …]`,
		'',
		title('Commands:'),
		...table(rows, output),
		'',
		title('Options:'),
		...table(optionRows(commonOptions), output),
		'',
		`${title('Example:')} outcome-brief check 'briefs/**/*.md'`,
		'Every command has its own help: outcome-brief check --help',
		'',
	].join('\n');
}

export function commandHelp(name: string, command: Command, output: Output): string {
	const paint = painter(output.colour);
	return [
		command.summary,
		'',
		`${paint('bold', 'Usage:')} outcome-brief ${name} [OPTION …] ${command.usage}`.trimEnd(),
		'',
		...command.details.flatMap(paragraph => [...wrap(paragraph, lineWidth(output)), '']),
		paint('bold', 'Options:'),
		...table(optionRows({ ...command.options, ...commonOptions }), output),
		'',
	].join('\n');
}

const lineWidth = ({ width }: Output): number => Math.min(width ?? 100, 100);

const optionRows = (options: Options): readonly (readonly [string, string])[] =>
	Object.entries(options).map(([name, option]) => [optionUsage(name, option), option.help] as const);

const optionUsage = (name: string, { short, type, value = 'VALUE' }: Option): string =>
	`${short ? `-${short}, ` : '    '}--${name}${type === 'string' ? ` ${value}` : ''}`;

function table(rows: readonly (readonly [string, string])[], output: Output): readonly string[] {
	const width = Math.max(...rows.map(([left]) => left.length));
	return rows.flatMap(([left, right]) => {
		const [first, ...rest] = wrap(right, lineWidth(output) - width - 4);
		return [`  ${left.padEnd(width)}  ${first}`, ...rest.map(line => `  ${' '.repeat(width)}  ${line}`)];
	});
}
