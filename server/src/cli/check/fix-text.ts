import type { Edit, Review, RuleId, Session } from '../../analysis/index.ts';
import { fixAll } from '../../fix-all.ts';

/**
 * The text with everything mended that needs no answer from its author, in as many passes as it takes.
 *
 * @param rules those to mend; all where undefined
 */
export function fixText(session: Session, text: string, rules: readonly RuleId[] | undefined): string {
	const check = (version: string): Review => only(session.check(version), rules);
	return apply(text, fixAll(check(text), check));
}

function only(review: Review, rules: readonly RuleId[] | undefined): Review {
	if (rules === undefined) return review;
	return { ...review, findings: review.findings.filter(({ rule }) => rules.includes(rule)) };
}

function apply(text: string, edits: readonly Edit[]): string {
	let at = 0;
	let result = '';
	for (const { span, text: replacement } of edits) {
		result += text.slice(at, span.start) + replacement;
		at = span.end;
	}
	return result + text.slice(at);
}
