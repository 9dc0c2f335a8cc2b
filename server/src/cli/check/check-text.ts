import type { Finding, Fix, Review, Session } from '../../analysis/index.ts';
import { type Range, rangesIn } from './place.ts';
import type { CheckedFile, Found, FoundFix } from './report.ts';

/** Checks one brief and turns what was found into plain data. */
export function checkText(session: Session, path: string, text: string): CheckedFile {
	const review = session.check(text);
	const rangeOf = rangesIn(text);
	return {
		path,
		brief: true,
		profile: review.brief.profile,
		findings: review.findings.map(finding => found(review, finding, rangeOf)),
	};
}

type RangeOf = (span: { readonly start: number; readonly end: number }) => Range;

function found(review: Review, finding: Finding, rangeOf: RangeOf): Found {
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

const longest = 160;

function excerpt(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length <= longest ? line : `${line.slice(0, line.lastIndexOf(' ', longest)).trimEnd()} …`;
}
