import type { Passage } from '../../document/passage.ts';
import type { Sentence } from '../sentence.ts';
import { type Candidate, candidates } from './candidates.ts';
import { type Reading, readingOf } from './reading.ts';
import { isBalanced } from './source.ts';
import { isTitleCase } from './thing.ts';
import { capitalised } from './words.ts';
import { isTechnical, verdictOn } from './worth.ts';

/** What a sentence comes to when its outcome stands first. */
export interface Lifted {
	/** What is replaced, in offsets of the passage: the statement behind any label, without the mark that ends it. */
	readonly start: number;
	readonly end: number;
	/** Without a full stop, in the author's own capitals at its start. */
	readonly outcome: string;
	/** "an app", "moving the forms online". */
	readonly means: string;
	/** The outcome reads as one by itself, without the means behind it. */
	readonly plain: boolean;
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

function isOpen({ facts }: Sentence, passage: Passage): boolean {
	if (facts.question || /^(?:code|html)$/.test(passage.kind)) return false;
	const { predicate } = facts;
	if (predicate === undefined) return true;
	return !predicate.negated && (predicate.meant || (predicate.tense !== 'past' && predicate.tense !== 'perfect'));
}

/** As it will stand, if it reads as an outcome there and no longer as a technology. */
function finished(reading: Reading, { end: made, outcome, means }: Candidate): Lifted | undefined {
	const { terms, passage, start, end } = reading;
	const [first, last] = [terms[start], terms[end - 1]];
	if (first === undefined || last === undefined || outcome === undefined || means === undefined) return undefined;
	const source = passage.text.slice(first.start, last.end);
	if (!isBalanced(source) || !isBalanced(outcome) || !isBalanced(means)) return undefined;
	if (hasOtherMarkup(source) || /^(?:and|or|but)$/.test(last.word) || isBroken(outcome, means)) return undefined;
	const cased =
		isTitleCase(terms, start, end) && passage.kind === 'heading'
			? outcome.replace(/ (?:can|have|has|see|is|are) /, words => ` ${capitalised(words.trim())} `)
			: outcome;
	const text = first.capital ? capitalised(cased) : cased;
	const verdict = verdictOn(text, reading, made);
	if (!verdict.good) return undefined;
	if (!reading.sentence.is('tech-first') && !isTechnical(means)) return undefined;
	return {
		start: first.start,
		end: last.end,
		outcome: text,
		means,
		plain: verdict.plain,
		bare:
			made !== 'story' &&
			made !== 'main' &&
			made.kind === 'do' &&
			/^(?:order|to)$/.test(reading.sentence.facts.predicate?.form ?? 'order'),
	};
}

/** It stops in the middle, or begins there: "… workflows for those", "closely with them". */
const isBroken = (outcome: string, means: string): boolean =>
	/\b(?:those|the|an?|of|for|to|with|and|or|that|which|who)$/i.test(outcome) ||
	/^(?:closely|also|only|\w+ly)\b/.test(means) ||
	/^be\b|\bhelped\b/i.test(outcome) ||
	/\b(?:allowed|enabled|helped)\b/.test(means);

/** A footnote, an image or a bare address: it belongs to a place in the sentence that is no longer there. */
const hasOtherMarkup = (source: string): boolean => /\[\^|!\[|(?<!\]\()\bhttps?:|\bwww\./.test(source);
