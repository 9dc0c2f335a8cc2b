import { guideEntry, type KeyPointId } from '../../analysis/index.ts';
import { canvasStyle } from '../../canvas/style.ts';
import { type CheckReport, summaryOf } from '../../report/checked.ts';
import { escapeHtml } from '../../report/escape.ts';
import { count, severityCounts, verdictLine } from '../../report/words.ts';
import { leftOutHtml, reviewHtml } from './html.ts';
import { htmlPage } from './html-page.ts';
import { type Portfolio, type PortfolioRow, portfolioOf, sectionLegend, sectionMarks } from './portfolio.ts';

/** The portfolio as one page that stands alone: no script, nothing loaded from anywhere, fit to print. */
export function portfolioHtml(report: CheckReport, title: string): string {
	const portfolio = portfolioOf(report);
	const body = [
		`<h1>${escapeHtml(title)}</h1>`,
		`<p class="verdict">${escapeHtml(verdictLine(summaryOf(report)))}</p>`,
		'<p><a href="#sections">Sections</a> · <a href="#key-points">Key points</a> · <a href="#briefs">Each brief</a></p>',
		'<h2 id="sections">What each brief says</h2>',
		sectionMatrix(portfolio),
		`<p aria-hidden="true">${sectionLegend(portfolio)}</p>`,
		'<h2 id="key-points">Findings by key point</h2>',
		keyPointMatrix(portfolio),
		legend(portfolio.keyPoints),
		'<h2 id="briefs">Each brief</h2>',
		...portfolio.rows.map(({ review, canvas }, index) => reviewHtml(review, { id: idOf(index), level: 3, canvas })),
		leftOutHtml(report),
	];
	return htmlPage(title, body.join('\n'), canvasStyle);
}

const idOf = (index: number): string => `brief-${index + 1}`;

function sectionMatrix({ roles, rows }: Portfolio): string {
	const styles = { there: 'good', missing: 'missing', none: 'none', unread: 'none' } as const;
	return matrix(
		'tall',
		'Which sections have substance',
		['Findings', ...roles.map(({ name }) => name)],
		rows,
		({ sections, severities }) => [
			`<td class="counts">${escapeHtml(severityCounts(severities) || 'none')}</td>`,
			...sections.map(state => {
				const [mark, words] = sectionMarks[state];
				return `<td class="${styles[state]}"><span aria-hidden="true">${mark}</span><span class="words">${words}</span></td>`;
			}),
		],
	);
}

function keyPointMatrix({ keyPoints, rows }: Portfolio): string {
	return matrix('', 'How many findings rest on each key point', keyPoints, rows, ({ counts }) =>
		counts.map(number => (number === 0 ? '<td class="none">0</td>' : `<td class="some">${number}</td>`)),
	);
}

/** @param style `tall` for headings that stand upright, where there are many */
function matrix(
	style: 'tall' | '',
	caption: string,
	heads: readonly string[],
	rows: readonly PortfolioRow[],
	cellsOf: (row: PortfolioRow) => readonly string[],
): string {
	const head = ['Brief', ...heads].map(name => `<th scope="col">${escapeHtml(name)}</th>`).join('');
	const body = rows.map((row, index) => {
		const link = `<a href="#${idOf(index)}">${escapeHtml(row.review.title)}</a>`;
		return `<tr><th scope="row">${link}</th>${cellsOf(row).join('')}</tr>`;
	});
	return [
		`<div class="table ${style}" role="region" aria-label="${escapeHtml(caption)}" tabindex="0"><table>`,
		`<caption>${escapeHtml(caption)}, in ${count(rows.length, 'brief')}</caption>`,
		`<thead><tr>${head}</tr></thead>`,
		`<tbody>${body.join('\n')}</tbody>`,
		'</table></div>',
	].join('\n');
}

function legend(keyPoints: readonly KeyPointId[]): string {
	const items = keyPoints.map(id => `<li>${escapeHtml(`${id}: ${guideEntry(id).title}`)}</li>`);
	return `<details open><summary>What the key points say</summary><ul>${items.join('')}</ul></details>`;
}
