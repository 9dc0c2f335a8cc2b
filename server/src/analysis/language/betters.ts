import { isSoftware } from './apposition.ts';
import type { Facts } from './facts.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { peopleAt } from './people.ts';
import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/**
 * Somewhere in the sentence something is to get better, or somebody is to be helped, and it is no software: "will
 * strengthen planning", "to foster trust between neighbours", "by easing the load on carers". What it is that gets better
 * need be in no list.
 */
export const betters = ({ terms, from }: Facts): boolean =>
	terms.some((term, index) => index >= from && isBettering(term) && isLedTo(terms, index, from) && mends(terms, index));

const isBettering = ({ classes, base }: Term): boolean =>
	(classes & (Classes.changing | Class.enable)) !== 0 || raising.has(base);

const raising = wordSet(
	'encourage foster promote facilitate empower assist benefit inspire equip protect prevent tackle overcome address bridge ease relieve spare free unlock deepen broaden widen nurture train teach eliminate end',
);

/** "to", "will", "can", "and", "help", a comma or the sentence's start comes before a verb that is meant; so does "by" before "easing". */
function isLedTo(terms: readonly Term[], index: number, from: number): boolean {
	const { forms } = terms[index] ?? { forms: 0 };
	let at = index - 1;
	while (at > from && (terms[at]?.classes ?? 0) & Class.adverb) at--;
	const before = terms[at];
	if (index === from || before === undefined) return (forms & (Form.base | Form.gerund | Form.thirdPerson)) !== 0;
	if (forms & Form.gerund) return /^(?:by|in|on|for|and|,|while|at|thereby|of|:)$/.test(before.word);
	return (forms & Form.base) !== 0 && ((before.classes & Class.modal) !== 0 || leading.has(before.word));
}

const leading = wordSet('to and or help , ; : will would can could should');

function mends(terms: readonly Term[], index: number): boolean {
	const what = nounPhraseAt(terms, index + 1);
	if (what === undefined) return /^(?:how|what|us|them|people|everyone)$/.test(terms[index + 1]?.word ?? '');
	return !what.technical && !isSoftware(what) && what.thing !== 'metric' && what.thing !== 'document';
}

/** "will be easy to find", "would be happier", "offers growers a simpler way": a word of praise that is not of a machine. */
export const praises = ({ terms, from }: Facts): boolean =>
	terms.some(({ word }, index) => index >= from && praising.has(word));

const praising = wordSet(
	'easier simpler quicker faster sooner safer happier healthier fairer kinder cheaper better lower fewer less stronger clearer smoother richer smarter easy simple intuitive accessible transparent productive confident inclusive affordable equitable',
);

/** "…, so that they are not charged twice", "so people hear in time": what comes of it for whom. */
export const soThatPeople = ({ terms, from }: Facts): boolean =>
	terms.some(({ word }, index) => {
		if (index <= from || (word !== 'so' && word !== 'so that')) return false;
		const at = terms[index + 1]?.word === 'that' ? index + 2 : index + 1;
		return people.test(terms[at]?.word ?? '') || peopleAt(terms, at) !== undefined;
	});

const people = /^(?:they|we|people|everyone|everybody|nobody|he|she)$/;

/** "A world where …", "a town in which …", "a city without …": the state that somebody dreams of. */
export const dreams = ({ terms, from }: Facts): boolean =>
	terms.some(({ base }, index) => {
		if (index < from || !places.has(base) || !/^(?:a|an|the|every)$/.test(determiner(terms, index))) return false;
		const next = terms[index + 1]?.word ?? '';
		return /^(?:where|without|free)$/.test(next) || (next === 'in' && terms[index + 2]?.word === 'which');
	});

const determiner = (terms: readonly Term[], index: number): string =>
	terms[index - 1]?.word.match(/^(?:a|an|the|every)$/)
		? (terms[index - 1]?.word ?? '')
		: (terms[index - 2]?.word ?? '');

const places = wordSet(
	'world future city town country society place community neighbourhood region county nation system',
);

/** "We aim to", "our vision is to", "the project is meant to", "this pilot was set up to": what is said is meant, and not what is. */
export const tellsAim = ({ predicate, terms }: Facts): boolean => {
	if (predicate === undefined) return false;
	const { subject, pronoun, meant, tense } = predicate;
	if (subject?.aim === true) return true;
	const isOurs = pronoun === 'we' || pronoun === 'it' || pronoun === 'this' || subject?.work === true;
	return isOurs && (meant || (subject?.work === true && tense !== 'present' && terms[predicate.at + 1]?.word === 'to'));
};
