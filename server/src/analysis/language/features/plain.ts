import type { Passage } from '../../document/passage.ts';
import type { Facts } from '../facts.ts';
import type { Features } from './index.ts';

/** What any statement shows at a glance: where it stands, as what, and whom or what it names at all. */
export function plain(facts: Facts, passage: Passage): Features {
	const { audience } = facts;
	return [
		`in ${passage.role}`,
		`a ${passage.kind}`,
		audience.specific ? 'names a group' : audience.vague ? 'names anyone' : 'names nobody',
		facts.software && 'names software',
	];
}

/** The words that it says, each once, in the form in which the lists have them. */
export function wordsOf({ terms, from }: Facts): readonly string[] {
	const words: string[] = [];
	for (let at = from; at < terms.length; at++) {
		const term = terms[at];
		if (term?.kind === 'word' && !words.includes(term.base)) words.push(term.base);
	}
	return words;
}
