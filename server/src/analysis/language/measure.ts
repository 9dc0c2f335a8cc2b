import type { Term } from './terms.ts';
import { wordSet } from './word-set.ts';

/** How an outcome could be checked, as far as a sentence says so. */
export interface Measure {
	/** A number with a unit or a thing that is counted: "12 days", "80%", "£40". */
	readonly amount: boolean;
	/** Set against something: "from … to …", "by 20%", "at least", "under", "twice". */
	readonly compared: boolean;
	/** A date or a period by which: "by March", "within 30 days", "in 2027", "by Q2". */
	readonly dated: boolean;
}

const months = wordSet(
	'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter',
);
const periods = /^(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|quarters?|sprints?)$/;
const counted =
	/^(?:%|percent|per cent|percentage|points?|pp|days?|weeks?|months?|years?|hours?|minutes?|mins?|seconds?|secs?|people|times|pence|pounds|million|thousand|k|miles|calls?|cases?)$/;
const bounds =
	/^(?:least|most|than|under|over|below|above|within|up|about|around|nearly|only|every|exactly|approximately)$/;
const numberWords = wordSet(
	'half third quarter twice double triple zero one two three four five six seven eight nine ten twelve twenty thirty forty fifty sixty seventy eighty ninety hundred dozen',
);
const quantities: ReadonlySet<string> = new Set([...months, ...numberWords]);
/** Numbers that name things: "phase 2", "version 3", "section 4". */
const naming =
	/^(?:phase|stage|section|step|version|v|figure|table|chapter|part|sprint|level|tier|year|ac|page|point|key|kp|appendix|form|rev|week|task|goal|objective|priority|aim|act|title|covid|windows|day|no|number|q|trl|rule|article)$/;

export function measureOf(terms: readonly Term[]): Measure {
	return terms.some(isQuantity) ? readMeasure(terms) : none;
}

const none: Measure = { amount: false, compared: false, dated: false };

/** Without one of these there is no measure. */
const isQuantity = ({ kind, word }: Term): boolean =>
	kind === 'number' || quantities.has(word) || (kind === 'mark' && /[<>≥≤]/.test(word)) || quarter(word);

const quarter = (word: string): boolean => word.length === 2 && /^q[1-4]$/.test(word);

function readMeasure(terms: readonly Term[]): Measure {
	let amount = false;
	let compared = false;
	let dated = false;
	for (let index = 0; index < terms.length; index++) {
		const term = terms[index];
		if (term === undefined) break;
		const before = terms[index - 1]?.word ?? '';
		const next = terms[index + 1]?.word ?? '';
		const isYear = term.kind === 'number' && /^(?:19|20)\d\d$/.test(term.word);
		const isNumber = term.kind === 'number' && !isYear && !naming.test(before) && /^[£$€]?\d/.test(term.word);
		if (isYear && /^(?:by|in|before|until|of|end|from|during|since)$|^(?:19|20)/.test(before))
			dated ||= before !== 'since' && before !== 'of' && before !== 'from';
		if (isYear && (months.has(before) || quarter(before))) dated = true;
		if (months.has(term.word) && /^(?:by|before|until|in|end|of|next|this|early|late)$/.test(before)) dated = true;
		if (quarter(term.word)) dated = true;
		if (isNumber && (before === 'within' || before === 'in') && periods.test(next)) dated = true;
		if (isNumber && (/[%£$€]/.test(term.word) || counted.test(next) || next === '-')) amount = true;
		if (isNumber && !amount && terms[index + 1]?.kind === 'word' && (terms[index + 1]?.classes ?? 0) !== 0)
			amount ||=
				bounds.test(before) ||
				before === 'to' ||
				before === 'from' ||
				before === 'by' ||
				before === ':' ||
				before === '<' ||
				before === '>';
		if (
			numberWords.has(term.word) &&
			(counted.test(next) ||
				(next === 'in' && (numberWords.has(terms[index + 2]?.word ?? '') || terms[index + 2]?.kind === 'number')))
		)
			amount = true;
		if (before === 'a' && /^(?:third|half|quarter)$/.test(term.word) && terms[index - 2]?.word === 'by') amount = true;
		if (isNumber && next === 'in' && terms[index + 2]?.kind === 'number') amount = true;
		if ((isNumber || numberWords.has(term.word)) && (bounds.test(before) || /^[<>≥≤]$/.test(before) || before === 'by'))
			compared = true;
		if (isNumber && (before === 'to' || before === 'into') && hasNumberBefore(terms, index)) amount = compared = true;
		if (isNumber && /^(?:exactly|least|most)$/.test(before)) amount = true;
		if (/[<>≥≤]/.test(term.word) && terms[index + 1]?.kind === 'number') amount = compared = true;
	}
	return { amount, compared, dated };
}

/** "from 20% to 35%". */
function hasNumberBefore(terms: readonly Term[], to: number): boolean {
	for (let index = to - 2; index >= Math.max(0, to - 9); index--) if (terms[index]?.kind === 'number') return true;
	return false;
}
