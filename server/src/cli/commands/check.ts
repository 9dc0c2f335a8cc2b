import { type Severity, severities } from '../../analysis/index.ts';
import { CannotRun } from '../cannot-run.ts';
import { checkFile } from '../check/check-file.ts';
import { fileOpener } from '../check/open-brief.ts';
import type { CheckedFile, CheckReport } from '../check/report.ts';
import type { Given, Options } from '../command-line.ts';
import { type Change, writeFiles } from '../files/write-files.ts';
import { unifiedDiff } from '../formats/diff.ts';
import { json } from '../formats/json.ts';
import { text } from '../formats/text.ts';
import type { Command, ExitStatus, World } from './command.ts';
import { filesOf, noBriefs, tellErrors, tellRuleError } from './files.ts';
import { fixOptions, readFix } from './fix.ts';

const options: Options = {
	format: {
		type: 'string',
		short: 'f',
		values: ['text', 'json'],
		value: 'FORMAT',
		help: 'How to write what was found: text (default) or json.',
	},
	level: {
		type: 'string',
		short: 'l',
		values: severities,
		value: 'LEVEL',
		help: 'The lowest severity that makes the exit status 1: error, warning (default), information or hint.',
	},
	...fixOptions,
};

export const check: Command = {
	summary: 'Check briefs and say what was found.',
	usage: '[PATH or GLOB …]',
	details: [
		'A file that you name is checked whatever its name, unless its front matter says “brief: none”. In folders and globs the briefs are found by their names and front matter. Without a path the current folder is searched.',
		'Exit status: 0 when nothing was found at or above --level, 1 when something was, 2 when something could not be done.',
	],
	options,

	async run(given, world) {
		const fix = readFix(given);
		const { files, errors } = await filesOf(given, world);
		const open = fileOpener({ cwd: world.cwd, onRuleError: tellRuleError(world) });
		const checked: CheckedFile[] = [];
		const changes: Change[] = [];
		for (const file of files) {
			try {
				const result = await checkFile(open, file, fix);
				if (result.checked !== undefined) checked.push(result.checked);
				if (result.fixed !== undefined) changes.push({ ...file, ...result.fixed });
			} catch (error) {
				if (!(error instanceof CannotRun)) throw error;
				errors.push({ path: file.shown, message: error.message });
			}
		}
		const report = { files: checked, errors };
		if (checked.length === 0 && errors.length === 0) throw noBriefs(given);
		if (fix !== undefined) {
			if (errors.length > 0) return refuse(report, changes, world);
			if (fix.dry) {
				world.out.write(unifiedDiff(changes));
				return statusOf(report, given);
			}
			writeFiles(changes);
		}
		world.out.write(given.text('format') === 'json' ? json(report) : text(report, world.out));
		tellErrors(report.errors, world);
		return statusOf(report, given);
	},
};

/** Where one file cannot be read, none is written: half a job is hard to see and harder to undo. */
function refuse({ errors }: CheckReport, changes: readonly Change[], world: World): ExitStatus {
	tellErrors(errors, world);
	if (changes.length > 0)
		world.err.write('So no file was changed. Leave out what cannot be checked, or mend it, and fix again.\n');
	return 2;
}

function statusOf({ files, errors }: CheckReport, given: Given): ExitStatus {
	if (errors.length > 0) return 2;
	const worst = severities.indexOf((given.text('level') ?? 'warning') as Severity);
	const fails = files.some(({ findings }) => findings.some(({ severity }) => severities.indexOf(severity) <= worst));
	return fails ? 1 : 0;
}
