import { type Severity, severities } from '../../analysis/index.ts';
import { CannotRun } from '../cannot-run.ts';
import { checkText } from '../check/check-text.ts';
import { fileOpener } from '../check/open-brief.ts';
import type { CheckedFile, CheckReport } from '../check/report.ts';
import type { FoundFile } from '../files/find-files.ts';
import { json } from '../formats/json.ts';
import { text } from '../formats/text.ts';
import type { Command, ExitStatus } from './command.ts';
import { filesOf, noBriefs, tellErrors, tellRuleError } from './files.ts';

export const check: Command = {
	summary: 'Check briefs and say what was found.',
	usage: '[PATH or GLOB …]',
	details: [
		'A file that you name is checked whatever its name, unless its front matter says “brief: none”. In folders and globs the briefs are found by their names and front matter. Without a path the current folder is searched.',
		'Exit status: 0 when nothing was found at or above --level, 1 when something was, 2 when something could not be checked.',
	],
	options: {
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
	},

	async run(given, world) {
		const { files, errors } = await filesOf(given, world);
		const open = fileOpener({ cwd: world.cwd, onRuleError: tellRuleError(world) });
		const checked: CheckedFile[] = [];
		for (const file of files) {
			try {
				const result = await checkFile(file);
				if (result !== undefined) checked.push(result);
			} catch (error) {
				if (!(error instanceof CannotRun)) throw error;
				errors.push({ path: file.shown, message: error.message });
			}
		}
		const report = { files: checked, errors };
		world.out.write(given.text('format') === 'json' ? json(report) : text(report, world.out));
		tellErrors(report.errors, world);
		if (checked.length === 0 && errors.length === 0) throw noBriefs(given);
		return statusOf(report, (given.text('level') ?? 'warning') as Severity);

		async function checkFile(file: FoundFile): Promise<CheckedFile | undefined> {
			const opened = await open(file);
			if (opened.isBrief) return checkText(await opened.session(), file.shown, opened.text);
			return file.named ? { path: file.shown, brief: false, profile: null, findings: [] } : undefined;
		}
	},
};

function statusOf({ files, errors }: CheckReport, level: Severity): ExitStatus {
	if (errors.length > 0) return 2;
	const worst = severities.indexOf(level);
	const fails = files.some(({ findings }) => findings.some(({ severity }) => severities.indexOf(severity) <= worst));
	return fails ? 1 : 0;
}
