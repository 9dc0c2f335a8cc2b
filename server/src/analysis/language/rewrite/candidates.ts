import { type NounPhrase, nounPhraseAt } from '../noun-phrase.ts';
import { isParty } from '../people.ts';
import type { Predicate } from '../predicate.ts';
import { Class, Classes, Form } from '../word-classes.ts';
import { type End, endsIn } from './ends.ts';
import { frameOf } from './frame.ts';
import { joinedVerbs } from './joined-verbs.ts';
import { firstVerb, isTool, type MainClause, mainClause, makingOf, orderOf } from './main-clause.ts';
import { meansOfVerb } from './means.ts';
import { type Frame, outcomeOf } from './outcome.ts';
import { skipAdverbs } from './parties.ts';
import type { Reading } from './reading.ts';
import { endOfVerb } from './said.ts';
import { storiesIn } from './story.ts';
import { meansOfNoun } from './thing.ts';

export interface Candidate {
	/** What the outcome was made of; a user story stays one. */
	readonly end: End | 'story' | 'main';
	readonly outcome: string | undefined;
	readonly means: string | undefined;
}

/** What a sentence may come to, the likeliest first. */
export function* candidates(reading: Reading): Iterable<Candidate> {
	yield* storiesIn(reading);
	yield* fromVerb(reading);
	yield* fromDoing(reading);
	yield* fromName(reading);
}

/** "We will build an app so that …": the means is what the main verb acts on, up to the word that joins the end. */
function* fromVerb(reading: Reading): Iterable<Candidate> {
	const { terms, sentence, start, end } = reading;
	const predicate = orderOf(reading) ?? makingOf(reading, sentence.facts.predicate);
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
	const frame = frameOf(reading, predicate, clause.start, first);
	const meansTo = (past: number): string | undefined =>
		predicate.verb === undefined ? meansOfCopula(reading, predicate, past) : meansOfVerb(reading, first, past);
	if (clause.purpose !== undefined) {
		yield { end: clause.purpose, outcome: outcomeOf(reading, clause.purpose, frame), means: meansTo(end) };
		return;
	}
	for (const found of endsIn(terms, objectFrom + 1, end)) {
		const outcome = outcomeOf(reading, found, frame);
		yield {
			end: found,
			outcome: withAside(clause, outcome),
			means: meansTo(found.from),
		};
	}
	yield* fromBy(reading, objectFrom);
}

/** "The aim is an app" → "an app"; "CareLink is an app" → "CareLink, an app". */
function meansOfCopula(
	reading: Reading,
	{ subject, object, at, preposition }: Predicate,
	past: number,
): string | undefined {
	if (object === undefined || !(object.likely || isTool(object))) return undefined;
	const means = meansOfNoun(reading, preposition === '' ? at : object.first, past);
	if (
		means === undefined ||
		subject === undefined ||
		subject.aim ||
		subject.work ||
		/^(?:this|it|here)$/.test(subject.head.word)
	)
		return means;
	if (subject.end - subject.first > 3 || preposition !== '') return undefined;
	const name = reading.source(subject.first, subject.end);
	return name && `${name}, ${means}`;
}

const withAside = ({ aside }: MainClause, outcome: string | undefined): string | undefined =>
	outcome && aside + outcome;

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

/** "Introducing an app will make it easier to …": the doing is the subject. */
function* fromDoing(reading: Reading): Iterable<Candidate> {
	const { terms, start, end } = reading;
	const first = terms[start];
	if (first === undefined || !(first.forms & Form.gerund) || !(first.classes & Class.build)) return;
	const modal = terms.findIndex((term, index) => index > start && (term.classes & Class.modal) !== 0);
	if (modal < 0 || terms.slice(start, modal).some(term => /^(?:that|which|who|,)$/.test(term.word))) return;
	const verbAt = skipAdverbs(terms, modal + 1);
	const found = endOfVerb(terms, modal, verbAt, end);
	if (found === undefined || found.kind === 'do') return;
	yield { end: found, outcome: outcomeOf(reading, found, undefined), means: meansOfVerb(reading, start, modal) };
}

/** "An app that lets residents report …", "This is an app that …": a title or a bullet that only names the means. */
function* fromName(reading: Reading): Iterable<Candidate> {
	const { terms, start, end, sentence } = reading;
	const at = pastPointing(reading);
	const isPointing = at > start;
	const name = nounPhraseAt(terms, at, true);
	if (name === undefined || isParty(name)) return;
	const { predicate } = sentence.facts;
	const frame: Frame | undefined = isPointing ? undefined : base => ({ before: '', verb: base, kept: [] });
	for (const found of endsIn(terms, at + 1, end)) {
		if (!isPointing && predicate?.form === 'finite' && predicate.at < found.from) return;
		yield { end: found, outcome: outcomeOf(reading, found, frame), means: meansOfNoun(reading, at, found.from) };
	}
}

/** Past "This is", "It is", "This task order is for". */
function pastPointing({ terms, start }: Reading): number {
	const first = terms[start]?.word ?? '';
	const subject = /^(?:this|the|our)$/.test(first) ? nounPhraseAt(terms, start) : undefined;
	const isWork = subject !== undefined && (subject.work || subject.thing === 'document') && !subject.aim;
	const verbAt = isWork ? subject.end : /^(?:this|it|here)$/.test(first) ? start + 1 : -1;
	if (!/^(?:is|are)$/.test(terms[verbAt]?.word ?? '')) return start;
	return /^(?:for|about)$/.test(terms[verbAt + 1]?.word ?? '') ? verbAt + 2 : verbAt + 1;
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
