import type { Facts } from './facts.ts';
import { Class } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** "Carers have difficulty finding help that …", "clerks are unable to …", "growers need …": how it is now, whatever gain its last clause tells of. */
export function struggles({ predicate, terms }: Facts): boolean {
	if (predicate?.form !== 'finite' || predicate.meant || predicate.tense === 'future') return false;
	const { at, verb, negated, modal, pronoun, subject } = predicate;
	if (subject?.aim || subject?.work || pronoun === 'it' || pronoun === 'this') return false;
	if (negated && modal === 'can') return true;
	if (verb !== undefined && (verb.classes & Class.need) !== 0 && pronoun !== 'we') return true;
	return terms.slice(Math.max(0, at - 1), at + 3).some(({ base, word }) => hindering.has(base) || hindering.has(word));
}

const hindering = wordSet(
	'struggle struggling difficulty difficult unable hard fail lack suffer face tasked trouble frustrated overwhelmed confused limited forced required expected little lose losing waste wasting',
);

/** "Homebridge is a charity that helps …": what somebody or something is. */
export const saysWhatItIs = ({ predicate }: Facts): boolean =>
	predicate?.form === 'finite' &&
	predicate.verb === undefined &&
	predicate.tense === 'present' &&
	predicate.modal === '' &&
	!predicate.meant &&
	predicate.object !== undefined &&
	predicate.subject?.aim !== true;

/** "More than 80% of teachers agree", "one in three pupils speaks …": how many do, and nothing of how many are to. */
export function countsToday({ predicate, terms, from, measure }: Facts): boolean {
	if (predicate?.form !== 'finite' || predicate.tense === 'future' || predicate.modal !== '' || measure.dated)
		return false;
	return terms
		.slice(from, predicate.at)
		.some(({ kind, word }, index, all) => (kind === 'number' || fractions.has(word)) && all[index + 1]?.word === 'of');
}

const fractions = wordSet('half third quarter fifth most many some majority');
