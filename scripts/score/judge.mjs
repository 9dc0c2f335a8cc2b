import { scoredKinds } from './marks.mjs';

/** Two rules that say the same of a statement: where one is expected, the other is no false alarm. */
const alike = new Map([
	['tech-first', 'solution-in-problem'],
	['solution-in-problem', 'tech-first'],
]);

/** Rules that have to read the whole brief, but speak of a place in it. */
const placed = new Set([
	'jargon',
	'digital-exclusion',
	'governance-passive',
	'need-assumed',
	'outcome-not-first',
	'scope-fixed-upfront',
	'section-empty',
	'stage-one-sided',
	'stage-order',
]);

/**
 * Holds what the checker says of a fixture against its marks: for each rule and kind of statement the hits, false
 * alarms and misses, with their texts. A rule that speaks of the whole brief may say so anywhere in it.
 *
 * @param fixture `{ name, text, marks }`
 * @param said `{ findings, statements }` of the review and its outline
 * @param rules those to judge, each with `id` and `scope`
 */
export function judge({ name, text, marks }, { findings, statements }, rules) {
	const verdicts = [];
	for (const { id, scope } of rules) {
		const spans = findings.filter(finding => finding.rule === id).map(finding => finding.span);
		compare(id, spans, scope === 'brief' && !placed.has(id));
	}
	for (const kind of scoredKinds) {
		const spans = statements.filter(statement => statement.kinds.includes(kind)).map(statement => statement.span);
		compare(kind, spans, false);
	}
	return verdicts;

	function compare(label, spans, anywhere) {
		const meets = (mark, span) => anywhere || (span.start < mark.end && mark.start < span.end);
		const named = marks.filter(mark => mark.labels.some(({ name, doubtful }) => name === label && !doubtful));
		const neutral = marks.filter(mark =>
			mark.labels.some(({ name, doubtful }) => (name === label && doubtful) || name === alike.get(label)),
		);
		for (const mark of named) tell(spans.some(span => meets(mark, span)) ? 'hit' : 'miss', mark);
		for (const span of spans) if (![...named, ...neutral].some(mark => meets(mark, span))) tell('alarm', span);

		function tell(verdict, { start, end }) {
			const line = text.slice(0, start).split('\n').length;
			verdicts.push({ label, verdict, fixture: name, line, text: text.slice(start, end) });
		}
	}
}

/** Precision, recall and F1 of each label over verdicts, in the order in which labels first come. */
export function figuresOf(verdicts) {
	const counts = new Map();
	for (const { label, verdict } of verdicts) {
		const count = counts.get(label) ?? { hits: 0, alarms: 0, misses: 0 };
		count[verdict === 'hit' ? 'hits' : verdict === 'alarm' ? 'alarms' : 'misses']++;
		counts.set(label, count);
	}
	return new Map([...counts].map(([label, count]) => [label, { ...count, ...ratiosOf(count) }]));
}

/** Undefined where there is nothing to divide by: a rule that said nothing has no precision. */
export function ratiosOf({ hits, alarms, misses }) {
	const precision = hits + alarms > 0 ? hits / (hits + alarms) : undefined;
	const recall = hits + misses > 0 ? hits / (hits + misses) : undefined;
	const f1 = hits + alarms + misses > 0 ? (2 * hits) / (2 * hits + alarms + misses) : undefined;
	return { precision, recall, f1 };
}
