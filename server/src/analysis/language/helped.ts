import type { Passage } from '../document/passage.ts';
import { isSoftware } from './apposition.ts';
import type { Facts } from './facts.ts';
import { placeOf } from './signals.ts';
import { wordSet } from './word-set.ts';

/**
 * "We support young carers", "the project will house 30 families": what the work does, it does for people who are named.
 * Said where a brief tells what it is for; in a plan it is one of many things to do.
 */
export function helpsPeople({ predicate, terms, question }: Facts, passage: Passage): boolean {
	const object = predicate?.object;
	if (predicate === undefined || object?.thing !== 'group' || !helping.has(predicate.verb?.base ?? '')) return false;
	if (question || predicate.negated || predicate.passive || passage.inventory || passage.kind === 'quote') return false;
	if (predicate.form !== 'finite' || predicate.tense === 'past' || predicate.tense === 'perfect') return false;
	const { subject, pronoun } = predicate;
	if (pronoun !== 'we' && !(subject?.work === true && !isSoftware(subject) && subject.thing !== 'maybe-system'))
		return false;
	if (/^(?:all|every|each|any)$/.test(terms[object.first]?.word ?? '')) return false;
	const place = placeOf(passage);
	return passage.opening || place === 'goal' || place === 'users' || place === 'summary' || place === 'problem';
}

const helping = wordSet(
	'help support serve reach provide give teach train advise empower equip protect house feed assist mentor coach visit encourage inspire welcome',
);
