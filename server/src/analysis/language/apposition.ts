import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import type { Term } from './terms.ts';

/** "ForamFinder, an open image tool": what the name is. */
export function apposed(terms: readonly Term[], { end, thing }: NounPhrase): NounPhrase | undefined {
	if (thing !== 'unknown' || terms[end]?.word !== ',' || !/^(?:an?|the)$/.test(terms[end + 1]?.word ?? ''))
		return undefined;
	const phrase = nounPhraseAt(terms, end + 1, true);
	return phrase !== undefined && (isSoftware(phrase) || phrase.likely) ? phrase : undefined;
}

export const isSoftware = (phrase: NounPhrase | undefined): boolean =>
	phrase?.thing === 'system' || phrase?.thing === 'technology';

/** Software, or what mostly is. */
export const isThing = (phrase: NounPhrase | undefined): boolean =>
	isSoftware(phrase) || (phrase?.likely === true && phrase.thing === 'maybe-system');
