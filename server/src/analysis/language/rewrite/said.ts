import type { Term } from '../terms.ts';
import { Class, Classes, Form } from '../word-classes.ts';
import type { End } from './ends.ts';
import { canBeBase, partyWithTo, partyWithVerb, type Range, skipAdverbs } from './parties.ts';
import { baseOf } from './verbs.ts';

/**
 * What the verb of an end says: that somebody can do something, has something, that something is easier, or what will
 * come of it.
 *
 * @param from the joining word
 * @param saidFrom where the verb's adverbs begin
 */
export function endOfVerb(
	terms: readonly Term[],
	from: number,
	verbAt: number,
	end: number,
	saidFrom = verbAt,
): End | undefined {
	const verb = terms[verbAt];
	const base = verb === undefined ? undefined : baseOf(verb);
	if (verb === undefined || base === undefined) return undefined;
	const said =
		easierEnd(terms, from, verbAt, end, base) ??
		givenEnd(terms, from, verbAt, end, base) ??
		enabledEnd(terms, from, verbAt, end, base);
	if (said !== undefined) return said;
	// Without somebody who is enabled there is nothing that will be done.
	if (/^(?:enable|allow|let|permit|empower|equip|free|make it .*)$/.test(base)) return undefined;
	return { kind: 'do', from, end, verbAt: saidFrom, base };
}

/** "help residents (to) report", "let them report", "support staff to report", "help (to) reduce". */
function enabledEnd(terms: readonly Term[], from: number, verbAt: number, end: number, base: string): End | undefined {
	if (!/^(?:enable|allow|let|help|empower|permit|equip|assist|support|free)$/.test(base)) return undefined;
	const isBare = base === 'help' || base === 'let';
	const found = partyWithTo(terms, verbAt + 1, end) ?? (isBare ? partyWithVerb(terms, verbAt + 1, end) : undefined);
	if (found !== undefined) return { kind: 'can', from, end, ...found };
	if (base !== 'help') return undefined;
	const at = skipAdverbs(terms, terms[verbAt + 1]?.word === 'to' ? verbAt + 2 : verbAt + 1);
	const inner = terms[at];
	const isVerb =
		inner !== undefined &&
		canBeBase(inner) &&
		(inner.classes & Classes.verbs) !== 0 &&
		!(inner.classes & Classes.things);
	return isVerb ? endOfVerb(terms, from, at, end) : undefined;
}

export const easierWords =
	/^(?:easier|quicker|faster|simpler|cheaper|safer|fairer|clearer|possible|easy|simple|accessible|available)$/;

/** "make it easier for residents to …", "make reporting potholes easier". */
function easierEnd(terms: readonly Term[], from: number, verbAt: number, end: number, base: string): End | undefined {
	const degree = /^make it (easier|easy|possible) for$/.exec(base)?.[1];
	if (degree !== undefined) {
		const found = partyWithTo(terms, verbAt + 1, end);
		if (found === undefined || degree === 'possible') return found && { kind: 'can', from, end, ...found };
		return { kind: 'easier', from, end, what: undefined, words: `${degree} for`, at: verbAt + 1 };
	}
	if (base !== 'make') return undefined;
	for (let at = verbAt + 2; at < Math.min(end, verbAt + 12); at++) {
		const term = terms[at];
		if (term === undefined || /^[.;:,]$/.test(term.word)) return undefined;
		if (!easierWords.test(term.word)) continue;
		const start = /^(?:more|much|far|even)$/.test(terms[at - 1]?.word ?? '') ? at - 1 : at;
		const isIt = terms[verbAt + 1]?.word === 'it';
		if (isIt && start > verbAt + 2) return undefined;
		const what = isIt ? undefined : { from: verbAt + 1, to: start };
		return { kind: 'easier', from, end, what, words: '', at: start };
	}
	return undefined;
}

/** "give residents a say", "provide staff with the facts", "show people where to go". */
function givenEnd(terms: readonly Term[], from: number, verbAt: number, end: number, base: string): End | undefined {
	if (!/^(?:give|offer|provide|show|tell)$/.test(base)) return undefined;
	const who = receiver(terms, verbAt + 1, end);
	if (who === undefined) return undefined;
	const next = terms[who.to];
	if (next === undefined || who.to >= end) return undefined;
	const rest = { from: who.to, to: end };
	if (base === 'show' || base === 'tell') {
		if (!/^(?:where|how|what|when|which|who|why|whether)$/.test(next.word)) return undefined;
		return { kind: 'have', from, end, who, what: rest, verb: base === 'show' ? 'see' : 'know' };
	}
	if (next.word === 'with') return { kind: 'have', from, end, who, what: { from: who.to + 1, to: end }, verb: 'have' };
	if (
		base === 'provide' ||
		next.kind === 'mark' ||
		next.classes & (Class.preposition | Class.conjunction) ||
		next.word === 'to'
	)
		return undefined;
	return { kind: 'have', from, end, who, what: rest, verb: 'have' };
}

/** The people right behind "give", where something else follows them. */
function receiver(terms: readonly Term[], at: number, end: number): Range | undefined {
	if (/^(?:us|you|people|everyone)$/.test(terms[at]?.word ?? '')) return { from: at, to: at + 1 };
	for (let index = at; index < Math.min(end - 1, at + 6); index++) {
		const term = terms[index];
		if (term === undefined || (term.kind === 'mark' && term.word !== ',')) return undefined;
		if (
			term.classes & (Class.preposition | Class.pronoun) ||
			term.word === 'to' ||
			/^(?:their|its|this|these|those)$/.test(term.word)
		)
			return undefined;
		const isMany = term.forms & Form.plural || /^(?:people|staff)$/.test(term.word);
		const isEach =
			/^(?:every|each|the)$/.test(terms[at]?.word ?? '') && (terms[index + 1]?.classes ?? 0) & Class.determiner;
		const isGroup = (term.classes & Classes.people) !== 0 && (isMany || isEach);
		if (isGroup && terms[index + 1]?.word !== 'and' && terms[index + 1]?.word !== ',')
			return { from: at, to: index + 1 };
	}
	return undefined;
}
