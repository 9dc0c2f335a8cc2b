import { abilities, canAt, enableAt } from './benefit-ability.ts';
import { changeAt, easierAt } from './benefit-change.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Term } from './terms.ts';

/**
 * A part of a sentence that says what gets better and for whom. Indexes are of the sentence's terms.
 * - `can`: people can, will be able to, no longer have to …
 * - `enable`: something lets, allows, helps people (to) …
 * - `change`: reduce delays, improve attendance, fewer calls
 * - `easier`: make it easier to, quicker, more accessible
 */
export interface Benefit {
	readonly kind: 'can' | 'enable' | 'change' | 'easier';
	/** Index of the word that begins it, the joining word included ("so that", "to", "which"). */
	readonly from: number;
	/** Who is better off, where the part says so. */
	readonly who: NounPhrase | undefined;
	/** Index of the verb that says what they can do or what changes. */
	readonly verbAt: number;
	/** What changes. */
	readonly what: NounPhrase | undefined;
	/** Stands behind "so that", "in order to", "to", "that lets" …: the end that the rest of the sentence serves. */
	readonly end: boolean;
	/** Said of a technology or of the work's own parts: "reduce latency", "improve the API". */
	readonly technical: boolean;
}

export function benefitsOf(terms: readonly Term[]): readonly Benefit[] {
	const benefits: Benefit[] = [];
	const mayBeAble = terms.some(({ word }) => abilities.has(word));
	for (let index = 0; index < terms.length; index++) {
		const found =
			(mayBeAble ? canAt(terms, index) : undefined) ??
			enableAt(terms, index) ??
			easierAt(terms, index) ??
			changeAt(terms, index);
		if (found === undefined) continue;
		benefits.push(found);
		index = Math.max(index, found.verbAt);
	}
	return benefits;
}
