import { helping } from './people-parts.ts';
import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** "users who cannot read", "people with a disability", "small business users": somebody in particular after all. */
export function isNarrowed(terms: readonly Term[], index: number, byWordBefore = true): boolean {
	const next = terms[index + 1]?.word ?? '';
	const base = terms[index]?.base ?? '';
	if (isEverybody.has(base)) return next === 'who' || next === 'whose';
	if (next === 'who' && terms[index + 2]?.base === 'use' && isTheThing.test(terms[index + 3]?.word ?? '')) return false;
	const isGiven = next === 'with' && !/^(?:person|individual)$/.test(base) && isGivenWith(terms, index);
	if (!isGiven && telling.test(next)) return true;
	if (next === 'that' && ((terms[index + 2]?.classes ?? 0) & (Classes.verbs | Class.modal | Class.auxiliary)) !== 0)
		return true;
	// "our people": those who work here.
	if (terms[index]?.word === 'people' && terms[index - 1]?.word === 'our') return true;
	// "people currently waiting"
	const following = terms[index + ((terms[index + 1]?.classes ?? 0) & Class.adverb ? 2 : 1)];
	if (following !== undefined && (following.forms & Form.gerund) !== 0 && (following.classes & Classes.verbs) !== 0)
		return true;
	if (following !== undefined && isSufferedBy(terms, terms.indexOf(following))) return true;
	const before = terms[index - 1];
	if (!isGiven && /^(?:people|person|individual)$/.test(base) && isPictured(terms, index)) return true;
	if (before === undefined || before.kind !== 'word' || !byWordBefore) return false;
	if (before.word === 'business' && terms[index - 2]?.word === 'small') return true;
	if (before.compound) return true;
	// "visually impaired users", "the displaced population"
	if (before.forms & Form.past && tellsApart(terms, index - 1)) return true;
	if (before.forms & Form.gerund && speaksOfThem(terms, index - 1)) return true;
	if (before.classes & (Classes.functions | Class.adverb | Classes.verbs | Class.qualityWord) || before.word === 'to')
		return false;
	if (isVerbPlace(terms[index - 2]) || (ofTheProduct.test(base) && isProduct(before))) return false;
	return !/^(?:end|general|all|external|internal|other|wide|wider|human|average|individual|key|main|different|various|actual|real|business|digital|new|existing|technical|potential|our|more|diverse|certain|known|relevant|ordinary|typical|regular|specific|particular|respective|current|future|active|large|broad|broader|widest|global|entire|whole|such|priority|target)$/.test(
		before.word,
	);
}

const telling = /^(?:who(?:'ve|'re|'d|'s|'ll)?|whose|with|without|in|living|aged|from|using|over|under|at)$/;

/** Nobody is left out of it, whatever stands before. */
const isEverybody = wordSet('humanity mankind human society world public nation');

/** "everyone who uses the service" */
const isTheThing = /^(?:it|this|the|our|your|its|their)$/;

/** "provide people with advice": what they get, and not what they are like. */
const isGivenWith = (terms: readonly Term[], index: number): boolean =>
	terms
		.slice(Math.max(0, index - 4), index)
		.some(({ base }) => /^(?:provide|equip|supply|furnish|present|connect|engage|help|share|deal)$/.test(base));

/** "Harbourline users": whoever uses the thing that is made. */
const ofTheProduct = /^(?:user|stakeholder)$/;
const isProduct = ({ capital, classes, word }: Term): boolean => capital && classes === 0 && word.length > 2;

/** "populations affected by floods", "people hit by them" */
function isSufferedBy(terms: readonly Term[], at: number): boolean {
	const [term, next] = [terms[at], terms[at + 1]];
	if (term === undefined || next === undefined || term.classes & Classes.functions) return false;
	if (next.word === 'by') return term.kind === 'word' && !(term.forms & (Form.gerund | Form.thirdPerson));
	const isDone = (term.forms & Form.past) !== 0 && !(term.forms & Form.base);
	return isDone && (next.classes & Class.preposition) !== 0 && next.word !== 'to';
}

/** What was done to them tells who they are; that they were asked, counted or signed up does not. */
function tellsApart(terms: readonly Term[], at: number): boolean {
	const [before, term] = [terms[at - 1], terms[at]];
	if (term === undefined || before === undefined || term.forms & Form.base) return false;
	if (colourless.has(term.base) || colourless.has(term.base.replace(/e?d$/, ''))) return false;
	// "conflict-affected communities", "hard-hit areas and underserved people"
	if (/^(?:(?:un|under|dis|ill)\w+|(?:.* )?(?:affected|impacted|based|led))$/.test(term.word)) return true;
	const isNamed =
		(before.classes & (Class.determiner | Class.adverb | Class.preposition)) !== 0 || before.word === 'to';
	// "the tool allowed people": a verb, and whoever it let; not "hearing impaired people".
	return (term.classes & (Class.enable | Class.build)) === 0 && (isNamed || !isWorkOn(term.base));
}

/** "French speaking people", "hard of hearing people": what they do tells who they are, where no verb can stand. */
function speaksOfThem(terms: readonly Term[], at: number): boolean {
	const [before, term] = [terms[at - 1], terms[at]];
	if (term === undefined || before === undefined || isWorkOn(term.base) || term.classes & Class.enable) return false;
	return (
		before.word === 'of' || before.compound || (before.classes === 0 && before.kind === 'word' && before.word !== 'to')
	);
}

/** What work does to people. */
const isWorkOn = (base: string): boolean => helping.has(base) || isDoneTo.has(base);

const isDoneTo = wordSet(
	'affect involve target include attract hire recruit track link bring keep put make meet use bother annoy confuse frustrate invite send tell ask show get pay consult interview survey understand',
);

const colourless = wordSet(
	'intend target involve interest register authorise authorize sign log relate concern select choose invite expect propose require desire identify know give say see have do make find get tell ask',
);

/** "which cause users to …", "to direct people": what stands behind it is a verb. */
const isVerbPlace = (term: Term | undefined): boolean =>
	term !== undefined &&
	(/^(?:which|that|who|to|not)$/.test(term.word) ||
		(term.classes & (Class.modal | Class.pronoun | Class.auxiliary)) !== 0);

/** "people near the works", "people known to the surgery", "about 900 people". */
function isPictured(terms: readonly Term[], index: number): boolean {
	const next = terms[index + 1];
	if (terms[index - 1]?.kind === 'number' || next === undefined) return terms[index - 1]?.kind === 'number';
	if (/^(?:of|like|for|as|to|by|via|through|because|per|across|about)$/.test(next.word)) return false;
	if (next.classes & Class.preposition) return true;
	return (next.forms & Form.past) !== 0 && ((terms[index + 2]?.classes ?? 0) & Class.preposition) !== 0;
}
