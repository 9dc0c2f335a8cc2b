import type { Facts } from './facts.ts';
import { wordSet } from './word-set.ts';

/** "What has worked elsewhere?", "Which carers wait?": somebody is asked, and nothing is said. "How might we …?" says what is to get better. */
export const onlyAsks = ({ question, terms, from }: Facts): boolean => question && asking.has(terms[from]?.word ?? '');

const asking = wordSet(
	'what which who whom whose where when why is are do does did has have would can could should will',
);
