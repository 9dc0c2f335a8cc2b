import { defaultConfig } from '../../config.ts';
import { restated } from '../../document/passage.ts';
import { type Facts, factsOf } from '../facts.ts';
import { isOfKind, type StatementKind } from '../judge.ts';
import { createLexicon } from '../lexicon.ts';
import { nounPhraseAt } from '../noun-phrase.ts';
import { splitSentences } from '../split.ts';
import { termsOf } from '../terms.ts';
import { Class, Classes } from '../word-classes.ts';
import type { Candidate } from './candidates.ts';
import { isTool } from './main-clause.ts';
import { endOfParty } from './parties.ts';
import type { Reading } from './reading.ts';
import { easierWords } from './said.ts';

/** How an outcome would be read where it will stand. */
export interface Verdict {
	/** It is one sentence, no technology comes first in it, and somebody gains. */
	readonly good: boolean;
	/** Whoever reads it there by itself sees an outcome, too. */
	readonly plain: boolean;
}

export function verdictOn(outcome: string, { passage }: Reading, made: Candidate['end']): Verdict {
	const text = `${outcome}.`;
	const traits = restated(passage, text);
	const [only, ...others] = splitSentences(traits.prose);
	if (only === undefined || others.length > 0) return bad;
	const facts = factsOf(termsOf(traits.prose, only.start, only.end, createLexicon(defaultConfig.vocabulary)), traits);
	const is = (kind: StatementKind) => isOfKind(kind, facts, traits);
	if (is('tech-first') || is('output')) return bad;
	if (made !== 'story' && made !== 'main' && made.kind === 'do' && (isForMachines(facts) || serving.test(made.base)))
		return bad;
	const plain =
		is('outcome') ||
		facts.benefits.some(({ kind, who, technical }) => kind !== 'change' && who !== undefined && !technical);
	return { good: plain || isGain(facts, made), plain };
}

const bad: Verdict = { good: false, plain: false };

function isGain(facts: Facts, made: Candidate['end']): boolean {
	if (made === 'story') return true;
	if (made !== 'main' && /^(?:can|have|easier)$/.test(made.kind)) return true;
	if (made !== 'main' && made.kind === 'clause' && isAboutPeople(facts)) return true;
	if (made !== 'main' && made.kind === 'do' && isWorthwhile(facts, made.base)) return true;
	return facts.benefits.some(benefit => !benefit.technical);
}

/** What a system is for, and what nobody gains by itself: "to track their work". */
const serving =
	/^(?:track|analy[sz]e|manage|monitor|store|collect|process|handle|integrate|host|expose|replace|display|record|exchange|query|visualise|automate|centralise|consolidate|standardise|search|send|host|run|operate|maintain|host|test|build|develop|create|deploy|use)$/;

/** "improve the performance of the database": nobody but the technology gains. */
const isForMachines = ({ terms, software, predicate }: Facts): boolean =>
	!terms.some(term => (term.classes & Class.group) !== 0 || /^(?:people|staff)$/.test(term.word)) &&
	(software || isTool(predicate?.object) || terms.some(term => (term.classes & Class.technicalMetric) !== 0));

/** "people do not have to queue", "shops know when stock will arrive", "it is easier to find a dentist". */
function isAboutPeople({ terms, from, software }: Facts): boolean {
	const first = terms[from];
	if (first === undefined) return false;
	const canDo = terms.slice(from, from + 8).some(term => /^(?:can|will)$/.test(term.word));
	if (software && !canDo) return false;
	if (first.word === 'it')
		return /^(?:is|becomes)$/.test(terms[from + 1]?.word ?? '') && easierWords.test(terms[from + 2]?.word ?? '');
	if (/^(?:we|you|i|everyone|everybody|nobody|people|if|when|whenever)$/.test(first.word)) return true;
	return endOfParty(terms, from) !== undefined || nounPhraseAt(terms, from)?.thing === 'change';
}

/** What a change of some worth begins with, whatever it is that changes. */
const worthwhile =
	/^(?:improve|ease|simplify|speed up|streamline|strengthen|protect|safeguard|accelerate|reduce|decrease|cut|lower|halve|shorten|minimise|eliminate|prevent|avoid|end|stop|tackle|combat|increase|raise|grow|boost|double|widen|save)$/;
/** Done to people, it is worth something to them. */
const forPeople =
	/^(?:help|support|teach|inform|remind|connect|serve|reach|keep|guide|warn|alert|advise|educate|encourage|inspire|train|house|feed|include|welcome|match|link|bring|make)$/;

function isWorthwhile({ terms, software }: Facts, base: string): boolean {
	if (software || terms.some(term => (term.classes & Class.technicalMetric) !== 0)) return false;
	return (
		worthwhile.test(base) ||
		(forPeople.test(base) && terms.some(term => (term.classes & Class.group) !== 0 || term.word === 'people'))
	);
}

/** A technology, a kind of system, or the making of one: what the outcome is parted from. */
export function isTechnical(means: string): boolean {
	const terms = termsOf(means, 0, means.length, createLexicon(defaultConfig.vocabulary));
	return terms.some(
		term =>
			(term.classes & (Classes.software | Class.maybeSystem)) !== 0 ||
			/^(?:digital|online|electronic|automat|digiti|moderni|migrat|integrat)/.test(term.word),
	);
}
