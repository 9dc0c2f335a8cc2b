import type { Term } from '../terms.ts';
import { Class, Classes, Form } from '../word-classes.ts';
import { canBeBase, endOfParty, partyWithTo, type Range, skipAdverbs } from './parties.ts';
import { endOfVerb } from './said.ts';

/**
 * The part of a sentence that says what the rest is for. Indexes are of the sentence's terms; what it says ends at `end`.
 * - `clause`: has a subject and a verb of its own: "so that residents can …", "where residents can …"
 * - `can`: puts somebody in a position to do something: "to help residents (to) report", "for residents to report"
 * - `easier`: "to make it easier for residents to …", "that makes reporting easier"
 * - `have`: gives somebody something: "to give residents a say", "to provide staff with the facts"
 * - `do`: what the doer of the whole will do: "to reduce delays", "that reduces delays"
 */
export type End = EndPlace &
	(
		| { readonly kind: 'clause'; readonly subject: number }
		| { readonly kind: 'can'; readonly who: Range; readonly verbAt: number }
		/** `words` and what stands from `at` on say how it is. */
		| { readonly kind: 'easier'; readonly what: Range | undefined; readonly words: string; readonly at: number }
		| { readonly kind: 'have'; readonly who: Range; readonly what: Range; readonly verb: 'have' | 'see' | 'know' }
		| { readonly kind: 'do'; readonly verbAt: number; readonly base: string }
	);

interface EndPlace {
	/** The joining word: what stands before it is the means. */
	readonly from: number;
	readonly end: number;
}

/** The ends that are joined on between two indexes, in the order of the sentence. */
export function endsIn(terms: readonly Term[], from: number, end: number): readonly End[] {
	const ends: End[] = [];
	for (let at = from; at < end; at++) {
		const found = endAt(terms, at, end);
		if (found !== undefined) ends.push(found);
	}
	// "a tool that sorts letters, so that people are heard": what the tool does is not what it is for.
	const isSaid = ends.some(({ kind, from: at }) => kind === 'clause' && terms[at]?.word === 'so');
	return isSaid
		? ends.filter(({ kind, from: at }) => kind !== 'do' || !/^(?:that|which)$/.test(terms[at]?.word ?? ''))
		: ends;
}

function endAt(terms: readonly Term[], at: number, end: number): End | undefined {
	const term = terms[at];
	const next = terms[at + 1]?.word ?? '';
	if (term === undefined || term.kind !== 'word') return undefined;
	switch (term.word) {
		case 'so':
			if (next === 'as' && terms[at + 2]?.word === 'to') return purposeAt(terms, at, at + 3, end);
			return clauseAt(terms, at, next === 'that' ? at + 2 : at + 1, end);
		case 'such':
			return next === 'that' ? clauseAt(terms, at, at + 2, end) : undefined;
		case 'where':
			// "know where homes are empty"
			if ((terms[at - 1]?.classes ?? 0) & Classes.verbs && !((terms[at - 1]?.classes ?? 0) & Classes.things))
				return undefined;
			return clauseAt(terms, at, at + 1, end);
		case 'in order':
			return next === 'to'
				? purposeAt(terms, at, at + 2, end)
				: next === 'that'
					? clauseAt(terms, at, at + 2, end)
					: undefined;
		case 'to':
			return isComplement(terms[at - 1]) && !isAsWay(terms, at)
				? undefined
				: purposeAt(terms, startOfDesigned(terms, at), at + 1, end);
		case 'that':
		case 'which':
			return relativeAt(terms, at, end);
		case 'for':
			return forAt(terms, at, end);
	}
	if (next === 'which' && /^(?:through|by|with|in|on|from|via)$/.test(term.word))
		return clauseAt(terms, at, at + 2, end);
	if (term.forms & Form.gerund && isGerundEnd(terms, at)) return endOfVerb(terms, startOfThereby(terms, at), at, end);
	return undefined;
}

/** "so" joins a clause, and is not "so far" or "so many": a subject and a verb that goes with it follow. */
function clauseAt(terms: readonly Term[], from: number, start: number, end: number): End | undefined {
	const subject = terms[start]?.word === ',' ? start + 1 : start;
	if (terms[start - 1]?.word === 'that' && subject + 1 < end) return { kind: 'clause', from, end, subject };
	for (let index = subject + 1; index < Math.min(end, subject + 14); index++) {
		const term = terms[index];
		if (term === undefined || /^[.;:]$/.test(term.word)) return undefined;
		const helps = term.classes & (Class.modal | Class.auxiliary) && term.word !== 'being';
		const isVerb =
			term.forms & (Form.thirdPerson | Form.base) && term.classes & Classes.verbs && !(term.classes & Classes.things);
		if (helps || isVerb) return { kind: 'clause', from, end, subject };
	}
	return undefined;
}

/** "the need to", "able to", "a way to": the to-form belongs to the word before. */
const isComplement = (before: Term | undefined): boolean =>
	before !== undefined &&
	/^(?:how|what|where|when|whether|ability|capacity|way|ways|opportunity|opportunities|chance|right|rights|need|needs|able|unable|want|wants|wanted|have|has|had|having|plan|plans|power|freedom|permission|willing|willingness|due|going|ought|intend|intends|aim|aims|aiming|seek|seeks|seeking|hope|hopes|hoping|like|likes|try|tries|trying|decision|easier|easy|hard|difficult|harder|possible|quicker|simpler|faster|ready|likely|access|and|or|not|step|steps|effort|efforts|attempt|attempts|refers|relates|according|compared|close|next|prior|subject|up|from|tools|proposal|potential|goal|goals|objective|purpose|option|options|mandate|authority|commitment|intention|desire|duty|incentive|reason|reasons|pressure|mission|ambition|responsibility)$/.test(
		before.word,
	);

/** "that is designed to help": the participle, and what stands before it, belong to the joining words. */
function startOfDesigned(terms: readonly Term[], to: number): number {
	let at = to;
	if (terms[at - 1]?.word === 'order' && terms[at - 2]?.word === 'in') return at - 2;
	if (isAsWay(terms, at)) return at - 3;
	if (
		!/^(?:designed|intended|built|meant|made|aimed|set up|created|developed|needed|used|required)$/.test(
			terms[at - 1]?.word ?? '',
		)
	)
		return at;
	at--;
	while (/^(?:specifically|primarily|mainly|is|are|be|will|can|that|which)$/.test(terms[at - 1]?.word ?? '')) at--;
	return at;
}

/** "as a way to", "as a means for": the joining words begin there. */
const isAsWay = (terms: readonly Term[], at: number): boolean =>
	/^(?:way|means|tool|place|channel)$/.test(terms[at - 1]?.word ?? '') &&
	/^an?$/.test(terms[at - 2]?.word ?? '') &&
	terms[at - 3]?.word === 'as';

function purposeAt(terms: readonly Term[], from: number, saidFrom: number, end: number): End | undefined {
	const at = skipAdverbs(terms, saidFrom);
	const verb = terms[at];
	return verb !== undefined && verb.kind === 'word' && canBeBase(verb)
		? endOfVerb(terms, from, at, end, saidFrom)
		: undefined;
}

/** "that lets", "which will help". */
function relativeAt(terms: readonly Term[], from: number, end: number): End | undefined {
	if (/^(?:so|such|ensure|ensures|ensuring|,)$/.test(terms[from - 1]?.word ?? '') && terms[from]?.word === 'that')
		return undefined;
	const used = usedBy(terms, from, end);
	if (used !== undefined) return used;
	let at = from + 1;
	while (
		at < from + 5 &&
		(terms[at]?.classes ?? 0) & (Class.modal | Class.adverb) &&
		!((terms[at]?.classes ?? 0) & Class.negation)
	)
		at++;
	const verb = terms[at];
	if (verb === undefined || verb.kind !== 'word' || !(verb.classes & Classes.verbs)) return undefined;
	return verb.forms & (Form.thirdPerson | Form.base) ? endOfVerb(terms, from, at, end) : undefined;
}

/** "that residents can use to report": what they can do with it. */
function usedBy(terms: readonly Term[], from: number, end: number): End | undefined {
	for (let at = from + 2; at < Math.min(end - 3, from + 9); at++) {
		if (terms[at]?.word !== 'use' || terms[at + 1]?.word !== 'to') continue;
		let past = at;
		while (/^(?:can|could|will|would|may|be|able|to)$/.test(terms[past - 1]?.word ?? '')) past--;
		const verb = terms[skipAdverbs(terms, at + 2)];
		const who = endOfParty(terms, from + 1);
		return who === past && past < at && verb !== undefined && canBeBase(verb)
			? { kind: 'can', from, end, who: { from: from + 1, to: past }, verbAt: at + 2 }
			: undefined;
	}
	return undefined;
}

/** "for residents to report", "for improving access". */
function forAt(terms: readonly Term[], from: number, end: number): End | undefined {
	const next = terms[from + 1];
	const isDoing =
		next !== undefined &&
		next.forms & Form.gerund &&
		next.classes & Classes.changing &&
		!(next.classes & Classes.things);
	if (isDoing) return endOfVerb(terms, from, from + 1, end);
	const found = partyWithTo(terms, from + 1, end);
	// "an Authority to Operate" is a name.
	if (found !== undefined && isName(terms, found)) return undefined;
	return found && { kind: 'can', from: isAsWay(terms, from) ? from - 3 : from, end, ...found };
}

const isName = (terms: readonly Term[], { who, verbAt }: { who: Range; verbAt: number }): boolean =>
	terms[verbAt]?.capital === true && terms[who.to - 1]?.capital === true;

function isGerundEnd(terms: readonly Term[], at: number): boolean {
	const term = terms[at];
	const before = terms[at - 1];
	if (term === undefined || before === undefined) return false;
	if (before.word === 'at' && terms[at - 2]?.word === 'aimed') return true;
	if (/^(?:thereby|thus|hence|,)$/.test(before.word)) return (term.classes & (Class.enable | Classes.changing)) !== 0;
	return (
		(term.classes & Class.enable) !== 0 &&
		before.kind === 'word' &&
		!(before.classes & Classes.functions) &&
		before.word !== 'to'
	);
}

function startOfThereby(terms: readonly Term[], at: number): number {
	let from = at;
	while (/^(?:thereby|thus|hence|,)$/.test(terms[from - 1]?.word ?? '')) from--;
	return terms[from - 1]?.word === 'at' ? startOfDesigned(terms, from - 1) : from;
}
