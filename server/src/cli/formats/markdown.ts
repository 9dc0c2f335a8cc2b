import { type CheckReport, summaryOf } from '../../report/checked.ts';
import { codeSpan, escapeMarkdown } from '../../report/escape.ts';
import { reviewOf } from '../../report/review.ts';
import { reviewHead, reviewMarkdown } from '../../report/review-markdown.ts';
import { verdictLine } from '../../report/words.ts';
import type { Format } from './format.ts';

/** A review to paste into a pull request, a wiki or a mail. */
export const markdown: Format = report => {
	const reviews = report.files.filter(({ brief }) => brief).map(reviewOf);
	const [only] = reviews;
	const head =
		reviews.length === 1 && only !== undefined
			? reviewHead(only)
			: ['# Review of briefs', verdictLine(summaryOf(report))];
	const level = reviews.length === 1 ? 2 : 3;
	const bodies = reviews.flatMap(review => [
		...(reviews.length === 1 ? [] : [`## ${escapeMarkdown(review.title)}`, codeSpan(review.path)]),
		...reviewMarkdown(review, level),
	]);
	return `${[...head, ...bodies, ...leftOut(report)].join('\n\n')}\n`;
};

/** What was not checked, and why, as a section; nothing where all was. */
export function leftOut({ files, errors }: CheckReport): readonly string[] {
	const lines = [
		...files
			.filter(({ brief }) => !brief)
			.map(({ path, reason = '' }) => `- ${codeSpan(path)}: ${escapeMarkdown(reason)}`),
		...errors.map(({ path, message }) => `- ${codeSpan(path)}: ${escapeMarkdown(message)}`),
	];
	return lines.length === 0 ? [] : ['## Not checked', lines.join('\n')];
}
