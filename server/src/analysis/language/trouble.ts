import type { Facts } from './facts.ts';
import type { Predicate } from './predicate.ts';
import { Classes, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

const trouble =
	/^(?:problems?|challenges?|difficult|difficulty|difficulties|barriers?|struggl\w*|unable|cannot|can't|delays?|delayed|burdens?|burdensome|inefficient|inefficiency|outdated|slow|slower|costly|expensive|manual|manually|frustrat\w*|confus\w*|fail|fails|failed|failing|failure|failures|lack|lacks|lacking|shortage|shortages|gaps?|risks?|crisis|waste|wasted|wasting|wasteful|errors?|complex|complicated|cumbersome|fragmented|inconsistent|unclear|missing|hard|harder|limited|wait|waiting|waits|backlogs?|overwhelm\w*|poor|poorly|weak|vulnerable|inadequate|insufficient|issues?|suffer\w*|concern|concerns|declin\w*|worse|worsening|unsustainable|blight\w*|harm|harmful|lose|losing|loss|losses|debt|too)$/;

/** Said of much that is no trouble: it takes another such word. */
const slight = wordSet('complex issue issues limited concern concerns');

/** "can hold an account and still not know", "and yet cannot": what they can do is no gain. */
export const isForAllThat = (terms: Facts['terms']): boolean =>
	terms.some(
		({ word }, index) =>
			(word === 'still' || word === 'yet') &&
			/^(?:not|cannot|can't|never|don't|doesn't)$/.test(terms[index + 1]?.word ?? ''),
	);

/** "Students spend more time searching than studying", "they spend hours chasing". */
export const losesTime = ({ terms }: Pick<Facts, 'terms'>, { verb, at, modal }: Predicate): boolean =>
	verb?.base === 'spend' &&
	modal === '' &&
	terms
		.slice(at + 1, at + 6)
		.some(
			({ word, base }, index, near) =>
				(word === 'more' && near[index + 1]?.word === 'time') || (base === 'hour' && word === 'hours'),
		) &&
	terms.slice(at + 1).some(({ forms, classes }) => (forms & Form.gerund) !== 0 && (classes & Classes.verbs) !== 0);

/** Something is wrong for somebody now: words of trouble in a statement of fact. */
export function isTrouble(facts: Facts): boolean {
	const { terms, predicate } = facts;
	if (facts.question || predicate?.form !== 'finite' || predicate.tense === 'future') return false;
	if (isForAllThat(terms)) return true;
	if (facts.benefits.some(benefit => !benefit.technical && !benefit.end)) return false;
	if (losesTime({ terms }, predicate)) return true;
	const marks = terms.filter(
		term => term.kind === 'word' && trouble.test(term.word) && !(term.classes & Classes.people),
	);
	const [first] = marks;
	if (marks.length === 1 && first !== undefined && slight.has(first.word)) return false;
	return marks.length > 1 || (marks.length === 1 && (predicate.tense === 'present' || predicate.tense === 'perfect'));
}
