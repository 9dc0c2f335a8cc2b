import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** Where a phrase for people begins whose head is known: with what says how many of them, in terms. */
export function startOfPeople(terms: readonly Term[], index: number): number {
	let at = index;
	while (at > 0) {
		const before = terms[at - 1];
		if (before === undefined || before.kind === 'mark' || before.word === 'to') break;
		if (before.classes & (Class.preposition | Class.conjunction | Class.pronoun | Class.modal | Class.auxiliary)) break;
		if (
			before.classes & Classes.verbs &&
			!(before.classes & Classes.things) &&
			!(before.forms & (Form.gerund | Form.past))
		)
			break;
		if (/^(?:help|enabl|allow|let|empower|support)(?:t?ing|ed)$/.test(before.word)) break;
		at--;
	}
	return startOfShare(terms, at);
}

/** "two thirds of the pupils", "fewer than one in twenty callers", "the number of tenants": how many of them belongs to them. */
function startOfShare(terms: readonly Term[], start: number): number {
	const joint = start > 0 ? terms[start - 1]?.word : undefined;
	if (joint !== 'of' && joint !== 'in' && joint !== 'than') return start;
	const isShare = ({ kind, word }: Term): boolean => kind === 'number' || sharing.has(word);
	let at = start - 1;
	const first = terms[at - 1];
	if (first === undefined || !isShare(first)) return start;
	while (at > 0 && isPartOfShare(terms[at - 1], isShare)) at--;
	return at;
}

const isPartOfShare = (term: Term | undefined, isShare: (term: Term) => boolean): boolean =>
	term !== undefined && (isShare(term) || /^(?:the|than|at|of|in|a|no|about|over|under|only|up to)$/.test(term.word));

const sharing = wordSet(
	'half third thirds quarter quarters majority most many some few fewer more less least all none one two three four five six seven eight nine ten twenty number numbers share proportion percentage percent per cent % dozens hundreds thousands each both several types type kinds kind sorts range set variety groups',
);
