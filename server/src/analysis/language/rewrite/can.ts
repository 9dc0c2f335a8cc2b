import type { Term } from '../terms.ts';
import { Class, Classes, Form } from '../word-classes.ts';
import type { End } from './ends.ts';
import { partyWithTo, type Range, skipAdverbs } from './parties.ts';
import { dangles, isPlural, joined, type Reading, toolUse } from './reading.ts';
import { endOfVerb } from './said.ts';
import { agreeing, baseOf } from './verbs.ts';

/** "help residents (to) report" → "residents can report"; "help families stay warm" → "families stay warm". */
export function canOf(reading: Reading, who: Range, verbAt: number, end: number): string | undefined {
	const { terms } = reading;
	const subject = subjectOf(reading, who);
	if (subject === undefined || dangles(terms, [who, { from: verbAt, to: end }])) return undefined;
	const use = toolUse(terms, verbAt, end);
	if (use !== undefined)
		return use.at === verbAt && use.verbAt !== undefined ? canOf(reading, who, use.verbAt, end) : undefined;
	const at = skipAdverbs(terms, verbAt);
	const verb = terms[at];
	if (verb === undefined || verb.kind !== 'word' || verb.classes & Class.negation) return undefined;
	const second = secondEnd(terms, verbAt, end);
	if (second === 'other') return undefined;
	if (second !== undefined)
		return joined(
			canOf(reading, who, verbAt, second.from)?.concat(','),
			'and',
			canOf(reading, second.who, second.verbAt, end),
		);
	const rest = restOf(reading, verbAt, end);
	if (rest === undefined) return undefined;
	const base = verb.word === 'be' || verb.word === 'have' ? verb.word : baseOf(verb);
	if (base === undefined) return `${subject} can ${rest}`;
	// "to be able to report": one "can" is enough.
	if (base === 'be' && terms[at + 1]?.word === 'able' && terms[at + 2]?.word === 'to')
		return joined(subject, 'can', restOf(reading, at + 3, end));
	const plural = isPlural(terms, who);
	const isAlone = plural === true || !terms.slice(at, end).some(term => term.word === 'and' || term.word === ',');
	if (
		states.test(base) &&
		plural !== undefined &&
		isAlone &&
		at === verbAt &&
		verb.forms !== (verb.forms | Form.gerund)
	)
		return joined(subject, agreeing(base, plural), at + 1 < end ? restOf(reading, at + 1, end) : '');
	if (verb.forms & Form.gerund && !(verb.forms & Form.base))
		return joined(subject, `can ${base}`, at + 1 < end ? restOf(reading, at + 1, end) : '');
	return `${subject} can ${rest}`;
}

/**
 * "allow employers to apply and will allow staff to see": the second that is put in a position to do something; 'other'
 * where the means goes on to do something else.
 */
function secondEnd(
	terms: readonly Term[],
	from: number,
	end: number,
): Extract<End, { kind: 'can' }> | 'other' | undefined {
	for (let at = from + 1; at < end - 1; at++) {
		if (!/^(?:and|or|,|but)$/.test(terms[at]?.word ?? '')) continue;
		const other = partyWithTo(terms, terms[at + 1]?.word === 'and' ? at + 2 : at + 1, end);
		if (other !== undefined) return { kind: 'can', from: at, end, ...other };
		let verbAt = at + 1;
		while (/^(?:and|to|also|then)$/.test(terms[verbAt]?.word ?? '')) verbAt++;
		const hasModal = /^(?:will|would|can|could|may)$/.test(terms[verbAt]?.word ?? '');
		if (hasModal) verbAt++;
		const verb = terms[verbAt];
		if (verb === undefined || !(verb.classes & Classes.verbs) || verb.classes & Class.auxiliary) {
			if (hasModal || verb?.classes === undefined || verb.classes & Class.auxiliary) return 'other';
			continue;
		}
		const isThird =
			(verb.forms & Form.thirdPerson) !== 0 && !(verb.classes & Classes.things) && !(verb.forms & Form.plural);
		const enables = (verb.classes & Class.enable) !== 0 && (verb.forms & (Form.base | Form.thirdPerson)) !== 0;
		if (enables) {
			const found = endOfVerb(terms, at, verbAt, end);
			if (found?.kind === 'can') return found;
		}
		if (hasModal || isThird) return 'other';
	}
	return undefined;
}

/** What people are or have rather than do. */
const states =
	/^(?:be|have|feel|know|understand|stay|remain|become|live|thrive|save|spend|benefit|gain|trust|earn|lead|receive)$/;

/** Where two things are made possible, the second "to" goes: "report potholes and to pay" → "report potholes and pay". */
export function restOf(reading: Reading, from: number, end: number): string | undefined {
	const { terms } = reading;
	let text = '';
	let at = from;
	for (let index = from + 1; index < end - 1; index++) {
		const next = terms[index + 1];
		if (terms[index]?.word !== 'to' || !/^(?:and|or|,|&)$/.test(terms[index - 1]?.word ?? '')) continue;
		if (next === undefined || !isDone(terms, index + 1)) continue;
		const part = reading.source(at, index);
		if (part === undefined) return undefined;
		text += `${part} `;
		at = index + 1;
	}
	const last = reading.source(at, end);
	return last === undefined ? undefined : text + last;
}

/** A verb, and not the other place in "to work and to school". */
function isDone(terms: readonly Term[], at: number): boolean {
	const verb = terms[at];
	const next = terms[at + 1];
	if (verb === undefined || verb.classes & (Classes.functions | Class.qualityWord) || verb.forms & Form.plural)
		return false;
	if (verb.forms & Form.base && !(verb.classes & Classes.things)) return true;
	return (
		next !== undefined &&
		next.kind === 'word' &&
		((next.classes & (Class.determiner | Class.pronoun)) !== 0 || (next.forms & Form.plural) !== 0)
	);
}

export function subjectOf(reading: Reading, who: Range): string | undefined {
	const only = who.to - who.from === 1 ? reading.terms[who.from]?.word : undefined;
	if (only === 'us') return 'we';
	return reading.source(who.from, who.to);
}
