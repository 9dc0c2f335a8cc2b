import { isThing } from './apposition.ts';
import type { Facts } from './facts.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { Predicate } from './predicate.ts';
import { wordSet } from './word-set.ts';

/** "We invite tenders for the supply of a portal", "OHS engages a firm to help procure a system". */
export function ordersSoftware({ terms }: Facts, predicate: Predicate): boolean {
	const { subject, verb, pronoun, tense, modal } = predicate;
	if (tense === 'past' || pronoun === 'they' || /^(?:might|would|could)$/.test(modal)) return false;
	const isOrder =
		ordering.has(verb?.base ?? '') ||
		terms.some(({ word }, index) => ordered.has(word) && index < 16) ||
		(subject !== undefined && ordered.has(subject.head.word));
	if (!isOrder) return false;
	const from = terms.findIndex(({ word, base }) => ordered.has(word) || ordering.has(base));
	for (let at = Math.max(from, 0) + 1; at < Math.min(terms.length, 60); at++) {
		if (!/^(?:for|of|to|an?|the|new|deliver|procure|implement|provide)$/.test(terms[at]?.word ?? '')) continue;
		const thing = nounPhraseAt(terms, at + 1, true);
		if (isThing(thing)) return true;
	}
	return false;
}

const ordering = wordSet('procure solicit commission contract invite engage purchase tender fund appoint hire');
const ordered = wordSet(
	'proposals proposal tenders tender bids bid quotations quotation quotes quote solicitation procurement rfp rfq contractor vendor supplier',
);
