import { type Outline, outlineOf } from '../../analysis/index.ts';
import { rangesIn } from '../../report/place.ts';
import { CannotRun } from '../cannot-run.ts';
import type { RuleFault } from '../check/engine.ts';
import { fileOpener } from '../check/open-brief.ts';
import type { FoundFile } from '../files/find-files.ts';
import { show } from '../formats/json.ts';
import { type OutlinedFile, outlineText } from '../formats/outline-text.ts';
import type { Command } from './command.ts';
import { fileOptions, filesOf, noBriefs, settingsOptions, tellErrors, tellFaults } from './files.ts';

export const outline: Command = {
	summary: 'Show how a brief was read: its sections, its outcomes, what it leads with.',
	usage: 'PATH …',
	details: ['A section is listed when its substance is there, whether or not a heading names it.'],
	options: {
		format: {
			type: 'string',
			short: 'f',
			values: ['text', 'json'],
			value: 'FORMAT',
			help: 'How to write it: text (default) or json.',
		},
		...fileOptions,
	},

	async run(given, world) {
		if (given.paths.length === 0 && !given.flag('stdin'))
			throw new CannotRun('Name the brief to outline: outcome-brief outline PATH.');
		const { files, errors } = await filesOf(given, world);
		const faults: RuleFault[] = [];
		const open = fileOpener({
			...settingsOptions(given, world),
			choice: { only: [], levels: {} },
			onRuleError: (rule, error) => faults.push({ rule, path: 'the outline', why: String(error) }),
		});
		const outlined: OutlinedFile[] = [];
		for (const file of files) {
			try {
				const result = await outlineFile(file);
				if (result !== undefined) outlined.push(result);
			} catch (error) {
				if (!(error instanceof CannotRun)) throw error;
				errors.push({ path: file.shown, message: error.message });
			}
		}
		if (given.text('format') === 'json') world.out.write(show({ version: 1, files: outlined, errors }));
		else world.out.write(outlined.map(file => outlineText(file, world.out)).join('\n'));
		tellErrors(errors, world);
		tellFaults(faults, world);
		if (outlined.length === 0 && errors.length === 0) throw noBriefs(given);
		return errors.length > 0 ? 2 : 0;

		async function outlineFile(file: FoundFile): Promise<OutlinedFile | undefined> {
			const opened = await open(file);
			if (opened.notABrief !== undefined && !file.named) return undefined;
			const { brief } = (await opened.session()).check(opened.text);
			return { path: file.shown, profile: brief.profile, ...placed(outlineOf(brief), opened.text) };
		}
	},
};

function placed({ leadsWith, sections, statements }: Outline, text: string): Omit<OutlinedFile, 'path' | 'profile'> {
	const rangeOf = rangesIn(text);
	return {
		leadsWith,
		sections: sections.map(({ role, heading, span }) => ({ role, heading: heading ?? null, range: rangeOf(span) })),
		statements: statements.map(({ kinds, text: words, span }) => ({ kinds, text: words, range: rangeOf(span) })),
	};
}
