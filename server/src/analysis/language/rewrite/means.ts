import { nounPhraseAt } from '../noun-phrase.ts';
import type { Term } from '../terms.ts';
import { Class, Classes, Form } from '../word-classes.ts';
import type { Reading } from './reading.ts';
import { baseOf, gerund } from './verbs.ts';
import { articleFor, decapitalised } from './words.ts';

/** To make, get or use a thing: the thing itself is the means. Of any other verb the doing is: "moving … to the cloud". */
const bringing =
	/^(?:build|develop|implement|create|launch|deploy|procure|buy|purchase|acquire|introduce|roll out|stand up|set up|install|adopt|prototype|code|program|architect|engineer|commission|release|ship|make|design|construct|use|utilise|leverage|harness|pilot|test|trial|provide|offer|deliver|produce|establish|supply|need|require|want|seek|demand|have|propose|request|publish|employ|invest|get|solicit|look|search|find|implement|exploit|run|write|plan|call for|fund|recommend|apply|focus|be|form|open|introduce|craft|publish|work|explore|consider)$/;

/** The verbs that are joined to one: "design, build and run". The last is the one that the object follows. */
export function joinedVerbs(terms: readonly Term[], verbAt: number): readonly number[] {
	const joined = [verbAt];
	const form = (terms[verbAt]?.forms ?? 0) & (Form.base | Form.gerund | Form.thirdPerson);
	for (let at = verbAt + 1; at < Math.min(terms.length, verbAt + 8); ) {
		if (!/^(?:,|and|or|&)$/.test(terms[at]?.word ?? '')) break;
		let next = at + 1;
		while (/^(?:and|or|&|to|then)$/.test(terms[next]?.word ?? '')) next++;
		const verb = terms[next];
		if (
			verb === undefined ||
			!(verb.classes & Classes.verbs) ||
			!(verb.forms & form) ||
			verb.classes & Class.qualityWord
		)
			break;
		joined.push(next);
		at = next + 1;
	}
	return joined;
}

/** What a verb and its object come to as a means, from the verb up to an index: "an app", "moving the forms online". */
export function meansOfVerb(reading: Reading, verbAt: number, to: number): string | undefined {
	const { terms } = reading;
	const verbs = joinedVerbs(terms, verbAt);
	const last = verbs.at(-1) ?? verbAt;
	let at = last + 1;
	// "look for", "invest in", "focus on"; "help us build" has somebody in between, whom nobody could name here.
	while (/^(?:for|in|on|about|at)$/.test(terms[at]?.word ?? '') && at === last + 1) at++;
	const past = trimEnd(terms, at, to);
	const first = terms[at];
	if (first === undefined || past <= at || (first.classes & Class.pronoun && !(first.classes & Class.determiner)))
		return undefined;
	if (last + 1 === at || bringing.test(terms[last]?.base ?? '')) {
		const bases = verbs.map(index => (terms[index] === undefined ? undefined : baseOf(terms[index] as Term)));
		if (bases.every(base => base !== undefined && bringing.test(base)) && isOneThing(terms, at, past))
			return meansOfNoun(reading, at, past);
	}
	return meansOfDoing(reading, verbAt, past);
}

/** A noun phrase as a means, in small letters where it opened the sentence, with an article where it lacks one. */
export function meansOfNoun(reading: Reading, from: number, to: number): string | undefined {
	const { terms } = reading;
	const past = trimEnd(terms, from, to);
	const phrase = nounPhraseAt(terms, from, true);
	const of = terms[(phrase?.headIndex ?? past) + 1];
	// "the development of an app": what is to be tested is the app.
	if (
		phrase !== undefined &&
		bringingNouns.test(phrase.head.word) &&
		of?.word === 'of' &&
		!/^(?:and|or)$/.test(terms[phrase.headIndex - 1]?.word ?? '')
	)
		return meansOfNoun(reading, phrase.headIndex + 2, past);
	const first = terms[from];
	const source = reading.source(from, past);
	if (
		first === undefined ||
		(phrase === undefined && !isCompound(terms, from, past)) ||
		source === undefined ||
		!isOneThing(terms, from, past) ||
		hasStray(terms, from, past) ||
		hasClause(terms, from, past)
	)
		return undefined;
	return isOpening(reading, from) ? meansAtStart(terms, from, past, source) : withArticle(terms, from, past, source);
}

const bringingNouns =
	/^(?:development|creation|implementation|introduction|procurement|deployment|launch|delivery|adoption|acquisition|purchase|provision|installation|building|construction|use|rollout|roll out|design|production|establishment|application)$/;

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

/** "moving the forms online and training staff": every verb that is joined becomes an -ing form. */
function meansOfDoing(reading: Reading, verbAt: number, to: number): string | undefined {
	const { terms } = reading;
	const form = (terms[verbAt]?.forms ?? 0) & (Form.base | Form.gerund | Form.thirdPerson);
	let text = '';
	let at = verbAt;
	for (let index = verbAt; index < to; index++) {
		const term = terms[index];
		if (term === undefined) return undefined;
		const isJoined = index === verbAt || joinsVerb(terms, index, form);
		if (!isJoined) {
			if (mayBeJoined(terms, index, form)) return undefined;
			continue;
		}
		const base = baseOf(term);
		if (base === undefined) return undefined;
		if (at < index) {
			const between = reading.source(at, /^to$/.test(terms[index - 1]?.word ?? '') ? index - 1 : index);
			if (between === undefined) return undefined;
			text += /^[,;]/.test(between) ? `${between} ` : ` ${between} `;
		}
		text += `${term.forms & Form.gerund && !(term.forms & Form.base) ? term.word : gerund(base)}`;
		at = index + 1;
	}
	if (at >= to) return undefined;
	const rest = reading.source(at, to);
	return rest === undefined || hasStray(terms, at, to) ? undefined : text + (/^[,;]/.test(rest) ? rest : ` ${rest}`);
}

/** A noun or a verb: nobody could say which. */
const mayBeJoined = (terms: readonly Term[], index: number, form: number): boolean => {
	const term = terms[index];
	if (term === undefined || !(term.forms & form) || !(term.classes & Classes.verbs) || term.classes & Class.qualityWord)
		return false;
	return (
		/^(?:and|or|,|&)$/.test(terms[index - 1]?.word ?? '') &&
		terms[index + 1]?.kind === 'word' &&
		!((terms[index + 1]?.classes ?? 0) & Classes.functions)
	);
};

function joinsVerb(terms: readonly Term[], index: number, form: number): boolean {
	const term = terms[index];
	if (term === undefined || !(term.classes & Classes.verbs) || !(term.forms & form)) return false;
	const before = terms[index - 1]?.word === 'to' ? terms[index - 2] : terms[index - 1];
	if (!/^(?:and|or|,|&)$/.test(before?.word ?? '')) return false;
	if (term.classes & Class.qualityWord) return false;
	const next = terms[index + 1];
	if (next === undefined || next.kind === 'mark' || next.classes & Class.conjunction) return false;
	return !(term.classes & Classes.things) || (next.classes & Class.determiner) !== 0;
}

/** Nothing but the thing and what describes it: "available online" or "into the cloud" says what is done to it. */
function isOneThing(terms: readonly Term[], from: number, to: number): boolean {
	if (isCompound(terms, from, to)) return true;
	const phrase = nounPhraseAt(terms, from, true);
	if (phrase === undefined) return false;
	for (let index = from + 1; index < to; index++)
		if (joinsVerb(terms, index, Form.base) && !((terms[index]?.classes ?? 0) & Classes.things)) return false;
	const next = terms[phrase.end];
	if (phrase.end >= to || next === undefined) return true;
	return (
		/^(?:of|for|with|that|which|in|on|by|from|and|or|,|\(|called|named|based|using|across|within|at|between|–|—|-|"|“|where)$/.test(
			next.word,
		) ||
		isToForm(terms, phrase.end) ||
		isParticiple(next)
	);
}

/** "Parking Permit Portal": words in a row that end in a kind of system, whatever else they can be. */
const isCompound = (terms: readonly Term[], from: number, to: number): boolean =>
	((terms[to - 1]?.classes ?? 0) & (Class.system | Class.maybeSystem)) !== 0 &&
	terms
		.slice(from, to)
		.every(term => term.kind === 'word' && !(term.classes & (Classes.functions & ~Class.determiner)));

const isParticiple = (term: Term): boolean =>
	(term.forms & (Form.past | Form.gerund)) !== 0 && !(term.forms & Form.base);

const isToForm = (terms: readonly Term[], at: number): boolean =>
	terms[at]?.word === 'to' &&
	((terms[at + 1]?.forms ?? 0) & Form.base) !== 0 &&
	!((terms[at + 1]?.classes ?? 0) & Class.determiner);

function trimEnd(terms: readonly Term[], from: number, to: number): number {
	let past = to;
	while (past > from && /^(?:,|-|–|—|--|and|;|:|also)$/.test(terms[past - 1]?.word ?? '')) past--;
	return past;
}

/** Words that stand for something outside the means. */
function hasStray(terms: readonly Term[], from: number, to: number): boolean {
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
	/(?:app|application|portal|website|site|platform|system|tool|dashboard|chatbot|bot|database|service|solution|api|hub|map|tracker|calculator|interface|page|form|product|prototype|plugin|extension|library|package|framework|register|registry|directory|model|assistant|network|marketplace|repository|map|wallet|checker|channel|engine|leaderboard)$/;

function lacksArticle(terms: readonly Term[], from: number, to: number): boolean {
	const first = terms[from];
	const phrase = nounPhraseAt(terms, from, true);
	if (first === undefined || phrase === undefined || phrase.end > to + 1) return false;
	if (first.classes & Class.determiner || first.kind === 'number' || /'s$/.test(first.word)) return false;
	return (
		!phrase.plural &&
		countable.test(phrase.head.word) &&
		!terms.slice(from, phrase.headIndex).some(term => /'s$|s'$/.test(term.word) || term.classes & Class.determiner)
	);
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
		if ((carries || isThird) && !relative) return true;
	}
	return false;
}
