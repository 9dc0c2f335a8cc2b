import type { Finding, Review, Session } from '../analysis/index.ts';
import type { Suppressed } from './checked.ts';
import { found } from './checked-file.ts';
import { rangesIn } from './place.ts';

/** What comments silence in a brief: what is found when they cannot be read, and nothing else has moved. */
export function suppressedIn({ brief, findings }: Review, session: Session): readonly Suppressed[] {
	if (brief.ignores.length === 0) return [];
	const shown = new Set(findings.map(keyOf));
	const rangeOf = rangesIn(brief.text);
	const review = session.check(withoutIgnores(brief));
	return review.findings.flatMap(finding => {
		if (shown.has(keyOf(finding))) return [];
		const { start } = finding.span;
		const cause = brief.ignores.find(
			({ rules, covers }) =>
				(rules.length === 0 || rules.includes(finding.rule)) && covers.start <= start && start < covers.end,
		);
		if (cause === undefined) return [];
		const { reason, span } = cause;
		return [{ ...found(review, finding, rangeOf), fixes: [], reason, comment: rangeOf(span) }];
	});
}

const keyOf = ({ rule, span }: Finding): string => `${rule} ${span.start} ${span.end}`;

function withoutIgnores({ text, ignores }: Review['brief']): string {
	let [at, left] = [0, ''];
	for (const { span } of ignores) {
		left += text.slice(at, span.start) + text.slice(span.start, span.end).replace(/brief-ignore/i, 'brief_ignore');
		at = span.end;
	}
	return left + text.slice(at);
}
