import assert from 'node:assert/strict';
import {
	createSession,
	defaultConfig,
	type RuleId,
	rules,
	type Session,
	type Span,
} from '../../../server/src/analysis/index.ts';

/** A text in which the places to be found are marked, as "We have ⟦no mobile app⟧.", and where those are without the marks. */
export function unmark(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
	const spans: Span[] = [];
	const open: number[] = [];
	let text = '';
	for (const part of marked.split(/([⟦⟧])/)) {
		if (part === '⟦') open.push(text.length);
		else if (part === '⟧') {
			const start = open.pop();
			if (start === undefined) throw new Error(`A ⟧ closes nothing in ${JSON.stringify(marked)}`);
			spans.push({ start, end: text.length });
		} else text += part;
	}
	if (open.length > 0) throw new Error(`A ⟦ is not closed in ${JSON.stringify(marked)}`);
	return { text, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** The text with ⟦ ⟧ around each span: what `unmark` undoes. */
export function mark(text: string, spans: readonly Span[]): string {
	const marks = spans.flatMap(({ start, end }) => [
		{ at: end, sign: '⟧', order: 0, length: end - start },
		{ at: start, sign: '⟦', order: 1, length: start - end },
	]);
	// Back to front, so that offsets hold; where several meet, ends come before starts, and inner ones inside outer ones.
	marks.sort((a, b) => b.at - a.at || b.order - a.order || b.length - a.length);
	return marks.reduce((all, { at, sign }) => all.slice(0, at) + sign + all.slice(at), text);
}

/** The rule finds the marked places of the brief, all of them and no others. */
export function assertFinds(rule: RuleId, marked: string): void {
	const { text } = unmark(marked);
	const spans = sessionFor(rule)
		.check(text)
		.findings.filter(finding => finding.rule === rule)
		.map(finding => finding.span);
	assert.equal(mark(text, spans), marked);
}

/** A session in which the rule is on, whatever its default, and fails where it throws. */
export function sessionFor(id: RuleId): Session {
	const severity = rules.find(rule => rule.id === id)?.severity ?? 'warning';
	return createSession({
		config: { ...defaultConfig, rules: { [id]: severity } },
		onRuleError(rule, error) {
			throw new Error(`The rule ${rule} failed.`, { cause: error });
		},
	});
}
