import { defaultConfig } from '../../config.ts';
import type { Passage } from '../../document/passage.ts';
import { proseOf } from '../../document/prose.ts';
import { isParty } from '../benefits.ts';
import { type Facts, factsOf } from '../facts.ts';
import { kindsOf } from '../judge.ts';
import { createLexicon } from '../lexicon.ts';
import { type NounPhrase, nounPhraseAt } from '../noun-phrase.ts';
import type { Predicate } from '../predicate.ts';
import type { Sentence } from '../sentence.ts';
import { splitSentences } from '../split.ts';
import { type Term, termsOf } from '../terms.ts';
import { Class, Classes, Form } from '../word-classes.ts';
import { type End, endsIn } from './ends.ts';
import { frameOf } from './frame.ts';
import { isTitleCase, joinedVerbs, meansOfNoun, meansOfVerb } from './means.ts';
import { type Frame, outcomeOf } from './outcome.ts';
import { type Reading, readingOf } from './reading.ts';
import { easierWords, endOfVerb } from './said.ts';
import { isBalanced } from './source.ts';
import { capitalised } from './words.ts';

/** What a sentence comes to when its outcome stands first. */
export interface Lifted {
	/** What is replaced, in offsets of the passage: the statement behind any label, without the mark that ends it. */
	readonly start: number;
	readonly end: number;
	/** Without a full stop, in the author's own capitals at its start. */
	readonly outcome: string;
	/** "an app", "moving the forms online". */
	readonly means: string;
	/** The outcome is an order or a to-form, and can follow "We aim to:". */
	readonly bare: boolean;
}

/** The outcome that a sentence holds, and the means, each in right words; undefined where there is any doubt. */
export function liftOutcome(sentence: Sentence, passage: Passage): Lifted | undefined {
	const reading = isOpen(sentence, passage) ? readingOf(sentence, passage) : undefined;
	if (reading === undefined) return undefined;
	for (const candidate of candidates(reading)) {
		const lifted = finished(reading, candidate);
		if (lifted !== undefined) return lifted;
	}
	return undefined;
}

interface Candidate {
	/** What the outcome was made of; a user story stays one. */
	readonly end: End | 'story' | 'main';
	readonly outcome: string | undefined;
	readonly means: string | undefined;
}

function isOpen({ facts }: Sentence, passage: Passage): boolean {
	if (facts.question || /^(?:quote|code|html)$/.test(passage.kind)) return false;
	const { predicate } = facts;
	if (predicate === undefined) return true;
	return !predicate.negated && (predicate.meant || (predicate.tense !== 'past' && predicate.tense !== 'perfect'));
}

function* candidates(reading: Reading): Iterable<Candidate> {
	yield* fromStory(reading);
	yield* fromVerb(reading);
	yield* fromName(reading);
}

/** "We will build an app so that …": the means is what the main verb acts on, up to the word that joins the end. */
function* fromVerb(reading: Reading): Iterable<Candidate> {
	const { terms, sentence, start, end } = reading;
	const predicate = orderOf(reading) ?? sentence.facts.predicate;
	if (predicate === undefined) return;
	const { subject } = predicate;
	if (isTool(subject) && !predicate.meant) yield* fromSubject(reading, subject);
	const clause = mainClause(reading, predicate);
	if (predicate.at < start || clause === undefined) return;
	const first = predicate.verb === undefined ? predicate.at : firstVerb(reading, predicate.at);
	const objectFrom = predicate.verb === undefined ? first : (joinedVerbs(terms, first).at(-1) ?? first) + 1;
	if (predicate.passive) {
		if (subject === undefined || isParty(subject)) return;
		const means = meansOfNoun(reading, subject.first, subject.end);
		for (const found of endsIn(terms, objectFrom, end))
			yield { end: found, outcome: withAside(clause, outcomeOf(reading, found, undefined)), means };
		return;
	}
	const frame = frameOf(reading, predicate, clause.start);
	const meansTo = (past: number): string | undefined =>
		predicate.verb === undefined
			? meansOfNoun(reading, predicate.preposition === '' ? first : (predicate.object?.first ?? first), past)
			: meansOfVerb(reading, first, past);
	if (clause.purpose !== undefined) {
		yield { end: clause.purpose, outcome: outcomeOf(reading, clause.purpose, frame), means: meansTo(end) };
		return;
	}
	for (const found of endsIn(terms, objectFrom + 1, end)) {
		const outcome = outcomeOf(reading, found, frame);
		yield {
			end: found,
			outcome: found.kind === 'do' ? outcome : withAside(clause, outcome),
			means: meansTo(found.from),
		};
	}
	yield* fromBy(reading, objectFrom);
}

/** "Design and build a website", "Use AI": an order, though its first word can be a noun too. */
function orderOf({ terms, start, sentence }: Reading): Predicate | undefined {
	const verb = terms[start];
	if (verb === undefined || !(verb.forms & Form.base) || !(verb.classes & Class.build)) return undefined;
	const { predicate } = sentence.facts;
	if (predicate?.form === 'order' && predicate.at === start) return undefined;
	const last = joinedVerbs(terms, start).at(-1) ?? start;
	const object = nounPhraseAt(terms, last + 1, true);
	const isVerb = last > start || isTool(object) || !(verb.classes & Classes.things);
	if (object === undefined || !isVerb) return undefined;
	return {
		verb,
		at: start,
		object,
		form: 'order',
		tense: 'present',
		modal: '',
		subject: undefined,
		pronoun: undefined,
		negated: false,
		passive: false,
		meant: false,
		preposition: '',
	};
}

interface MainClause {
	readonly start: number;
	/** "By March 2027,": said of the outcome as well. */
	readonly aside: string;
	/** "To help residents report potholes, we will …" */
	readonly purpose: End | undefined;
}

/** Where the main clause begins; undefined where what is said before it would be lost. */
function mainClause(reading: Reading, predicate: Predicate): MainClause | undefined {
	const { terms, start } = reading;
	const first = terms[start];
	const opens =
		first !== undefined &&
		(first.classes & (Class.preposition | Class.conjunction | Class.adverb) || first.word === 'to');
	if (!opens || (first.word === 'to' && predicate.form === 'to')) return { start, aside: '', purpose: undefined };
	const main = startOfMain(terms, start, predicate);
	if (main === undefined || main <= start)
		return main === start || predicate.form !== 'finite' ? { start, aside: '', purpose: undefined } : undefined;
	const past = terms[main - 1]?.word === ',' ? main - 1 : main;
	if (first?.word === 'to' || first?.word === 'in order') {
		const purpose = past < main ? endsIn(terms, start, past)[0] : undefined;
		return purpose === undefined || purpose.from > start ? undefined : { start: main, aside: '', purpose };
	}
	const words = terms.slice(start, past);
	const isTime =
		/^(?:by|in|from|within|before|over|until|this|next)$/.test(first?.word ?? '') &&
		words.length <= 6 &&
		words.some(term => isTimeWord.test(term.word));
	return isTime ? { start: main, aside: `${reading.source(start, past)}, `, purpose: undefined } : undefined;
}

/** Where the doer is named: the subject, a pronoun, or the verb of an order. */
function startOfMain(terms: readonly Term[], start: number, { subject, pronoun, at }: Predicate): number | undefined {
	if (subject !== undefined) return subject.first;
	if (pronoun === undefined) return at;
	const found = terms.findIndex((term, index) => index >= start && index <= at && term.word === pronoun);
	return found < 0 ? undefined : found;
}

const isTimeWord =
	/^(?:(?:19|20)\d\d(?:[-/]\d+)?|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|years?|months?|weeks?|quarter|q[1-4])$/;

const withAside = ({ aside }: MainClause, outcome: string | undefined): string | undefined =>
	outcome && aside + outcome;

/** "design and build": the predicate may be either. */
function firstVerb({ terms, start }: Reading, at: number): number {
	let first = at;
	while (first - 2 >= start && /^(?:and|or|&|,)$/.test(terms[first - 1]?.word ?? '')) {
		const before = terms[first - 2];
		const form = (terms[at]?.forms ?? 0) & (Form.base | Form.gerund);
		if (before === undefined || !(before.classes & Classes.verbs) || !(before.forms & form)) break;
		first -= 2;
	}
	return first;
}

/** "The app will let residents report …": the means is the subject. */
function* fromSubject(reading: Reading, subject: NounPhrase): Iterable<Candidate> {
	const { terms, sentence, end } = reading;
	const { predicate } = sentence.facts;
	if (predicate === undefined || predicate.passive || subject.first !== reading.start) return;
	let at = subject.end;
	while (terms[at] !== undefined && (terms[at]?.classes ?? 0) & (Class.modal | Class.adverb)) at++;
	const found = endOfVerb(terms, subject.end, at, end);
	if (found === undefined || found.kind === 'do') return;
	yield {
		end: found,
		outcome: outcomeOf(reading, found, undefined),
		means: meansOfNoun(reading, subject.first, subject.end),
	};
}

/** "An app that lets residents report …": a title or a bullet that only names the means. */
function* fromName(reading: Reading): Iterable<Candidate> {
	const { terms, start, end, sentence } = reading;
	const name = nounPhraseAt(terms, start);
	if (name === undefined || isParty(name)) return;
	const { predicate } = sentence.facts;
	const frame: Frame = base => ({ before: '', verb: base, kept: [] });
	for (const found of endsIn(terms, start + 1, end)) {
		if (predicate?.form === 'finite' && predicate.at < found.from) return;
		yield { end: found, outcome: outcomeOf(reading, found, frame), means: meansOfNoun(reading, start, found.from) };
	}
}

/** "improve access to care by building an app", "raise recycling rates with an app". */
function* fromBy(reading: Reading, from: number): Iterable<Candidate> {
	const { terms, start, end } = reading;
	for (let at = from; at < end - 1; at++) {
		const next = terms[at + 1];
		const outcome = reading.source(start, at);
		if (terms[at]?.word === 'by' && next !== undefined && next.forms & Form.gerund && next.classes & Classes.verbs)
			yield { end: 'main', outcome, means: meansOfVerb(reading, at + 1, end) };
		else if (/^(?:using|through|via|with)$/.test(terms[at]?.word ?? '')) {
			const thing = nounPhraseAt(terms, at + 1);
			if (thing !== undefined && isTool(thing) && thing.end >= end)
				yield { end: 'main', outcome, means: meansOfNoun(reading, at + 1, end) };
		}
	}
}

/** "As a carer I need a calculator so that I can …": the need stays a need. */
function* fromStory(reading: Reading): Iterable<Candidate> {
	const { terms, sentence, start, end } = reading;
	if (!sentence.facts.audience.story) return;
	const pronoun = terms.findIndex((term, index) => index >= start && /^(?:i|we)$/.test(term.word));
	const needAt = terms.findIndex(
		(term, index) => index > pronoun && (term.classes & Class.need) !== 0 && (term.forms & Form.base) !== 0,
	);
	if (pronoun < 0 || needAt < 0 || needAt > pronoun + 3) return;
	const before = reading.source(start, needAt + 1);
	const isDoing = terms[needAt + 1]?.word === 'to';
	for (const found of endsIn(terms, needAt + 2, end)) {
		const verbAt =
			found.kind === 'clause' && terms[found.subject]?.word === terms[pronoun]?.word
				? abilityAt(reading, found.subject + 1)
				: undefined;
		const rest = verbAt === undefined ? undefined : reading.source(verbAt, end);
		if (before === undefined || rest === undefined) continue;
		yield {
			end: 'story',
			outcome: `${before} to ${rest}`,
			means: isDoing ? meansOfVerb(reading, needAt + 2, found.from) : meansOfNoun(reading, needAt + 1, found.from),
		};
	}
}

/** Past "can" or "am able to". */
function abilityAt({ terms }: Reading, at: number): number | undefined {
	if (/^(?:can|could|may)$/.test(terms[at]?.word ?? '')) return at + 1;
	const isAble =
		/^(?:am|are|will)$/.test(terms[at]?.word ?? '') && terms.slice(at, at + 4).some(term => term.word === 'able');
	const to = terms.findIndex((term, index) => index > at && term.word === 'to');
	return isAble && to > 0 && to < at + 5 ? to + 1 : undefined;
}

const isTool = (phrase: NounPhrase | undefined): phrase is NounPhrase =>
	phrase !== undefined &&
	(phrase.thing === 'system' || phrase.thing === 'technology' || phrase.thing === 'maybe-system');

/** As it will stand, if it reads as an outcome there and no longer as a technology. */
function finished(reading: Reading, { end: made, outcome, means }: Candidate): Lifted | undefined {
	const { terms, passage, start, end } = reading;
	const [first, last] = [terms[start], terms[end - 1]];
	if (first === undefined || last === undefined || outcome === undefined || means === undefined) return undefined;
	const source = passage.text.slice(first.start, last.end);
	if (!isBalanced(source) || !isBalanced(outcome) || !isBalanced(means)) return undefined;
	const cased =
		isTitleCase(terms, start, end) && passage.kind === 'heading'
			? outcome.replace(/ (?:can|have|has|see|is|are) /, words => ` ${capitalised(words.trim())} `)
			: outcome;
	const text = first.capital ? capitalised(cased) : cased;
	if (!readsWell(text, passage, made)) return undefined;
	return {
		start: first.start,
		end: last.end,
		outcome: text,
		means,
		bare:
			made !== 'story' &&
			made !== 'main' &&
			made.kind === 'do' &&
			/^(?:order|to)$/.test(reading.sentence.facts.predicate?.form ?? 'order'),
	};
}

function readsWell(outcome: string, passage: Passage, made: Candidate['end']): boolean {
	const text = `${outcome}.`;
	const traits: Passage = { ...passage, text, prose: proseOf(passage.kind, text), label: 0, sentences: [] };
	const [only, ...others] = splitSentences(traits.prose);
	if (only === undefined || others.length > 0) return false;
	const facts = factsOf(termsOf(traits.prose, only.start, only.end, createLexicon(defaultConfig.vocabulary)), traits);
	const kinds = kindsOf(facts, traits);
	if (kinds.includes('tech-first') || kinds.includes('output')) return false;
	if (made === 'story' || kinds.includes('outcome')) return true;
	if (made !== 'main' && /^(?:can|have|easier)$/.test(made.kind)) return true;
	if (made !== 'main' && made.kind === 'clause' && isAboutPeople(facts)) return true;
	return facts.benefits.some(benefit => !benefit.technical);
}

/** "people do not have to queue", "we can report to donors", "it is easier to find a dentist". */
function isAboutPeople({ terms, from, software }: Facts): boolean {
	const first = terms[from];
	if (first === undefined || software) return false;
	if (first.word === 'it')
		return /^(?:is|becomes)$/.test(terms[from + 1]?.word ?? '') && easierWords.test(terms[from + 2]?.word ?? '');
	if (/^(?:we|you|i|everyone|everybody|nobody|people)$/.test(first.word)) return true;
	const subject = nounPhraseAt(terms, from);
	return subject !== undefined && isParty(subject);
}
