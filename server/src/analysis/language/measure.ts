import { isCountWord, shareAt } from './counts.ts';
import type { Term } from './terms.ts';
import { Classes } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** How an outcome could be checked, as far as a sentence says so. */
export interface Measure {
	/** A number with a unit or a thing that is counted: "12 days", "80%", "£40". */
	readonly amount: boolean;
	/** Set against something: "from … to …", "by 20%", "at least", "under", "twice". */
	readonly compared: boolean;
	/** A date or a period by which: "by March", "within 30 days", "in 2027", "by Q2". */
	readonly dated: boolean;
	/** A number of things, whatever they are: "250,000 specimens", "400+ sources", "four of the six wards". */
	readonly counted: boolean;
	/** Nothing but a number, as in a cell of a table: "35", "under 90", "£2,860". */
	readonly bare: boolean;
}

const months = wordSet(
	'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter',
);
const periods = wordSet(
	'days day weeks week months month years year hours hour minutes minute seconds second quarters quarter sprints sprint',
);
const counting: ReadonlySet<string> = new Set([
	...wordSet(
		'% percent percentage points point pp days day weeks week months month years year hours hour minutes minute mins min seconds second secs sec people times pence pounds million thousand k miles calls call cases case wd fte hrs hr ppm kg degrees tonnes tonne litres litre gbp usd eur kes',
	),
	'per cent',
]);
const bounds = wordSet(
	'least most than under over below above within up about around nearly only every exactly approximately',
);
const quantities: ReadonlySet<string> = new Set([
	...months,
	'half',
	'third',
	'thirds',
	'quarter',
	'quarters',
	'fifths',
	'twice',
	'double',
	'triple',
	'fortnight',
	'week',
	'month',
	'day',
	'hour',
	'year',
	'minute',
]);
/** Numbers that name things: "phase 2", "version 3", "section 4". */
const naming = wordSet(
	'phase stage section step version v figure table chapter part sprint level tier year ac page point key kp appendix form rev week task goal objective priority aim act title covid windows day no number q trl rule article',
);

export function measureOf(terms: readonly Term[]): Measure {
	return terms.some(isQuantity) ? readMeasure(terms) : none;
}

const none: Measure = { amount: false, compared: false, dated: false, counted: false, bare: false };

/** Without one of these there is no measure. */
const isQuantity = ({ kind, word, base }: Term): boolean =>
	kind === 'number' ||
	quantities.has(word) ||
	isCountWord(word) ||
	multiplying.has(base) ||
	(kind === 'mark' && /[<>≥≤]/.test(word)) ||
	quarter(word);

const comparing = /^(?:as|more|fewer|less)$/;

const multiples = wordSet('half third thirds quarter quarters twice double triple');

const multiplying = wordSet('halve double triple treble');

const quarter = (word: string): boolean => word.length === 2 && /^q[1-4]$/.test(word);

function readMeasure(terms: readonly Term[]): Measure {
	let amount = false;
	let compared = false;
	let dated = false;
	let counted = false;
	for (let index = 0; index < terms.length; index++) {
		const term = terms[index];
		if (term === undefined) break;
		const share = shareAt(terms, index);
		if (share > 0) {
			amount = true;
			compared ||= comparing.test(terms[index + 1]?.word ?? '') || comparing.test(terms[index + share]?.word ?? '');
		}
		if (!isQuantity(term) && !periods.has(term.word) && !deadlines.has(term.word)) continue;
		const before = index > 0 ? (terms[index - 1]?.word ?? '') : '';
		const next = terms[index + 1]?.word ?? '';
		const isYear = term.kind === 'number' && /^(?:19|20)\d\d$/.test(term.word);
		const isWord = term.kind === 'word' && (isCountWord(term.word) || multiples.has(term.word));
		const isNumber = term.kind === 'number' && !isYear && !isName(terms, index) && /^[£$€]?\d/.test(term.word);
		if (isYear && /^(?:by|in|before|until|of|end|from|during|since)$|^(?:19|20)/.test(before))
			dated ||= before !== 'since' && before !== 'of' && before !== 'from';
		if (isYear && before === 'of' && isDeadline(terms, index)) dated = true;
		if (isYear && (months.has(before) || quarter(before))) dated = true;
		if (months.has(term.word) && /^(?:by|before|until|in|end|of|next|this|early|late)$/.test(before)) dated = true;
		if (isDeadlineWord(term.word) && isBy(terms, index)) dated = true;
		if (quarter(term.word)) dated = true;
		if (isNumber && (before === 'within' || before === 'in') && periods.has(next)) dated = true;
		// "within ten school days", "in three working days"
		if ((isNumber || isWord) && periods.has(terms[index + 2]?.word ?? '')) {
			amount = true;
			dated ||= before === 'within';
		}
		if ((isNumber || isWord) && isCountable(terms, index + 1)) counted = true;
		// "is halved", "doubles", "cut in half", "longer than a week"
		if (multiplying.has(term.base)) amount = compared = true;
		if (term.word === 'half' && before === 'in') amount = compared = true;
		if (periods.has(term.word) && /^(?:an?|one)$/.test(before) && bounds.has(terms[index - 2]?.word ?? ''))
			amount = compared = true;
		if (
			isNumber &&
			(/[%£$€]|^0\.\d|\d[a-z]+$(?<!\d(?:st|nd|rd|th|x))/.test(term.word) || counting.has(next) || next === '-')
		)
			amount = true;
		if (isNumber && !amount && terms[index + 1]?.kind === 'word' && (terms[index + 1]?.classes ?? 0) !== 0)
			amount ||=
				bounds.has(before) ||
				before === 'to' ||
				before === 'from' ||
				before === 'by' ||
				before === ':' ||
				before === '<' ||
				before === '>';
		if (isWord && (counting.has(next) || (next === 'per' && terms[index + 2]?.word === 'cent'))) amount = true;
		if (isNumber && next === 'per' && terms[index + 2]?.word === 'cent') amount = true;
		if (term.word === 'half' && before === 'by') amount = compared = true;
		if (before === 'a' && /^(?:third|half|quarter)$/.test(term.word) && terms[index - 2]?.word === 'by')
			amount = compared = true;
		if ((isNumber || isWord) && (bounds.has(before) || /^[<>≥≤]$/.test(before) || before === 'by')) compared = true;
		if (isNumber && (before === 'to' || before === 'into' || before === '→') && hasNumberBefore(terms, index))
			amount = compared = true;
		// "at least one visit a month"; not "at most one of the …".
		if ((isNumber || (isWord && next !== 'of')) && /^(?:exactly|least|most)$/.test(before)) amount = true;
		if ((isNumber || isWord) && isOrMore(terms, index + 1)) compared = true;
		if (/[<>≥≤]/.test(term.word) && terms[index + 1]?.kind === 'number') amount = compared = true;
	}
	const words = terms.filter(({ kind, word }) => kind === 'word' && !bounding.has(word) && !months.has(word));
	const bare =
		terms.some(({ kind }) => kind === 'number') && words.every(({ word }) => counting.has(word) || quarter(word));
	return { amount, compared, dated, counted, bare };
}

const bounding = wordSet('under over below above at least most about around up to less more than fewer no by');

/** "by the end of 2028", "before the summer of 2030": what stands before "of" is a time. */
function isDeadline(terms: readonly Term[], year: number): boolean {
	const time = terms[year - 2]?.word ?? '';
	const isTime = months.has(time) || /^(?:end|start|close|beginning|middle|turn|quarter|half|term)$/.test(time);
	return isTime && terms.slice(Math.max(0, year - 6), year).some(({ word }) => /^(?:by|before|until|till)$/.test(word));
}

/** Something is counted here: a noun, "+", "or more", "of the wards". */
function isCountable(terms: readonly Term[], at: number): boolean {
	const next = terms[at];
	if (next === undefined) return false;
	if (next.word === '+' || next.word === 'of' || next.word === 'out' || isOrMore(terms, at)) return true;
	return (
		next.kind === 'word' &&
		!periods.has(next.word) &&
		(next.classes & Classes.functions) === 0 &&
		[next, terms[at + 1], terms[at + 2]].some(
			term => term?.kind === 'word' && /s$|(?:^| )(?:people|men|women|children|staff)$/.test(term.word),
		)
	);
}

/** "three or more towns", "ten or fewer". */
const isOrMore = (terms: readonly Term[], at: number): boolean =>
	terms[at]?.word === 'or' && /^(?:more|fewer|less)$/.test(terms[at + 1]?.word ?? '');

/** "phase 2", "3.1 Reduce …", "Target 8.2", "men over 65": a name, the number of an item, an age. */
function isName(terms: readonly Term[], at: number): boolean {
	const [before, second, next] = [terms[at - 1], terms[at - 2], terms[at + 1]];
	if (naming.has(before?.word ?? '')) return true;
	const word = terms[at]?.word ?? '';
	if (/^\d\.\d{1,2}$/.test(word) && (at === 0 || before?.word === 'target')) return next?.kind === 'word';
	const isAge = /^(?:over|under|aged)$/.test(before?.word ?? '') && ((second?.classes ?? 0) & Classes.people) !== 0;
	return isAge && /^\d\d$/.test(word) && next?.word !== '%';
}

/** "by 1 April", "by week 3", "by the June close". */
const isDeadlineWord = (word: string): boolean => months.has(word) || deadlines.has(word);

const deadlines = wordSet('week month day year term release');

const isBy = (terms: readonly Term[], at: number): boolean =>
	terms.slice(Math.max(0, at - 2), at).some(({ word }) => /^(?:by|before|until)$/.test(word)) &&
	(months.has(terms[at]?.word ?? '') || terms[at + 1]?.kind === 'number');

/** "from 20% to 35%". */
function hasNumberBefore(terms: readonly Term[], to: number): boolean {
	for (let index = to - 2; index >= Math.max(0, to - 9); index--) if (terms[index]?.kind === 'number') return true;
	return false;
}
