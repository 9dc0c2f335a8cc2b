import type { Passage } from '../document/passage.ts';
import { type Audience, audienceOf } from './audience.ts';
import { type Benefit, benefitsOf } from './benefits.ts';
import { type Measure, measureOf } from './measure.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { type Predicate, predicateOf } from './predicate.ts';
import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';

/** Everything that was read out of one sentence, before anything is judged. */
export interface Facts {
	readonly terms: readonly Term[];
	/** Index of the first term after a label such as "**Outcome:**" or a table row's first cell. */
	readonly from: number;
	readonly predicate: Predicate | undefined;
	/** What a title or a bullet without a verb names. */
	readonly named: NounPhrase | undefined;
	readonly benefits: readonly Benefit[];
	readonly audience: Audience;
	readonly measure: Measure;
	/** A technology, a system or a product is spoken of at all. */
	readonly software: boolean;
	/** "…?" or "How might we …". */
	readonly question: boolean;
}

export function factsOf(terms: readonly Term[], passage: Passage): Facts {
	const labelled = passage.label > 0 ? terms.findIndex(term => term.start >= passage.label) : 0;
	const from = labelled < 0 ? 0 : labelled;
	const predicate = predicateOf(terms, from);
	const start = terms.findIndex((term, index) => index >= from && term.kind === 'word');
	return {
		terms,
		from,
		predicate,
		named: start < 0 ? undefined : nounPhraseAt(terms, start),
		benefits: benefitsOf(terms),
		audience: audienceOf(terms.slice(from)),
		measure: measureOf(terms),
		software: terms.some(isSoftware),
		question: terms.at(-1)?.word === '?' || terms[start]?.word === 'how',
	};
}

const isSoftware = (term: Term): boolean =>
	(term.classes & (Class.technology | Class.system)) !== 0 || ((term.classes & Class.vendor) !== 0 && term.capital);

export { Class, Classes, Form };
