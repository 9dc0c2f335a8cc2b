import { type CheckReport, summaryOf } from '../../report/checked.ts';
import { escapeHtml } from '../../report/escape.ts';
import { type FileReview, reviewOf } from '../../report/review.ts';
import { severityName, verdictLine } from '../../report/words.ts';
import type { Format } from './format.ts';
import { htmlPage } from './html-page.ts';

/** One page that stands alone: no script, nothing loaded from anywhere. */
export const html: Format = report => {
	const reviews = report.files.filter(({ brief }) => brief).map(reviewOf);
	const title =
		reviews.length === 1 && reviews[0] !== undefined ? `Review of “${reviews[0].title}”` : 'Review of briefs';
	const body = [
		`<h1>${escapeHtml(title)}</h1>`,
		`<p class="verdict">${escapeHtml(verdictLine(summaryOf(report)))}</p>`,
		...reviews.map((review, index) => reviewHtml(review, { id: `brief-${index + 1}`, level: 2 })),
		leftOutHtml(report),
	];
	return htmlPage(title, body.join('\n'));
};

interface Shown {
	readonly id: string;
	/** Of the heading with its title. */
	readonly level: number;
	/** An SVG document, which stands below the verdict. */
	readonly canvas?: string;
}

/** One brief's review as a section that can be linked to. */
export function reviewHtml(
	{ path, title, verdict, strengths, groups, ignores }: FileReview,
	{ id, level, canvas = '' }: Shown,
): string {
	const heading = (text: string, deeper: number, attributes = '') =>
		`<h${level + deeper}${attributes}>${escapeHtml(text)}</h${level + deeper}>`;
	const parts = [
		`<section class="brief" id="${id}" aria-labelledby="${id}-title">`,
		heading(title, 0, ` id="${id}-title"`),
		`<p class="path">${escapeHtml(path)}</p>`,
		`<p><strong>${escapeHtml(verdict)}</strong></p>`,
		...(canvas === '' ? [] : [`<div class="drawing">${canvas}</div>`]),
	];
	if (strengths.length > 0)
		parts.push(
			heading('What is good', 1),
			`<ul>${strengths.map(strength => `<li>${escapeHtml(strength)}</li>`).join('')}</ul>`,
		);
	if (groups.length > 0) parts.push(heading('What to look at', 1));
	for (const group of groups) {
		parts.push(heading(group.heading, 2), '<ul class="findings">');
		for (const { severity, range, message, rule, excerpt } of group.findings) {
			parts.push(
				`<li class="${severity}"><span class="severity">${severityName(severity)}</span> <span class="place">line ${range.start.line}</span> ${escapeHtml(message)} <code>${escapeHtml(rule)}</code>`,
				excerpt === '' ? '</li>' : `<blockquote>${escapeHtml(excerpt)}</blockquote></li>`,
			);
		}
		parts.push('</ul>');
	}
	if (ignores.length > 0) {
		const items = ignores.map(({ rules, reason, range }) => {
			const names =
				rules.length === 0 ? 'every rule' : rules.map(rule => `<code>${escapeHtml(rule)}</code>`).join(', ');
			return `<li>Line ${range.start.line}, ${names}: ${reason === '' ? '<em>no reason given</em>' : escapeHtml(reason)}</li>`;
		});
		parts.push(heading('Ignored on purpose', 1), `<ul>${items.join('')}</ul>`);
	}
	return [...parts, '</section>'].join('\n');
}

export function leftOutHtml({ files, errors }: CheckReport): string {
	const rows = [
		...files.filter(({ brief }) => !brief).map(({ path, reason = '' }) => ({ path, message: reason })),
		...errors,
	];
	if (rows.length === 0) return '';
	const items = rows.map(({ path, message }) => `<li><code>${escapeHtml(path)}</code>: ${escapeHtml(message)}</li>`);
	return `<section><h2>Not checked</h2><ul>${items.join('')}</ul></section>`;
}
