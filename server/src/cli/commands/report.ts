import type { Given, Options } from '../command-line.ts';
import { portfolioHtml } from '../formats/portfolio-html.ts';
import { portfolioMarkdown } from '../formats/portfolio-markdown.ts';
import type { Command } from './command.ts';
import { tellErrors } from './files.ts';
import { runChecks, runOptions } from './run-checks.ts';
import { outputOptions, writeOutput } from './write.ts';

const options: Options = {
	format: {
		type: 'string',
		short: 'f',
		values: ['html', 'markdown'],
		value: 'FORMAT',
		help: 'How to write it: html or markdown. By default what the name after --output ends in, else html.',
	},
	...outputOptions,
	title: { type: 'string', value: 'TEXT', help: 'The title of the report.' },
	...runOptions,
};

export const report: Command = {
	summary: 'Write a report on many briefs: which says what, and what was found.',
	usage: '[PATH or GLOB …]',
	details: [
		'The report is one page that stands alone: a matrix of the briefs by section and by key point, a picture of each, and what was found in it. It opens in any browser, prints, and loads nothing from anywhere.',
		'Exit status: 0 when the report was written, whatever it says, 2 when something could not be done.',
	],
	options,

	async run(given, world) {
		const also = isMarkdown(given) ? (['reading'] as const) : (['reading', 'canvas'] as const);
		const { files, errors } = await runChecks(given, world, { also });
		const write = isMarkdown(given) ? portfolioMarkdown : portfolioHtml;
		writeOutput(write({ files, errors }, given.text('title') ?? 'Briefs'), given, world);
		tellErrors(errors, world);
		return errors.length > 0 ? 2 : 0;
	},
};

const isMarkdown = (given: Given): boolean =>
	(given.text('format') ?? (/\.(?:md|markdown)$/i.test(given.text('output') ?? '') ? 'markdown' : 'html')) ===
	'markdown';
