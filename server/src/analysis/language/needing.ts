import type { Term } from './terms.ts';
import { Class, Form } from './word-classes.ts';

/** "Schools need an app", "parents also need a place": of several, "need" is hardly ever said as a noun. */
export function needsSomething(terms: readonly Term[], index: number): boolean {
	if (terms[index]?.word !== 'need') return false;
	let at = index - 1;
	while (at > 0 && (terms[at]?.classes ?? 0) & Class.adverb) at--;
	return isNeededBy(terms[at], terms[index + 1]);
}

/** @param who what stands before "need", @param what what stands behind it */
export const isNeededBy = (who: Term | undefined, what: Term | undefined): boolean =>
	who?.kind === 'word' &&
	((who.forms & Form.plural) !== 0 || (who.classes === 0 && /[^s]s$/.test(who.word))) &&
	!(who.classes & Class.qualityWord) &&
	what?.kind === 'word' &&
	!(what.classes & (Class.preposition | Class.auxiliary | Class.modal | Class.conjunction));
