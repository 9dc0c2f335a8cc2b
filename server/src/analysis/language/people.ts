import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import type { Term } from './terms.ts';

/** People or an organisation, or the pronoun for them. */
export function peopleAt(terms: readonly Term[], index: number): NounPhrase | undefined {
	const phrase = nounPhraseAt(terms, index);
	return phrase !== undefined && isParty(phrase) ? phrase : undefined;
}

export const isParty = (phrase: NounPhrase): boolean =>
	phrase.thing === 'group' || phrase.thing === 'vague-group' || phrase.thing === 'organisation';
