import type { Term } from './terms.ts';
import { wordSet } from './word-set.ts';

/** "a fairer housing system", "a system in which", "a pipeline of engineers": nothing that runs on a machine. */
export const isOfSociety = (terms: readonly Term[], at: number): boolean => {
	const base = terms[at]?.base;
	// "political solutions": ways out, where no technology stands before them.
	if (base === 'solution') return terms[at]?.word === 'solutions';
	if (base === 'pipeline') return terms[at + 1]?.word === 'of';
	if (base !== 'system') return false;
	return (
		societal.has(/\S*$/.exec(terms[at - 1]?.word ?? '')?.[0] ?? '') ||
		(terms[at + 1]?.word === 'in' && terms[at + 2]?.word === 'which')
	);
};

const societal = wordSet(
	'health healthcare housing education school justice care food transport welfare tax legal court political social public economic immigration asylum energy prison fairer benefits',
);
