import { type Severity, severities } from '../../analysis/index.ts';
import type { CheckReport, FileError } from '../../report/checked.ts';
import type { Options } from '../command-line.ts';
import { type Change, writeFiles } from '../files/write-files.ts';
import { unifiedDiff } from '../formats/diff.ts';
import { alsoFor, type FormatName, formatNames, formats } from '../formats/index.ts';
import type { Command, ExitStatus, World } from './command.ts';
import { tellErrors } from './files.ts';
import { fixOptions, readFix } from './fix.ts';
import { runChecks, runOptions } from './run-checks.ts';
import { formatContext, outputOptions, writeOutput } from './write.ts';

const options: Options = {
	format: {
		type: 'string',
		short: 'f',
		values: formatNames,
		value: 'FORMAT',
		help: `How to write what was found: ${formatNames.join(', ')}. text is the default.`,
	},
	...outputOptions,
	level: {
		type: 'string',
		short: 'l',
		values: severities,
		value: 'LEVEL',
		help: 'The lowest severity that makes the exit status 1: error, warning (default), information or hint.',
	},
	'max-warnings': {
		type: 'string',
		value: 'NUMBER',
		help: 'Let as many warnings pass, whatever the level. One more makes the exit status 1.',
	},
	quiet: { type: 'boolean', short: 'q', help: 'Write only what is at or above --level.' },
	...runOptions,
	...fixOptions,
};

export const check: Command = {
	summary: 'Check briefs and say what was found.',
	usage: '[PATH or GLOB …]',
	details: [
		'A file that you name is checked whatever its name, unless its front matter says “brief: none” or a config file leaves it out. In folders and globs the briefs are found by their names and front matter. Without a path the current folder is searched.',
		'Exit status: 0 when nothing was found at or above --level, 1 when something was, 2 when something could not be done.',
	],
	options,

	async run(given, world) {
		const format = (given.text('format') ?? 'text') as FormatName;
		const level = (given.text('level') ?? 'warning') as Severity;
		const maxWarnings = given.count('max-warnings');
		const fix = readFix(given);
		const { changes, ...report } = await runChecks(given, world, { fix, also: alsoFor[format] ?? [] });
		const status = statusOf(report, level, maxWarnings);
		if (fix !== undefined) {
			if (report.errors.length > 0) return refuse(report.errors, changes, world);
			if (fix.dry) {
				writeOutput(unifiedDiff(changes), given, world);
				return status;
			}
			writeFiles(changes);
		}
		const shown = given.flag('quiet') ? atOrAbove(report, level) : report;
		writeOutput(formats[format](shown, formatContext(given, world)), given, world);
		tellErrors(report.errors, world);
		return status;
	},
};

/** Where one file cannot be read, none is written: half a job is hard to see and harder to undo. */
function refuse(errors: readonly FileError[], changes: readonly Change[], world: World): ExitStatus {
	tellErrors(errors, world);
	if (changes.length > 0)
		world.err.write('So no file was changed. Leave out what cannot be checked, or mend it, and fix again.\n');
	return 2;
}

function atOrAbove(report: CheckReport, level: Severity): CheckReport {
	const least = severities.indexOf(level);
	const files = report.files.map(file => ({
		...file,
		findings: file.findings.filter(({ severity }) => severities.indexOf(severity) <= least),
	}));
	return { ...report, files };
}

function statusOf(report: CheckReport, level: Severity, maxWarnings: number | undefined): ExitStatus {
	if (report.errors.length > 0) return 2;
	const failing = atOrAbove(report, level).files.flatMap(({ findings }) => findings);
	if (maxWarnings === undefined) return failing.length > 0 ? 1 : 0;
	const warnings = report.files.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'warning');
	return warnings.length > maxWarnings || failing.some(({ severity }) => severity !== 'warning') ? 1 : 0;
}
