import { easedFor, offeredAt } from './benefit-offer.ts';
import type { Benefit } from './benefits.ts';
import { joinBefore } from './ends-clause.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { isParty, peopleAt } from './people.ts';
import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

const easier = wordSet(
	'easier quicker faster simpler cheaper safer fairer clearer better sooner smoother accessible available easy quick simple fewer less happier healthier longer transparent affordable understandable welcoming',
);

/** "Make buses usable for blind passengers"; not how code is to be. */
const fit = /^(?:us|reach|bear|walk|liv|enjoy|comfort|hospit)e?able$/;

export function easierAt(terms: readonly Term[], index: number): Benefit | undefined {
	const verb = terms[index];
	if (verb === undefined || verb.base !== 'make' || verb.forms & Form.past) return undefined;
	const limit = Math.min(terms.length, index + 14);
	for (let at = index + 1; at < limit; at++) {
		const term = terms[at];
		if (term === undefined || /^[.;:]$/.test(term.word)) return undefined;
		if (
			!(easier.has(term.word) || fit.test(term.word) || isMoreSo(terms, at, index)) ||
			/^(?:online|digitally|electronically)$/.test(terms[at + 1]?.word ?? '')
		)
			continue;
		// "used to store and make available the records": they are put out.
		if (at === index + 1 && term.word === 'available') return undefined;
		const join = joinBefore(terms, index);
		const what = nounPhraseAt(terms, index + 1);
		return {
			kind: 'easier',
			from: join.from,
			who: whoAfter(terms, at + 1),
			verbAt: index,
			what,
			end: join.end,
			technical: false,
		};
	}
	return undefined;
}

/** "Make buses more reliable": not software, whose users are not spoken of. */
function isMoreSo(terms: readonly Term[], at: number, make: number): boolean {
	if (terms[at - 1]?.word !== 'more' || at < make + 3) return false;
	const term = terms[at];
	if (term === undefined || term.classes & (Classes.things | Class.preposition | Class.determiner)) return false;
	const what = nounPhraseAt(terms, make + 1, true);
	const isMachine = what?.thing === 'system' || what?.thing === 'technology' || what?.likely === true;
	const next = terms[at + 1];
	return !isMachine && what?.technical !== true && (next === undefined || next.kind === 'mark' || next.word === 'for');
}

function whoAfter(terms: readonly Term[], at: number): NounPhrase | undefined {
	const joins = terms[at]?.word;
	return joins === 'for' || joins === 'to' ? peopleAt(terms, at + 1) : undefined;
}

export function changeAt(terms: readonly Term[], index: number): Benefit | undefined {
	const verb = terms[index];
	if (verb === undefined) return undefined;
	const noun = changeNoun(terms, index) ?? liftedAt(terms, index) ?? mendedAt(terms, index) ?? offeredAt(terms, index);
	if (noun !== undefined) return noun;
	if (!(verb.classes & Classes.changing) || !(verb.forms & (Form.base | Form.gerund | Form.past | Form.thirdPerson)))
		return undefined;
	if (terms[index - 1]?.word === 'the' || terms[index - 1]?.word === 'a') return undefined;
	// "technically advanced users": what they are like.
	if (verb.word === 'advanced' && !((terms[index + 1]?.classes ?? 0) & Class.determiner)) return undefined;
	const what = nounPhraseAt(terms, index + 1);
	if (what === undefined || terms[index + 1]?.word === 'how') return easedFor(terms, index, undefined);
	const good =
		what.thing === 'change' ||
		what.thing === 'quality' ||
		((verb.classes & (Class.less | Class.more)) !== 0 &&
			verb.base !== 'remove' &&
			verb.base !== 'extend' &&
			verb.base !== 'expand' &&
			what.thing === 'unknown') ||
		(isParty(what) && (verb.classes & Class.better) !== 0);
	const technical = what.thing === 'system' || what.thing === 'technology' || what.thing === 'metric' || what.technical;
	const ofPeople =
		terms[what.headIndex + 1]?.word === 'of' && peopleAt(terms, what.headIndex + 2) !== undefined && !technical;
	if (ofPeople) {
		const { from, end } = joinBefore(terms, index);
		return {
			kind: 'change',
			from,
			who: peopleAt(terms, what.headIndex + 2),
			verbAt: index,
			what,
			end,
			technical: false,
		};
	}
	if (!good && !technical) return easedFor(terms, index, what);
	if (!good && !(verb.classes & Class.better)) return undefined;
	const join = joinBefore(terms, index);
	return {
		kind: 'change',
		from: join.from,
		who: isParty(what) ? what : undefined,
		verbAt: index,
		what,
		end: join.end,
		technical,
	};
}

const changeNouns = wordSet(
	'reduction reductions increase increases decrease decreases improvement improvements drop fall rise growth saving savings',
);
const comparatives = wordSet('fewer less shorter faster quicker lower higher greater safer easier');

/** "80% reduction in errors", "fewer missed appointments", "shorter waits", "an increase in attendance". */
function changeNoun(terms: readonly Term[], index: number): Benefit | undefined {
	const term = terms[index];
	if (term === undefined) return undefined;
	const isNoun = changeNouns.has(term.word) && /^(?:in|of|to)$/.test(terms[index + 1]?.word ?? '');
	const isComparative = comparatives.has(term.word);
	if (!isNoun && !isComparative) return undefined;
	const what = nounPhraseAt(terms, index + (isNoun ? 2 : 1));
	if (what === undefined) return undefined;
	const technical = what.thing === 'system' || what.thing === 'metric' || what.thing === 'technology';
	if (
		isComparative &&
		what.thing !== 'change' &&
		what.thing !== 'unknown' &&
		what.thing !== 'quality' &&
		!isParty(what)
	)
		return undefined;
	return { kind: 'change', from: index, who: undefined, verbAt: index, what, end: false, technical };
}

/** What is asked of every word is asked of a set. */
const lifting = wordSet('keep get lift bring');
const mending: ReadonlySet<string> = new Set(['build', 'close', 'narrow', 'bridge', 'address', 'speed up', 'shorten']);

/** "Keep people out of hospital", "get rough sleepers off the street": where they are is what gets better. */
function liftedAt(terms: readonly Term[], index: number): Benefit | undefined {
	if (!lifting.has(terms[index]?.word ?? '')) return undefined;
	const who = peopleAt(terms, index + 1);
	const [next, after] = [terms[who?.end ?? index]?.word ?? '', terms[(who?.end ?? index) + 1]?.word ?? ''];
	const isAway = /^(?:out of|off|away from|home)$/.test(next) || (next === 'out' && after === 'of');
	const isInto =
		(next === 'into' || (next === 'in' && terms[index]?.word === 'keep')) &&
		/^(?:work|jobs|homes|housing|school|education|treatment|training|safe|decent|paid)$/.test(after);
	if (who === undefined || !(isAway || isInto || /^(?:safe|warm|well|fed|alive|independent)$/.test(next)))
		return undefined;
	const { from, end } = joinBefore(terms, index);
	return { kind: 'enable', from, who, verbAt: index, what: undefined, end, technical: false };
}

/** "Build trust in the police", "close the attainment gap", "speed up planning decisions". */
function mendedAt(terms: readonly Term[], index: number): Benefit | undefined {
	const verb = terms[index];
	if (verb === undefined || !mending.has(verb.base)) return undefined;
	if (verb.forms & Form.past && !(verb.forms & Form.base)) return undefined;
	const what = nounPhraseAt(terms, index + 1, true);
	if (what === undefined || what.technical) return undefined;
	const { base } = what.head;
	const isMended = /^(?:speed up|shorten)$/.test(verb.base)
		? what.thing === 'unknown' || what.thing === 'change'
		: verb.base === 'build'
			? /^(?:trust|confidence|resilience|belonging|cohesion|pride|hope|wellbeing|self esteem|public confidence)$/.test(
					base,
				)
			: /(?:gap|divide|shortfall|inequality)$/.test(base);
	if (!isMended) return undefined;
	const { from, end } = joinBefore(terms, index);
	return { kind: 'change', from, who: undefined, verbAt: index, what, end, technical: false };
}
