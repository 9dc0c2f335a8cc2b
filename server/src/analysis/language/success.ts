import { peopleAt } from './people.ts';
import type { Term } from './terms.ts';
import { wordSet } from './word-set.ts';

/** "We would call it a success if …", "it will have worked when …", "success is a child who sleeps". */
export const succeedsWhere = (terms: readonly Term[]): boolean =>
	terms.some(
		({ word }, index) =>
			succeeding.has(word) &&
			(/^(?:if|when|means)$/.test(terms[index + 1]?.word ?? '') ||
				(word === 'success' && isPeople(terms, index + 1)) ||
				(/^(?:if|when|once)$/.test(terms[0]?.word ?? '') && isCalled(terms, index))),
	);

const succeeding = wordSet('success successful succeeded worked');

/** "Success will be ten families moving in", "success looks like carers who sleep". */
function isPeople(terms: readonly Term[], from: number): boolean {
	let at = from;
	while (being.has(terms[at]?.word ?? '')) at++;
	return at > from && peopleAt(terms, at)?.thing === 'group';
}

const being = wordSet('is will would be looks look like');

/** "If nine in ten families say so, we'd call that a success", "… that would be a success". */
const isCalled = (terms: readonly Term[], index: number): boolean =>
	terms
		.slice(Math.max(0, index - 5), index)
		.some(({ word }) => /^(?:call|count|be|consider|have|succeeded)$/.test(word));
