import type { Passage } from '../../document/passage.ts';
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
	const whole = reading.source(reading.start, reading.end);
	const means = meansIn(reading) ?? (whole === undefined ? undefined : decapitalised(whole));
	return means === undefined
		? undefined
		: { start: first.start, end: last.end, who: groupIn(reading), means, deed: deedIn(reading) };
}

function meansIn(reading: Reading): string | undefined {
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
		predicate.form !== 'finite';
	if (!opens || predicate.negated || predicate.passive || predicate.at < start) return undefined;
	if (terms.slice(start, predicate.at).some(term => term.word === ',')) return undefined;
	const copula = terms[predicate.at + 1];
	if (/^(?:what|all)$/.test(terms[start]?.word ?? '') && copula !== undefined && /^(?:is|are)$/.test(copula.word))
		return meansOfNoun(reading, predicate.at + 2, end);
	if (predicate.verb === undefined)
		return meansOfNoun(reading, predicate.object?.first ?? predicate.at, end) ?? reading.source(predicate.at, end);
	const from = joinedVerbs(terms, predicate.at)[0] ?? predicate.at;
	return meansOfVerb(reading, from, end);
}

/** "The solution is a chatbot": what it is said to be is the means. */
const answering = /^(?:solution|answer|idea|proposal|plan|product|deliverable|vision|ambition|priority|focus)$/;

/** "The goal is to write a guide" → "write a guide"; a deed that stands by itself is one already. */
function deedIn(reading: Reading): string | undefined {
	const { terms, start, end, sentence } = reading;
	const { predicate } = sentence.facts;
	if (predicate?.verb === undefined || predicate.negated || predicate.passive || predicate.at < start) return undefined;
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
