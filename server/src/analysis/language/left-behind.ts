import type { Passage } from '../document/passage.ts';
import { isSoftware, isThing } from './apposition.ts';
import type { Facts } from './facts.ts';
import { completed } from './lexicon/finishing.ts';
import { wordsOf } from './terms.ts';

/** "Old contract terminated", "100% of records migrated", "the dashboard is live": nothing but that it is done. */
export function isLeftBehind(facts: Facts): boolean {
	const { terms, from } = facts;
	const words = terms.filter(({ kind }, index) => index >= from && kind === 'word');
	if (words.length > 10) return false;
	const text = wordsOf(terms, from, terms.length);
	const isCompleted = completed.test(text);
	if ((!isCompleted && !/\d/.test(text)) || facts.audience.specific) return false;
	const { predicate } = facts;
	const object = predicate?.object ?? predicate?.subject ?? facts.named;
	if (predicate?.negated !== true && object?.thing === 'metric' && /\d/.test(text)) return true;
	if (!isCompleted) return false;
	const isThing = isSoftware(predicate?.subject) || predicate?.subject?.likely === true;
	const isToBeDone =
		(predicate?.passive === true && predicate.tense === 'present') ||
		// "New platform implemented across all teams."
		(predicate?.tense === 'past' &&
			isThing &&
			predicate.object === undefined &&
			predicate.at === predicate.subject?.end);
	return (
		predicate?.verb === undefined || isToBeDone || (predicate.tense === 'past' && /%$/.test(terms[from]?.word ?? ''))
	);
}

/** "A zero-copy parser", "A final report", in a list of goals. */
export const namesThing = (facts: Facts, { kind, role }: Passage): boolean =>
	kind === 'item' &&
	/^(?:an?|one|two|three|new)$/.test(facts.terms[facts.from]?.word ?? '') &&
	facts.predicate === undefined &&
	!facts.audience.leads &&
	(((role === 'outcome' || role === 'measures') && isThing(facts.named)) ||
		(facts.named?.thing === 'document' && facts.terms.length - facts.from <= 12));
