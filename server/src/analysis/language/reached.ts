import type { Passage } from '../document/passage.ts';
import type { Facts } from './facts.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { Term } from './terms.ts';
import { Class } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** "Victims kept informed", "Complaints resolved within ten days": in a list of outcomes, the state that is reached. */
export function namesReached({ terms, from, question }: Facts, { role, kind }: Passage): boolean {
	if (role !== 'outcome' || kind !== 'item' || question) return false;
	const who = nounPhraseAt(terms, from);
	if (who === undefined || who.technical) return false;
	const isPeople = who.thing === 'group' || who.thing === 'vague-group';
	if (!isPeople && who.thing !== 'unknown' && who.thing !== 'change') return false;
	for (let at = who.end; at < Math.min(terms.length, who.end + 8); at++) {
		const term = terms[at];
		if (term === undefined || isEnd(term)) return false;
		if (cared.has(term.word) || settled.has(term.word)) return isPeople ? cared.has(term.word) : settled.has(term.word);
	}
	return false;
}

/** A clause that hangs on it, or what somebody will do or did. */
const isEnd = ({ word, classes }: Term): boolean =>
	(classes & (Class.modal | Class.negation)) !== 0 || /^(?:who|that|which|was|were|has|have|had|[;:.])$/.test(word);

const cared = wordSet(
	'kept heard informed supported housed treated protected respected reunited fed safeguarded valued listened',
);
const settled = wordSet('met resolved answered returned removed prevented avoided restored tackled lifted eased');
