import { type Finding, type Fix, outlineOf, type Review, type Span } from '../analysis/index.ts';
import { canvasOf } from '../canvas/canvas.ts';
import { renderCanvas } from '../canvas/render.ts';
import type { Also, CheckedFile, Found, FoundFix, Reading } from './checked.ts';
import { type Range, rangesIn } from './place.ts';
import { noticeOf } from './words.ts';

/** What was found in a brief, as plain data, and what else is asked for; but for what is suppressed, which takes a session. */
export function checkedFile(review: Review, path: string, also: readonly Also[] = []): CheckedFile {
	const { brief } = review;
	const notice = noticeOf(review);
	const rangeOf = rangesIn(brief.text);
	return {
		path,
		brief: true,
		...(notice !== undefined && { notice }),
		profile: brief.profile,
		findings: review.findings.map(finding => found(review, finding, rangeOf)),
		...(also.includes('reading') && { reading: readingOf(review, rangeOf) }),
		...(also.includes('canvas') && { canvas: canvasFor(review) }),
	};
}

export type RangeOf = (span: Span) => Range;

export function found(review: Review, finding: Finding, rangeOf: RangeOf): Found {
	const { rule, severity, message, keyPoints, span } = finding;
	return {
		rule,
		severity,
		message,
		keyPoints,
		range: rangeOf(span),
		excerpt: excerpt(review.brief.text.slice(span.start, span.end)),
		fixes: review.fixesOf(finding).map(fix => foundFix(fix, rangeOf)),
	};
}

const foundFix = ({ title, edits, snippet = false }: Fix, rangeOf: RangeOf): FoundFix => ({
	title,
	asks: snippet || edits.length === 0,
	edits: edits.map(({ span, text }) => ({ range: rangeOf(span), text })),
});

function readingOf({ brief }: Review, rangeOf: RangeOf): Reading {
	const { leadsWith, sections, statements } = outlineOf(brief);
	return {
		title: excerpt(brief.title?.passage.prose ?? '') || null,
		leadsWith,
		sections: sections.map(({ role, heading, span }) => ({ role, heading: heading ?? null, range: rangeOf(span) })),
		statements: statements.map(({ kinds, text, span }) => ({ kinds, text: excerpt(text), range: rangeOf(span) })),
		ignores: brief.ignores.map(({ rules, reason, kind, span }) => ({ rules, reason, kind, range: rangeOf(span) })),
	};
}

const canvasFor = ({ brief, findings }: Review): string =>
	renderCanvas(canvasOf(brief, outlineOf(brief), findings), { interactive: false, style: false });

const longest = 200;

function excerpt(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= longest) return line;
	const space = line.lastIndexOf(' ', longest);
	return `${line.slice(0, space > longest / 2 ? space : longest).trimEnd()} …`;
}
