import type { Passage } from '../../document/passage.ts';
import type { Predicate } from '../predicate.ts';
import type { Sentence } from '../sentence.ts';
import { Class, Classes, Form } from '../word-classes.ts';
import { restOf } from './can.ts';
import { joinedVerbs } from './joined-verbs.ts';
import { firstVerb } from './main-clause.ts';
import { meansOfVerb } from './means.ts';
import { type Reading, readingOf } from './reading.ts';
import { meansOfNoun } from './thing.ts';
import { decapitalised } from './words.ts';

/** What a sentence holds that a question to its author can use: the author's own words. */
export interface Material {
	/** The statement behind any label, without the mark that ends it, in offsets of the passage. */
	readonly start: number;
	readonly end: number;
	/** The one group of people that it names, as written: "residents". */
	readonly who: string | undefined;
	/** All that it says of the means: "an app for residents by June". Nothing of the statement is lost in it. */
	readonly means: string;
	/** The means is the statement itself, which is a sentence and can only be quoted: "Without an app we cannot follow up". */
	readonly isSentence: boolean;
	/** What is to be done, without who does it: "publish a report on housing". */
	readonly deed: string | undefined;
}

/** @param listed words are to be added to it, so that a semicolon may end it as a list's items do */
export function materialOf(sentence: Sentence, passage: Passage, listed = false): Material | undefined {
	const isTitle = passage.kind === 'heading' || passage.role === 'title';
	const reading = readingOf(sentence, passage, { least: isTitle ? 1 : 2, listed });
	const first = reading?.terms[reading.start];
	const last = reading?.terms[reading.end - 1];
	if (reading === undefined || first === undefined || last === undefined) return undefined;
	const who = groupIn(reading);
	const named = meansIn(reading, who);
	const whole = reading.source(reading.start, reading.end);
	const isSentence = named === undefined && !isTitle && isClause(reading);
	const means = named ?? (isSentence ? whole : whole && decapitalised(whole));
	return means === undefined
		? undefined
		: { start: first.start, end: last.end, who, means, isSentence, deed: deedIn(reading) };
}

/** "Introducing an app would mean that …" is one as well. */
function isClause({ terms, start, sentence }: Reading): boolean {
	const form = sentence.facts.predicate?.form;
	const modal = terms.findIndex(({ classes }, index) => index > start && (classes & Class.modal) !== 0);
	const isOwn =
		modal > 0 && !terms.slice(start, modal).some(({ word }) => /^(?:that|which|who|where|so|,)$/.test(word));
	return form === 'finite' || (form === 'ing' && isOwn);
}

function meansIn(reading: Reading, who: string | undefined): string | undefined {
	const { terms, start, end, sentence, passage } = reading;
	const { predicate } = sentence.facts;
	const isTitle = passage.kind === 'heading' || passage.role === 'title';
	const named = isTitle || predicate === undefined ? meansOfNoun(reading, start, end) : undefined;
	if (named !== undefined || predicate === undefined) return named;
	// What is said before the verb is kept only where it says nothing but who does it.
	const opens =
		/^(?:we|i|they|you|it)$/.test(predicate.pronoun ?? '') ||
		predicate.subject?.aim === true ||
		answering.test(predicate.subject?.head.word ?? '') ||
		needsOnly(reading, predicate, who) ||
		isUs(reading, predicate) ||
		!isClause(reading);
	if (predicate.passive && needing.test(predicate.verb?.base ?? '') && !predicate.negated)
		return meansNeeded(reading, predicate);
	if (!opens || predicate.negated || predicate.passive || predicate.at < start) return undefined;
	if (terms.slice(start, predicate.at).some(term => term.word === ',')) return undefined;
	const copula = terms[predicate.at + 1];
	if (/^(?:what|all)$/.test(terms[start]?.word ?? '') && copula !== undefined && /^(?:is|are)$/.test(copula.word))
		return meansOfNoun(reading, predicate.at + 2, end);
	if (predicate.verb === undefined)
		return meansOfNoun(reading, predicate.object?.first ?? predicate.at, end) ?? reading.source(predicate.at, end);
	const from = joinedVerbs(terms, predicate.at)[0] ?? predicate.at;
	// Nobody tests "needing an app".
	if (needing.test(predicate.verb.base)) return reading.source(predicate.at + 1, end);
	return meansOfVerb(reading, from, end);
}

const needing = /^(?:need|want|require|seek)$/;

/** "The council needs a portal", "tenants need an app": whoever needs it is named beside it, or is nobody in particular. */
function needsOnly({ source }: Reading, { subject, verb, tense, party }: Predicate, who: string | undefined): boolean {
	if (subject === undefined || party !== undefined || tense !== 'present') return false;
	if (!needing.test(verb?.base ?? '')) return false;
	return /^(?:organisation|vague-group)$/.test(subject.thing) || source(subject.first, subject.end) === who;
}

/** "The council will …", "this project will …": as good as "we will". */
const isUs = ({ terms }: Reading, { subject, tense }: Predicate): boolean =>
	(subject?.thing === 'organisation' || subject?.work === true) &&
	tense === 'future' &&
	subject.end - subject.first === 2 &&
	/^(?:the|our|this)$/.test(terms[subject.first]?.word ?? '');

/** "An app is needed because letters get lost" → "an app, because letters get lost". */
function meansNeeded(reading: Reading, { subject, at }: Predicate): string | undefined {
	if (subject?.first !== reading.start) return undefined;
	const thing = meansOfNoun(reading, subject.first, subject.end);
	if (thing === undefined || at + 1 >= reading.end) return thing;
	const rest = reading.source(at + 1, reading.end);
	const joint = /^(?:because|since|as)\b/.test(rest ?? '') ? ', ' : ' ';
	return rest && thing + joint + rest;
}

/** "The solution is a chatbot": what it is said to be is the means. */
const answering = /^(?:solution|answer|idea|proposal|plan|product|deliverable|vision|ambition|priority|focus)$/;

/** "The goal is to write a guide" → "write a guide"; a deed that stands by itself is one already. */
function deedIn(reading: Reading): string | undefined {
	const { terms, start, end, sentence } = reading;
	const { predicate } = sentence.facts;
	if (predicate?.verb === undefined || predicate.negated || predicate.passive || predicate.at < start) return undefined;
	if (needing.test(predicate.verb.base)) return undefined;
	const isOurs =
		/^(?:we|i)$/.test(predicate.pronoun ?? '') || predicate.subject?.aim === true || predicate.subject?.work === true;
	if (
		!isOurs ||
		!(predicate.verb.forms & Form.base) ||
		terms.slice(start, predicate.at).some(term => term.word === ',')
	)
		return undefined;
	return restOf(reading, firstVerb(reading, predicate.at), end);
}

function groupIn({ terms, start, end, source }: Reading): string | undefined {
	const heads: number[] = [];
	for (let index = start; index < end; index++) {
		const term = terms[index];
		if (term === undefined || !(term.classes & Class.group)) continue;
		const isMany = (term.forms & Form.plural) !== 0 || /^(?:people|staff)$/.test(term.word);
		const next = terms[index + 1];
		const isHead =
			next === undefined ||
			next.kind === 'mark' ||
			(next.classes & (Classes.functions | Classes.verbs)) !== 0 ||
			next.word === 'to';
		if (isMany && isHead) heads.push(index);
	}
	const [head] = heads;
	if (head === undefined || heads.length > 1 || terms[head + 1]?.word === 'and' || terms[head - 1]?.word === 'and')
		return undefined;
	let from = head;
	while (from > start && describes(terms[from - 1])) from--;
	return source(from, head + 1);
}

const describes = (term: Reading['terms'][number] | undefined): boolean =>
	term !== undefined &&
	term.kind === 'word' &&
	!(term.classes & (Classes.functions | Classes.verbs | Class.adverb)) &&
	term.word !== 'to';
