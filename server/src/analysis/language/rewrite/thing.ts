import { nounPhraseAt } from '../noun-phrase.ts';
import type { Term } from '../terms.ts';
import { Class, Classes, Form } from '../word-classes.ts';
import { joinsVerb } from './joined-verbs.ts';
import type { Reading } from './reading.ts';
import { articleFor, decapitalised } from './words.ts';

/** A noun phrase as a means, in small letters where it opened the sentence, with an article where it lacks one. */
export function meansOfNoun(reading: Reading, from: number, to: number): string | undefined {
	const { terms } = reading;
	const past = trimEnd(terms, from, beforeShowing(terms, from, to));
	const wanted = pastOffers(terms, from, past);
	if (wanted > from) return meansOfNoun(reading, wanted, past);
	const phrase = nounPhraseAt(terms, from, true);
	const of = terms[(phrase?.headIndex ?? past) + 1];
	// "the development of an app": what is to be tested is the app.
	if (
		phrase !== undefined &&
		bringingNouns.test(phrase.head.word) &&
		of?.word === 'of' &&
		bringsAlone(terms, phrase.headIndex)
	)
		return meansOfNoun(reading, phrase.headIndex + 2, past);
	const second = phrase === undefined ? -1 : secondOfTwo(terms, phrase.headIndex);
	if (second > 0) return meansOfNoun(reading, second + 2, past);
	const first = terms[from];
	const source = reading.source(from, past);
	if (
		first === undefined ||
		(phrase === undefined && !isCompound(terms, from, past)) ||
		source === undefined ||
		goesOn(terms[past - 1]) ||
		buildsMore(terms, from, past) ||
		!isOneThing(terms, from, past) ||
		hasStray(terms, from, past) ||
		(hasClause(terms, from, past) && !isCompound(terms, from, past))
	)
		return undefined;
	return isOpening(reading, from) ? meansAtStart(terms, from, past, source) : withArticle(terms, from, past, source);
}

const bringingNouns =
	/^(?:development|creation|implementation|introduction|procurement|deployment|launch|delivery|adoption|acquisition|purchase|provision|installation|building|construction|use|rollout|roll out|design|production|establishment|application|expansion|extension|enhancement|configuration|testing|hosting)$/;

/** "… how people could": it stops in the middle. */
const goesOn = (last: Term | undefined): boolean =>
	last !== undefined &&
	(last.classes & (Class.modal | Class.auxiliary | Class.determiner | Class.conjunction | Class.preposition)) !== 0 &&
	!(last.classes & Classes.things);

/** "smart meters and build an app": a second deed. */
const buildsMore = (terms: readonly Term[], from: number, to: number): boolean =>
	terms
		.slice(from, to)
		.some(
			({ classes, forms }, index) =>
				(classes & Class.build) !== 0 &&
				(forms & Form.base) !== 0 &&
				/^(?:and|or|,)$/.test(terms[from + index - 1]?.word ?? '') &&
				((terms[from + index + 1]?.classes ?? 0) & Class.determiner) !== 0,
		);

/** "the design and development of an app": both bring the same thing. */
function secondOfTwo(terms: readonly Term[], head: number): number {
	const second = head + 2;
	const isTwo =
		bringingNouns.test(terms[head]?.word ?? '') &&
		/^(?:and|or|&)$/.test(terms[head + 1]?.word ?? '') &&
		bringingNouns.test(terms[second]?.word ?? '');
	return isTwo && terms[second + 1]?.word === 'of' ? second : -1;
}

/** In "the procurement or the testing of an app" one of the two may not be meant of it. */
const bringsAlone = (terms: readonly Term[], head: number): boolean =>
	!/^(?:and|or|&)$/.test(terms[head - 1]?.word ?? '') || bringingNouns.test(terms[head - 2]?.word ?? '');

/** Past "proposals for" and "a supplier of": who or what is asked for is no means. */
function pastOffers(terms: readonly Term[], from: number, to: number): number {
	const phrase = nounPhraseAt(terms, from, true);
	const at = terms.findIndex((term, index) => index >= from && index < to && offers.test(term.word));
	if (at < 0 || (phrase !== undefined && at > phrase.end)) return from;
	return /^(?:for|of|on)$/.test(terms[at + 1]?.word ?? '') && at + 2 < to ? at + 2 : from;
}

const offers =
	/^(?:proposals?|bids?|tenders?|quotes?|quotations?|offers?|submissions?|suppliers?|vendors?|providers?)$/;

/** "a prototype to show how …": what it is to show is still open. */
function beforeShowing(terms: readonly Term[], from: number, to: number): number {
	const at = terms.findIndex(
		(term, index) =>
			index > from &&
			index < to &&
			term.word === 'to' &&
			/^(?:demonstrate|show|test|explore|prove|see|learn|find|assess|investigate)$/.test(
				terms[index + 1]?.word ?? '',
			) &&
			terms.slice(index + 2, index + 5).some(({ word }) => /^(?:how|whether|if|that)$/.test(word)),
	);
	return at < 0 ? to : at;
}

const isOpening = ({ start }: Reading, from: number): boolean => from === start;

/** What opened a sentence or a title has a capital that it loses, unless it may be a name. */
function meansAtStart(terms: readonly Term[], from: number, to: number, source: string): string {
	const first = terms[from];
	if (first === undefined) return source;
	if (isTitleCase(terms, from, to)) {
		const isCommon =
			/^(?:an?|the)$/.test(first.word) &&
			terms.slice(from, to).every(term => term.classes !== 0 && !/\p{Lu}{2}/u.test(source));
		return isCommon ? source.toLowerCase() : /^(?:an?|the)$/.test(first.word) ? decapitalised(source) : source;
	}
	// A word in no list may be a name.
	const isWord = first.classes !== 0 || first.forms !== 0 || describing.test(first.word);
	return withArticle(terms, from, to, isWord ? decapitalised(source) : source);
}

/** Nothing but the thing and what describes it: "available online" or "into the cloud" says what is done to it. */
export function isOneThing(terms: readonly Term[], from: number, to: number): boolean {
	if (isCompound(terms, from, to)) return true;
	const phrase = nounPhraseAt(terms, from, true);
	if (phrase === undefined) return false;
	for (let index = from + 1; index < to; index++)
		if (joinsVerb(terms, index, Form.base) && !((terms[index]?.classes ?? 0) & Classes.things)) return false;
	const next = terms[phrase.end];
	if (phrase.end >= to || next === undefined) return true;
	// "launch an app by June": the launch is by June, and the app is not.
	if (/^(?:by|before|in)$/.test(next.word) && isDate(terms[phrase.end + 1])) return false;
	return (
		/^(?:of|for|with|that|which|in|on|by|from|and|or|,|\(|called|named|based|using|across|within|inside|at|between|–|—|-|"|“|where)$/.test(
			next.word,
		) ||
		isToForm(terms, phrase.end) ||
		isParticiple(next)
	);
}

const isDate = (term: Term | undefined): boolean =>
	term !== undefined &&
	/^(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|q[1-4])/.test(
		term.word,
	);

/** "Parking Permit Portal": words in a row that end in a kind of system, whatever else they can be. */
const isCompound = (terms: readonly Term[], from: number, to: number): boolean =>
	(((terms[to - 1]?.classes ?? 0) & (Class.system | Class.maybeSystem)) !== 0 ||
		((terms[to - 1]?.forms ?? 0) & Form.building) !== 0) &&
	terms
		.slice(from, to)
		.every(term => term.kind === 'word' && !(term.classes & (Classes.functions & ~Class.determiner)));

const isParticiple = (term: Term): boolean =>
	(term.forms & (Form.past | Form.gerund)) !== 0 && !(term.forms & Form.base);

const isToForm = (terms: readonly Term[], at: number): boolean =>
	terms[at]?.word === 'to' &&
	((terms[at + 1]?.forms ?? 0) & Form.base) !== 0 &&
	!((terms[at + 1]?.classes ?? 0) & Class.determiner);

export function trimEnd(terms: readonly Term[], from: number, to: number): number {
	let past = to;
	while (past > from && /^(?:,|-|–|—|--|and|;|:|also)$/.test(terms[past - 1]?.word ?? '')) past--;
	return past;
}

/** Words that stand for something outside the means. */
export function hasStray(terms: readonly Term[], from: number, to: number): boolean {
	return terms
		.slice(from, to)
		.some(
			(term, index, all) =>
				/^(?:it|they|them|this|these|those|he|she|i)$/.test(term.word) &&
				(index === 0 || !(all[index + 1]?.kind === 'word' && /^(?:this|these|those)$/.test(term.word))),
		);
}

export const isTitleCase = (terms: readonly Term[], from: number, to: number): boolean => {
	const words = terms
		.slice(from + 1, to)
		.filter(term => term.kind === 'word' && term.word.length > 3 && !(term.classes & Classes.functions));
	return words.some(term => term.capital);
};

const describing =
	/^(?:new|modern|digital|online|single|simple|shared|central|joint|smart|better|secure|mobile|fast|free|open|live|local|national|integrated|interactive|accessible|innovative|robust|scalable|automated|automatic|electronic|virtual|.*(?:able|ible|ful|ive|based|powered|friendly|driven|wide))$/;

const countable =
	/(?:app|application|portal|website|site|platform|system|tool|dashboard|chatbot|bot|database|service|solution|api|hub|map|tracker|calculator|interface|page|form|product|prototype|plugin|extension|library|package|framework|register|registry|directory|model|assistant|network|marketplace|repository|map|wallet|checker|channel|engine|leaderboard|crm|cms|erp|upgrade|redesign|replacement|overhaul|pilot|trial|simulator|helpline|hotline|kiosk|extension|device|sensor|bot)$/;

function lacksArticle(terms: readonly Term[], from: number, to: number): boolean {
	const first = terms[from];
	const phrase = nounPhraseAt(terms, from, true);
	if (first === undefined || first.classes & Class.determiner || first.kind === 'number') return false;
	const compound = isCompound(terms, from, to);
	if (!compound && (phrase === undefined || phrase.end > to + 1)) return false;
	const headIndex = compound ? to - 1 : (phrase?.headIndex ?? from);
	const head = terms[headIndex];
	const isOwned = terms
		.slice(from, headIndex)
		.some(term => /'s$|s'$/.test(term.word) || term.classes & Class.determiner);
	return head !== undefined && !isOwned && !(head.forms & Form.plural) && countable.test(head.word);
}

function withArticle(terms: readonly Term[], from: number, to: number, words: string): string {
	if (!lacksArticle(terms, from, to)) return words;
	const first = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/u.exec(words)?.[0] ?? words;
	return `${articleFor(first)} ${words}`;
}

/** A statement of its own, and not only what describes the thing: "the project involves", "we would like". */
function hasClause(terms: readonly Term[], from: number, to: number): boolean {
	const first = terms[from];
	if (
		first !== undefined &&
		first.forms & Form.base &&
		first.classes & Classes.verbs &&
		!(first.classes & Classes.things)
	)
		return true;
	let relative = false;
	for (let index = from; index < to; index++) {
		const term = terms[index];
		if (term === undefined) return false;
		if (/^(?:that|which|who|whose|where|when|what|how|whether)$/.test(term.word)) relative = true;
		const carries =
			(term.classes & (Class.modal | Class.auxiliary)) !== 0 ||
			(term.classes & Class.pronoun &&
				!(term.classes & Class.determiner) &&
				!/^(?:people|everyone|who|whom|us|you|there)$/.test(term.word));
		const isThird =
			(term.forms & Form.thirdPerson) !== 0 &&
			(term.classes & Classes.verbs) !== 0 &&
			!(term.classes & Classes.things) &&
			!(term.forms & Form.plural);
		const makes =
			(term.forms & Form.thirdPerson) !== 0 &&
			/^(?:uses|provides|offers|enables|allows|helps|lets|supports|creates|delivers)$/.test(term.word);
		if ((carries || isThird || makes) && !relative) return true;
	}
	return false;
}
