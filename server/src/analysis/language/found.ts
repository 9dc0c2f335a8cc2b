import type { NounPhrase } from './noun-phrase.ts';
import type { Predicate } from './predicate.ts';
import type { Term } from './terms.ts';

/** A predicate on the way to the verb that counts. */
export type Found = Omit<Predicate, 'verb' | 'object' | 'preposition'>;

/** A verb that opens what it stands in: with nothing before it that says who does it, or when. */
export const opening = (at: number, form: Found['form']): Found => ({
	at,
	subject: undefined,
	pronoun: undefined,
	form,
	tense: 'present',
	modal: '',
	negated: false,
	passive: false,
	meant: false,
	party: undefined,
});

/**
 * The same with another verb, which is meant and not done. Written out, as V8 takes a slow way where a copy is spread and
 * then changed.
 */
export const meantAt = ({ subject, pronoun, form, tense, modal, negated, party }: Found, at: number): Found => ({
	at,
	subject,
	pronoun,
	form,
	tense,
	modal,
	negated,
	passive: false,
	meant: true,
	party,
});

export const predicateFrom = (
	{ at, subject, pronoun, form, tense, modal, negated, passive, meant, party }: Found,
	verb: Term | undefined,
	object: NounPhrase | undefined,
	preposition: string,
): Predicate => ({
	at,
	subject,
	pronoun,
	form,
	tense,
	modal,
	negated,
	passive,
	meant,
	party,
	verb,
	object,
	preposition,
});
