import { codeSpan, escapeMarkdown } from './escape.ts';
import type { FileReview } from './review.ts';
import { severityName } from './words.ts';

/** A whole document: one brief's review. */
export const reviewDocument = (review: FileReview): string =>
	`${[...reviewHead(review), ...reviewMarkdown(review, 2)].join('\n\n')}\n`;

export const reviewHead = ({ title, path }: FileReview): readonly string[] => [
	`# Review of “${escapeMarkdown(title)}”`,
	codeSpan(path),
];

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
					return `- **${severityName(severity)}, line ${range.start.line}:** ${escapeMarkdown(message)} (${codeSpan(rule)})${quote}`;
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

const list = (items: readonly string[]): string => items.map(item => `- ${escapeMarkdown(item)}`).join('\n');
