import type { Term } from './terms.ts';

/** Where an end clause begins that holds the term, and whether there is one. */
export function joinBefore(terms: readonly Term[], index: number): { from: number; end: boolean } {
	const before = terms[index - 1];
	if (before?.word === 'to') {
		const start = terms[index - 2];
		const isInOrder = start?.word === 'in order' || (start?.word === 'order' && terms[index - 3]?.word === 'in');
		const from = isInOrder ? index - (start?.word === 'order' ? 3 : 2) : index - 1;
		return { from, end: from > 0 };
	}
	for (let at = index - 1; at >= Math.max(0, index - 12); at--) {
		const word = terms[at]?.word;
		if (word === 'that' || word === 'so' || word === 'which')
			return { from: word === 'that' && terms[at - 1]?.word === 'so' ? at - 1 : at, end: at > 0 };
		if (word === ';' || word === ':' || word === '.') break;
	}
	return { from: index, end: false };
}
