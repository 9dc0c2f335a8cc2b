import { type CheckReport, summaryOf } from '../check/report.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';
import type { Format } from './format.ts';
import { type FileReview, reviewOf } from './review.ts';
import { verdictLine } from './words.ts';

/** A review to paste into a pull request, a wiki or a mail. */
export const markdown: Format = report => {
	const reviews = report.files.filter(({ brief }) => brief).map(reviewOf);
	const [only] = reviews;
	const head =
		reviews.length === 1 && only !== undefined
			? [`# Review of “${escapeMarkdown(only.title)}”`, codeSpan(only.path)]
			: ['# Review of briefs', verdictLine(summaryOf(report))];
	const level = reviews.length === 1 ? 2 : 3;
	const bodies = reviews.flatMap(review => [
		...(reviews.length === 1 ? [] : [`## ${escapeMarkdown(review.title)}`, codeSpan(review.path)]),
		...reviewMarkdown(review, level),
	]);
	return `${[...head, ...bodies, ...leftOut(report)].join('\n\n')}\n`;
};

/** Paragraphs of one brief's review, its headings at this level. */
export function reviewMarkdown({ verdict, strengths, groups, ignores }: FileReview, level: number): readonly string[] {
	const heading = (text: string, deeper = 0) => `${'#'.repeat(level + deeper)} ${escapeMarkdown(text)}`;
	const parts = [`**${escapeMarkdown(verdict)}**`];
	if (strengths.length > 0) parts.push(heading('What is good'), list(strengths));
	if (groups.length > 0) parts.push(heading('What to look at'));
	for (const group of groups) {
		parts.push(
			heading(group.heading, 1),
			group.findings
				.map(({ severity, range, message, rule, excerpt }) => {
					const quote = excerpt === '' ? '' : `\n  > ${escapeMarkdown(excerpt)}`;
					return `- **${capital(severity)}, line ${range.start.line}:** ${escapeMarkdown(message)} (${codeSpan(rule)})${quote}`;
				})
				.join('\n'),
		);
	}
	if (ignores.length > 0) {
		const lines = ignores.map(({ rules, reason, range }) => {
			const names = rules.length === 0 ? 'every rule' : rules.map(codeSpan).join(', ');
			return `- Line ${range.start.line}, ${names}: ${reason === '' ? '*no reason given*' : escapeMarkdown(reason)}`;
		});
		parts.push(heading('Ignored on purpose'), lines.join('\n'));
	}
	return parts;
}

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

const list = (items: readonly string[]): string => items.map(item => `- ${escapeMarkdown(item)}`).join('\n');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
