import type { Benefit } from './benefits.ts';
import { joinBefore } from './ends-clause.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { peopleAt } from './people.ts';
import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** What is created, grown or offered for people, where that is their gain: "create jobs for local people", "better care for them". */
export function offeredAt(terms: readonly Term[], index: number): Benefit | undefined {
	const term = terms[index];
	if (term === undefined) return undefined;
	if (closer.has(term.word)) return bondAt(terms, index);
	if (!(term.classes & Classes.verbs) || !offering.has(term.base)) return undefined;
	if (term.forms & Form.past && !(term.forms & Form.base)) return undefined;
	const what = nounPhraseAt(terms, index + 1, true);
	if (what === undefined || isMachine(what)) return undefined;
	const who = servedBy(terms, what.end) ?? ownersOf(terms, what.headIndex + 1);
	if (who === undefined) return undefined;
	return gains.has(what.head.base) || skills.test(what.head.base) || isBetter(terms, what)
		? benefitOf(terms, index, who)
		: undefined;
}

const offering = wordSet('create provide deliver offer develop build grow raise secure');

/** What people live on, or can do with. */
const gains = wordSet('job opportunity employment livelihood income');
/** "digital skills" are people's own, too. */
const skills = /(?:skill|knowledge|confidence|independence|resilience)$/;

const isBetter = (terms: readonly Term[], { first, headIndex, technical }: NounPhrase): boolean => {
	if (technical) return false;
	for (let at = first; at < headIndex; at++) if (better.has(terms[at]?.word ?? '')) return true;
	return false;
};

const better = wordSet('better faster safer fairer cheaper healthier warmer kinder quicker sooner');

/** "Stronger links between schools and employers", "better coordination among carers". */
const closer = wordSet('better stronger closer deeper fairer');

function bondAt(terms: readonly Term[], index: number): Benefit | undefined {
	const what = nounPhraseAt(terms, index + 1, true);
	if (what === undefined || what.technical || isMachine(what)) return undefined;
	const between = /^(?:between|among|amongst)$/.test(terms[what.end]?.word ?? '');
	const who = between ? peopleAt(terms, what.end + 1) : servedBy(terms, what.end);
	return who === undefined ? undefined : benefitOf(terms, index, who);
}

/** Those behind "for", where they are people. */
export function servedBy(terms: readonly Term[], at: number): NounPhrase | undefined {
	const who = terms[at]?.word === 'for' ? peopleAt(terms, at + 1) : undefined;
	return who?.thing === 'group' || who?.thing === 'vague-group' || isSeveral(who) ? who : undefined;
}

const isSeveral = (who: NounPhrase | undefined): boolean => who?.thing === 'organisation' && who.plural;

function ownersOf(terms: readonly Term[], at: number): NounPhrase | undefined {
	const who = /^(?:of|among|in)$/.test(terms[at]?.word ?? '') ? peopleAt(terms, at + 1) : undefined;
	return who?.thing === 'group' ? who : undefined;
}

const isMachine = ({ thing, likely }: NounPhrase): boolean =>
	likely || thing === 'system' || thing === 'technology' || thing === 'metric' || thing === 'document';

function benefitOf(terms: readonly Term[], index: number, who: NounPhrase): Benefit {
	const { from, end } = joinBefore(terms, index);
	return { kind: 'change', from, who, verbAt: index, what: who, end, technical: false };
}

const isSeveralPeople = ({ classes, forms }: Term): boolean =>
	(classes & Classes.people) !== 0 && (forms & Form.plural) !== 0;

/** "Simplify how residents report problems", "make the process simpler for applicants". */
export function easedFor(terms: readonly Term[], index: number, what: NounPhrase | undefined): Benefit | undefined {
	const verb = terms[index];
	if (verb === undefined || verb.forms & Form.past || !(verb.classes & (Class.better | Class.less))) return undefined;
	if (terms[index + 1]?.word === 'how') {
		if (!terms.slice(index + 2, index + 5).some(isSeveralPeople)) return undefined;
		const { from, end } = joinBefore(terms, index);
		return { kind: 'easier', from, who: undefined, verbAt: index, what: undefined, end, technical: false };
	}
	if (what === undefined || what.technical || isMachine(what)) return undefined;
	const who = servedBy(terms, what.end);
	return who === undefined ? undefined : benefitOf(terms, index, who);
}
