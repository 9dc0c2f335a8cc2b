import { type CheckReport, summaryOf } from '../../report/checked.ts';
import { codeSpan, escapeMarkdown } from '../../report/escape.ts';
import { reviewMarkdown } from '../../report/review-markdown.ts';
import { severityCounts, verdictLine } from '../../report/words.ts';
import { leftOut } from './markdown.ts';
import { type PortfolioRow, portfolioOf } from './portfolio.ts';

/** The portfolio as Markdown, for a wiki or a repository. */
export function portfolioMarkdown(report: CheckReport, title: string): string {
	const { roles, keyPoints, rows } = portfolioOf(report);
	return `${[
		`# ${escapeMarkdown(title)}`,
		verdictLine(summaryOf(report)),
		'## What each brief says',
		table([...roles.map(({ name }) => name), 'Findings'], rows, ({ sections, severities }) => [
			...sections.map(state => marks[state]),
			severityCounts(severities) || 'none',
		]),
		'✓ it is there · ✗ it is missing · – it is not expected',
		'## Findings by key point',
		table(keyPoints, rows, ({ counts }) => counts.map(number => (number === 0 ? '' : String(number)))),
		'## Each brief',
		...rows.flatMap(({ review }) => [
			`### ${escapeMarkdown(review.title)}`,
			codeSpan(review.path),
			...reviewMarkdown(review, 4),
		]),
		...leftOut(report),
	].join('\n\n')}\n`;
}

const marks: Readonly<Record<PortfolioRow['sections'][number], string>> = { there: '✓', missing: '✗', none: '–' };

function table(
	heads: readonly string[],
	rows: readonly PortfolioRow[],
	cellsOf: (row: PortfolioRow) => readonly string[],
): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [
		line(['Brief', ...heads.map(escapeMarkdown)]),
		line(['---', ...heads.map(() => ':-:')]),
		...rows.map(row => line([escapeMarkdown(row.review.title), ...cellsOf(row)])),
	].join('\n');
}
