import type { Passage } from '../document/passage.ts';
import type { Span } from '../finding.ts';
import type { Facts } from './facts.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { placeOf, tellsOfWork } from './signals.ts';
import { type Term, wordsOf } from './terms.ts';
import { Class } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** "users", "the public", "everyone" are the answer to who gains or who it is for. */
export function namesAnyone(facts: Facts, passage: Passage): boolean {
	const place = placeOf(passage);
	const framing = isFraming(passage);
	if (passage.inventory || !(framing || place === 'users')) return false;
	// A row's first cell says of whom the rest speaks.
	if (passage.kind !== 'row' && !facts.terms.some(mayBeAnyone)) return false;
	if (facts.question || isLeadIn(facts)) return false;
	if (facts.predicate?.negated === true || isOver(facts)) return false;
	const opensWithAnyone = place === 'users' && anyone.test(facts.terms[facts.from]?.word ?? '') && !isToldApart(facts);
	if (opensWithAnyone || (framing && (isForAll(facts) || servesAnyone(facts)))) return true;
	if (place === 'users' && takesInAnyone(facts)) return true;
	const { audience } = facts;
	if (!audience.vague || audience.specific || isThirdParty(facts) || namesThem(facts)) return false;
	const isHelped = audience.vagueParts.has('helped');
	if (place === 'users') return audience.leads || isHelped || isForAnyone(facts) || namesNobodyElse(facts);
	if (passage.kind === 'row' && audience.leads) return true;
	if (isHelped || isForAnyone(facts)) return true;
	// Where a brief opens, what a user gets or does may be told of something else.
	const isAim = place === 'goal' || place === 'title';
	const isPromise = audience.leads && !facts.terms.slice(0, 5).some(({ word }) => /^(?:should|must|shall)$/.test(word));
	return (isAim || isPromise) && facts.benefits.some(({ who, what }) => isAnyone(who) || isAnyone(what));
}

const isAnyone = (phrase: NounPhrase | undefined): boolean => phrase?.thing === 'vague-group';

/** What was made for anybody once is not what this is for. */
const isOver = ({ predicate, terms }: Facts): boolean =>
	(predicate !== undefined && !predicate.meant && (predicate.tense === 'past' || predicate.tense === 'perfect')) ||
	terms.some((term, index) => isVague(term) && /^(?:allowed|enabled|helped|let)$/.test(terms[index - 1]?.word ?? ''));

/** The words that could be anyone, with what stands before them: "the public", "all residents". */
export function anyoneIn({ terms, from, predicate }: Facts): Span | undefined {
	const vague = terms.findIndex((term, index) => index >= from && isVague(term));
	const object = predicate?.object;
	const at = vague >= 0 || object === undefined || !isWhole(terms, object) ? vague : object.headIndex;
	const term = terms[at];
	if (term === undefined) return undefined;
	const before = terms[at - 1];
	const isPart = before !== undefined && /^(?:the|all|our|any|end|general|every)$/.test(before.word);
	return { start: isPart ? before.start : term.start, end: term.end };
}

/** Without such a word nobody is meant by it who could be anyone. */
const mayBeAnyone = (term: Term): boolean =>
	isVague(term) ||
	wide.has(term.word) ||
	(term.word.includes(' ') && term.word.split(' ').some(word => wide.has(word)));

const wide = wordSet(
	'anyone anybody everyone everybody whoever all every public community population country city town world',
);

/** "Anyone who has lost a parent"; whoever uses the thing is still anybody. */
const isToldApart = ({ terms, from }: Facts): boolean =>
	/^(?:who|whose)$/.test(terms[from + 1]?.word ?? '') &&
	!/^(?:use|want|wish|need|visit|like|love|enjoy|care|be|can|do)$/.test(terms[from + 2]?.base ?? '');

/** "It serves the following groups:", "Some of the intended user groups include:": the answer is in the list below. */
const isLeadIn = ({ terms }: Facts): boolean =>
	terms.at(-1)?.word === ':' &&
	(/^(?:include|includes|including|are)$/.test(terms.at(-2)?.word ?? '') ||
		terms.some(({ word }) => /^(?:following|follows|these|below)$/.test(word)));

/** "Stakeholders included the board and the nurses", "these people": who they are is said, here or before. */
const namesThem = ({ terms, from, predicate }: Facts): boolean =>
	terms.some((term, index) => isVague(term) && isReferredTo(terms, index)) ||
	(predicate?.verb?.base === 'include' && terms.slice(from, from + 4).some(isVague));

const isReferredTo = (terms: readonly Term[], index: number): boolean =>
	/^(?:these|those|such|both)$/.test(terms[index - 1]?.word ?? '');

/** "so that third parties can add rules": whoever they are, it is not for them alone. */
const isThirdParty = ({ terms }: Facts): boolean => {
	const vague = terms.filter(isVague);
	return vague.length > 0 && vague.every(({ base }) => base === 'third party');
};

/** "Internal and external stakeholders": the whole of a line. */
const namesNobodyElse = (facts: Facts): boolean =>
	facts.terms.length - facts.from <= 5 && facts.predicate === undefined;

const isFraming = (passage: Passage): boolean => {
	const place = placeOf(passage);
	// A plan comes after it has been said who they are, though it may stand high up in a short brief.
	return (
		place === 'goal' ||
		place === 'title' ||
		(passage.opening && place !== 'solution' && !beside.has(passage.role) && !tellsOfWork.has(passage.role))
	);
};

/** Where people are spoken of by the way: in what was, and in how the work is run. */
const beside: ReadonlySet<Passage['role']> = new Set(['background', 'evidence', 'measures']);

const anyone = /^(?:anyone|anybody|everyone|everybody|whoever)$/;

/** "The project is for everyone." */
const isForAnyone = ({ predicate }: Facts): boolean =>
	predicate?.preposition === 'for' && predicate.verb === undefined && predicate.object?.thing === 'vague-group';

/** "for all residents", "empowers every learner": a group so wide that nobody is left out. */
function isForAll(facts: Facts): boolean {
	const { terms, predicate } = facts;
	const object = predicate?.object;
	if (object === undefined || !isWhole(terms, object)) return false;
	const serves =
		(predicate?.preposition === 'for' && predicate.verb === undefined) ||
		((predicate?.verb?.classes ?? 0) & Class.enable) !== 0;
	const next = terms[object.headIndex + 1]?.word ?? '';
	const isNarrower = narrowing.test(next) || (next === 'with' && predicate?.preposition === 'for');
	return serves && !isNarrower && !facts.benefits.some(({ kind }) => kind === 'can');
}

/** "gives everyone in the valley …", "a burden on all users". */
const servesAnyone = (facts: Facts): boolean =>
	serving.test(wordsOf(facts.terms, 0)) && facts.audience.vague && !facts.audience.specific;

const isVague = ({ classes }: Term): boolean => (classes & Class.vagueGroup) !== 0 && (classes & Class.group) === 0;

const serving =
	/\b(?:gives?|helps?|enables?|empowers?|lets?|allows?|benefits?|serves?|reach(?:es)?|engages?|for|burden on|easier for|better for) (?:everyone|everybody|anyone|anybody|all (?:users|citizens|stakeholders|customers)|the (?:general |wider )?public)\b(?! (?:who|whose|with|else|living|waiting|on the|involved))/;

/** "Patients and the public", "visitors: anyone with a phone": a list that leaves nobody out says no more than its widest word. */
function takesInAnyone(facts: Facts): boolean {
	const { terms, from } = facts;
	if (terms.length - from > 14 || facts.predicate !== undefined) return false;
	return widest.test(wordsOf(terms, from));
}

const widest =
	/\b(?:everyone|everybody|anyone|anybody)(?: (?:else|with (?:an? |the )?(?:smartphone|phone|computer|device|internet|browser|connection)))?(?: [.,]|$)|\b(?:the |general |wider )public\b(?! (?:who|whose|sector|service|body|bodies|transport|health|library|libraries))|\bthe (?:whole|entire|wider) (?:community|population|country|city|town|world)\b/;

const narrowing = /^(?:of|who|in|that|whose|at|on|from|under|over|aged|living|without)$/;

const isWhole = (terms: readonly Term[], { first, headIndex, head }: NounPhrase): boolean =>
	headIndex - first <= 1 &&
	terms.slice(Math.max(0, first - 1), headIndex).some(({ word }) => word === 'all' || word === 'every') &&
	/^(?:resident|citizen|customer|learner|taxpayer|consumer|student|visitor)$/.test(head.base);
