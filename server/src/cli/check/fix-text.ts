import type { Edit, Review, RuleId, Session } from '../../analysis/index.ts';
import { fixAll } from '../../fix-all.ts';

/**
 * The text with everything mended that needs no answer from its author, in as many passes as it takes.
 *
 * @param wanted whether to mend what this rule finds
 */
export function fixText(session: Session, text: string, wanted: (rule: RuleId) => boolean): string {
	const check = (version: string): Review => {
		const review = session.check(version);
		return { ...review, findings: review.findings.filter(({ rule }) => wanted(rule)) };
	};
	return apply(text, fixAll(check(text), check));
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
