import type { Passage } from '../document/passage.ts';
import { isSoftware } from './apposition.ts';
import { promisesEase } from './eased.ts';
import type { Facts } from './facts.ts';
import { featuresOf, plain } from './features/index.ts';
import { namesFinished } from './finished.ts';
import { helpsPeople } from './helped.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { isOutput } from './output.ts';
import type { Predicate } from './predicate.ts';
import { namesReached } from './reached.ts';
import { placeOf } from './signals.ts';
import { needsBuilding } from './software-named.ts';
import { isNeededLater } from './software-offered.ts';
import type { Term } from './terms.ts';
import { namesAnyone } from './vague-users.ts';
import { weights } from './weights.ts';
import { Class } from './word-classes.ts';

/** What a statement is. An outcome can be tech-first too: "we will build an app so that residents can …". */
export const statementKinds = ['outcome', 'measured', 'user-specific', 'user-vague', 'tech-first', 'output'] as const;
export type StatementKind = (typeof statementKinds)[number];
export type Kinds = readonly StatementKind[];

/** The kinds that are judged by weights; of the others, real briefs have too few to weigh anything. */
const weighedKinds = ['outcome', 'measured', 'user-specific', 'tech-first'] as const;
export type WeighedKind = (typeof weighedKinds)[number];

/** Whether a statement is of a kind. Each is judged by itself, so that nobody waits for what nobody asks for. */
export function isOfKind(kind: StatementKind, facts: Facts, passage: Passage): boolean {
	if (!isJudged(passage)) return false;
	switch (kind) {
		case 'outcome':
			// "All 120 tutors trained" names people, and no more than what was done.
			return (
				(scoreOf('outcome', facts, passage) > 0 && !namesFinished(facts)) ||
				asksHowToHelp(facts) ||
				namesReached(facts, passage) ||
				promisesEase(facts, passage)
			);
		case 'tech-first':
			if (isSomebodyElses(facts, passage)) return false;
			return (
				(scoreOf('tech-first', facts, passage) > 0 && !isOrdinary(facts, passage)) ||
				wantsSoftware(facts) ||
				asksForSoftware(facts, passage)
			);
		case 'user-specific':
			return scoreOf('user-specific', facts, passage) > 0 || helpsPeople(facts, passage);
		case 'measured':
			return scoreOf('measured', facts, passage) > 0;
		case 'user-vague':
			return namesAnyone(facts, passage);
		case 'output':
			return passage.kind !== 'quote' && isOutput(facts, passage) && !isOfKind('outcome', facts, passage);
	}
}

/** Whether it says something of the work. A heading names a section; only a title, and the line below it, say what the work is. */
export function isJudged(passage: Passage): boolean {
	const isLabel = passage.label > 0 && passage.label >= passage.text.length;
	const isName = passage.kind === 'heading' && passage.role !== 'title' && !passage.opening;
	const isSectionName = isLabel || (isName && !isGoalInFull(passage));
	return !passage.boilerplate && !passage.header && passage.kind !== 'code' && !isSectionName && !isContents(passage);
}

/** "### b) Build a register of …", among the goals: a list whose items are headings. */
const isGoalInFull = ({ role, prose }: Passage): boolean =>
	(role === 'outcome' || role === 'measures') && /^\W*(?:\d{1,2}|[a-z])[.)]\s+(?:\S+\s+){4,}\S/i.test(prose);

/** "- [Summary](#summary)": where in the brief it stands. */
const isContents = ({ kind, text }: Passage): boolean =>
	kind === 'item' && text.startsWith('[') && /^\[[^\]]*\]\(#[^)\s]*\)$/.test(text);

/**
 * What is quoted is not what the brief proposes; but a line below the title that names the thing is the brief's own, and so
 * is a vision that is set off among the goals: "The agency will build a system".
 */
function isSomebodyElses(facts: Facts, passage: Passage): boolean {
	if (passage.kind !== 'quote') return false;
	const { predicate } = facts;
	if (passage.opening && passage.role === 'summary' && (predicate === undefined || predicate.form !== 'finite'))
		return false;
	const isVision =
		placeOf(passage) === 'goal' && predicate?.tense === 'future' && predicate.subject?.thing === 'organisation';
	return !isVision;
}

/** A reader might take it for an outcome: enough not to say that nothing is. */
export const mayBeOutcome = (facts: Facts, passage: Passage): boolean =>
	isJudged(passage) && scoreOf('outcome', facts, passage) > -0.8;

/** Above zero where the kind is likelier than the cut that the weights were fitted for. */
function scoreOf(kind: WeighedKind, facts: Facts, passage: Passage): number {
	const features = featuresOf[kind](facts, passage);
	if (features.length === 0) return -1;
	const { bias, features: worth } = weights[kind];
	const words = worthOfWords[kind];
	let score = bias;
	for (const name of features) if (typeof name === 'string') score += worth[name] ?? 0;
	for (const name of plain(facts, passage)) if (typeof name === 'string') score += worth[name] ?? 0;
	for (const word of facts.words) score += words.get(word) ?? 0;
	return score;
}

/** What each word is worth: the weights have them in groups of the same worth. */
const wordsByWorth = (kind: WeighedKind): ReadonlyMap<string, number> =>
	new Map(
		weights[kind].words.flatMap(([worth, words]) => words.split('|').map((word): [string, number] => [word, worth])),
	);

const worthOfWords: Readonly<Record<WeighedKind, ReadonlyMap<string, number>>> = {
	outcome: wordsByWorth('outcome'),
	measured: wordsByWorth('measured'),
	'user-specific': wordsByWorth('user-specific'),
	'tech-first': wordsByWorth('tech-first'),
};

/** "How might we help applicants to …?": the question names the outcome and leaves the answer open. */
function asksHowToHelp(facts: Facts): boolean {
	const { terms, from } = facts;
	const start = terms.findIndex((term, index) => index >= from && term.kind === 'word');
	if (terms[start]?.word !== 'how' || !/^(?:might|can|could|do)$/.test(terms[start + 1]?.word ?? '')) return false;
	return (
		facts.benefits.some(benefit => !benefit.technical) ||
		terms.slice(start + 2).some(term => /^(?:easily|quickly|sooner|safely|faster|better)$/.test(term.word))
	);
}

/** "How can we use AI to …?", "Can an app be built that …?": the answer is in the question. */
function asksForSoftware({ terms, from, question }: Facts, passage: Passage): boolean {
	if (!question || passage.inventory || placeOf(passage) === 'solution') return false;
	const [first, second, third] = [terms[from]?.word ?? '', terms[from + 1]?.word ?? '', terms[from + 2]?.word ?? ''];
	if (first === 'how' && /^(?:can|could|might|do|should)$/.test(second) && third === 'we')
		return ((terms[from + 3]?.classes ?? 0) & Class.build) !== 0 && isSoftware(nounPhraseAt(terms, from + 4, true));
	if (!/^(?:can|could)$/.test(first) || !/^an?$/.test(second)) return false;
	const thing = nounPhraseAt(terms, from + 1, true);
	const be = terms.findIndex(({ word }) => word === 'be');
	return (isSoftware(thing) || thing?.likely === true) && ((terms[be + 1]?.classes ?? 0) & Class.build) !== 0;
}

/** "As a carer, I need to use a calculator so that …": the need is a tool, not what the carer is after. */
function wantsSoftware(facts: Facts): boolean {
	const { terms } = facts;
	const use = terms.findIndex(term => term.word === 'use');
	const article = terms[use + 1]?.word;
	if (use < 0 || (article !== 'a' && article !== 'an') || !facts.story) return false;
	const thing = nounPhraseAt(terms, use + 1, true);
	return isSoftware(thing) || thing?.likely === true;
}

/** Who writes made it, and not in some year long gone. */
const isOwnWork = ({ pronoun, subject, tense, verb, object, negated }: Predicate, terms: readonly Term[]): boolean =>
	(tense === 'past' || tense === 'perfect') &&
	!negated &&
	(/^(?:we|i|we've|i've)$/.test(pronoun ?? '') || subject?.work === true) &&
	((verb?.classes ?? 0) & Class.build) !== 0 &&
	/^an?$/.test(terms[object?.first ?? -1]?.word ?? '') &&
	!terms.some(({ word }) => /^(?:19|20)\d\d$/.test(word));

/** What was done once, and what people do with what is there, is no aim: "the council replaced its register in 2020". */
function isOrdinary({ predicate, terms }: Facts, passage: Passage): boolean {
	if (predicate === undefined || predicate.meant) return false;
	// "Our system was bought in 2011 and must be replaced."
	if (isSoftware(predicate.subject) && needsBuilding(terms, predicate.subject?.end ?? 0)) return false;
	if (isNeededLater(terms, predicate.at)) return false;
	// "We built a tool to compare rents" opens the account of a piece of work.
	if (passage.opening && isOwnWork(predicate, terms)) return false;
	const place = placeOf(passage);
	const isPast = predicate.tense === 'past' || predicate.tense === 'perfect';
	const isAim = place === 'title' || place === 'goal';
	const isTold = place === 'goal' && (predicate.pronoun !== undefined || predicate.subject?.thing === 'organisation');
	const isDone =
		isPast && (!isAim || isTold || /^(?:happen|occur|arise|result|follow)$/.test(predicate.verb?.base ?? ''));
	const byPeople =
		predicate.tense !== 'future' &&
		predicate.subject?.thing === 'group' &&
		!((predicate.verb?.classes ?? 0) & Class.need);
	return isDone || byPeople;
}
