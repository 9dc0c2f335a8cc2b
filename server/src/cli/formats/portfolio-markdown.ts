import { type CheckReport, summaryOf } from '../../report/checked.ts';
import { codeSpan, escapeMarkdown } from '../../report/escape.ts';
import { reviewMarkdown } from '../../report/review-markdown.ts';
import { severityCounts, verdictLine } from '../../report/words.ts';
import { leftOut } from './markdown.ts';
import { type PortfolioRow, portfolioOf, sectionLegend, sectionMarks } from './portfolio.ts';

/** The portfolio as Markdown, for a wiki or a repository. */
export function portfolioMarkdown(report: CheckReport, title: string): string {
	const portfolio = portfolioOf(report);
	const { roles, keyPoints, rows } = portfolio;
	return `${[
		`# ${escapeMarkdown(title)}`,
		verdictLine(summaryOf(report)),
		'## What each brief says',
		table([...roles.map(({ name }) => name), 'Findings'], rows, ({ sections, severities }) => [
			...sections.map(state => sectionMarks[state][0]),
			severityCounts(severities) || 'none',
		]),
		sectionLegend(portfolio),
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
