import type { Term } from '../terms.ts';
import { Class, Classes, Form } from '../word-classes.ts';
import type { End } from './ends.ts';
import type { Range } from './parties.ts';
import { dangles, isPlural, type Reading } from './reading.ts';
import { endOfVerb } from './said.ts';
import { agreeing, baseOf, gerund } from './verbs.ts';

/** Says who does what, for an end that does not: "We will …", "The goal is to …". */
export type Frame = (
	base: string,
) => { readonly before: string; readonly verb: string; readonly kept: readonly Range[] } | undefined;

/** An end as a statement, without its full stop; undefined where it would not be a right sentence. */
export function outcomeOf(reading: Reading, end: End, frame: Frame | undefined): string | undefined {
	switch (end.kind) {
		case 'clause':
			return clauseOf(reading, end.subject, end.end);
		case 'can':
			return canOf(reading, end.who, end.verbAt, end.end);
		case 'have':
			return haveOf(reading, end);
		case 'easier':
			return easierOf(reading, end);
		case 'do':
			return doOf(reading, end, frame);
	}
}

/** "so that residents could report": in the present. */
function clauseOf(reading: Reading, subject: number, end: number): string | undefined {
	const { terms } = reading;
	const first = terms[subject];
	if (first === undefined) return undefined;
	const people = /^(?:they|their)$/.test(first.word) ? peopleBefore(terms, reading.start, subject) : undefined;
	if (first.word === 'they' && people === undefined) return undefined;
	const start = people === undefined || first.word !== 'they' ? subject : subject + 1;
	if (first.word !== 'they' && dangles(terms, [{ from: subject, to: end }])) return undefined;
	const modal = terms.findIndex((term, index) => index > subject && index < end && (term.classes & Class.modal) !== 0);
	if (isPastClause(terms, subject, end)) return undefined;
	const now = presentModal[terms[modal]?.word ?? ''];
	const words =
		now === undefined || modal < 0
			? reading.source(start, end)
			: joined(modal > start ? reading.source(start, modal) : '', now, reading.source(modal + 1, end));
	if (words === undefined || people === undefined || first.word !== 'they') return words;
	const who = reading.source(people.from, people.to);
	return who === undefined ? undefined : `${who} ${words}`;
}

const presentModal: Readonly<Record<string, string>> = {
	could: 'can',
	would: 'will',
	might: 'can',
	may: 'can',
	should: 'can',
};

function isPastClause(terms: readonly Term[], from: number, to: number): boolean {
	return terms.slice(from, Math.min(to, from + 12)).some(term => /^(?:was|were|had|did)$/.test(term.word));
}

/** The one group of people that "they" can be. */
function peopleBefore(terms: readonly Term[], from: number, to: number): Range | undefined {
	const heads: Range[] = [];
	for (let index = from; index < to; index++) {
		const term = terms[index];
		if (term === undefined) continue;
		const isMany =
			term.kind === 'word' &&
			((term.forms & Form.plural) !== 0 || /^(?:people|staff|customers|data|users)$/.test(term.word));
		if (!isMany || terms[index + 1]?.word === 'and') {
			if (isMany) return undefined;
			continue;
		}
		if (!(term.classes & Classes.people)) continue;
		let start = index;
		while (start > from && isModifier(terms[start - 1])) start--;
		heads.push({ from: start, to: index + 1 });
	}
	return heads.length === 1 ? heads[0] : undefined;
}

const isModifier = (term: Term | undefined): boolean =>
	term !== undefined &&
	term.kind !== 'mark' &&
	!(term.classes & (Class.preposition | Class.conjunction | Class.pronoun | Class.modal | Class.auxiliary)) &&
	!(term.classes & Classes.verbs && !(term.classes & (Classes.things | Class.qualityWord))) &&
	term.word !== 'to';

/** "help residents (to) report" → "residents can report"; "help families stay warm" → "families stay warm". */
function canOf(reading: Reading, who: Range, verbAt: number, end: number): string | undefined {
	const { terms } = reading;
	const subject = subjectOf(reading, who);
	if (subject === undefined || dangles(terms, [who, { from: verbAt, to: end }])) return undefined;
	let at = verbAt;
	while ((terms[at]?.classes ?? 0) & Class.adverb && !((terms[at]?.forms ?? 0) & Form.base)) at++;
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
	if (states.test(base) && plural !== undefined && at === verbAt && verb.forms !== (verb.forms | Form.gerund))
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
function restOf(reading: Reading, from: number, end: number): string | undefined {
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

function subjectOf(reading: Reading, who: Range): string | undefined {
	const only = who.to - who.from === 1 ? reading.terms[who.from]?.word : undefined;
	if (only === 'us') return 'we';
	return reading.source(who.from, who.to);
}

function haveOf(reading: Reading, { who, what, verb }: Extract<End, { kind: 'have' }>): string | undefined {
	const { terms } = reading;
	const subject = subjectOf(reading, who);
	if (subject === undefined || dangles(terms, [who, what])) return undefined;
	const way = wayTo(terms, what);
	if (way !== undefined) return joined(subject, 'can', restOf(reading, way, what.to));
	if (verb === 'see') return joined(subject, 'can see', reading.source(what.from, what.to));
	const plural = isPlural(terms, who);
	return plural === undefined ? undefined : joined(subject, agreeing(verb, plural), reading.source(what.from, what.to));
}

/** "a way to report", "the chance to": nobody has these, people can do what follows. */
function wayTo(terms: readonly Term[], { from, to }: Range): number | undefined {
	for (let at = from; at < Math.min(to, from + 5); at++) {
		if (terms[at]?.word !== 'to') continue;
		return /^(?:way|ability|opportunity|chance|power|option|means|right|freedom|confidence|tools|ways|opportunities)$/.test(
			terms[at - 1]?.word ?? '',
		)
			? at + 1
			: undefined;
	}
	return undefined;
}

function easierOf(reading: Reading, { what, words, at, end }: Extract<End, { kind: 'easier' }>): string | undefined {
	const { terms } = reading;
	const kept = { from: at, to: end };
	if (dangles(terms, what === undefined ? [kept] : [what, kept])) return undefined;
	const rest = joined(words, reading.source(at, end));
	if (what === undefined) return joined('it', 'is', rest);
	const plural = isPlural(terms, what);
	return plural === undefined ? undefined : joined(reading.source(what.from, what.to), plural ? 'are' : 'is', rest);
}

/** The doer stays, and does what was to come of it: "We will build an app to cut waits" → "We will cut waits". */
function doOf(
	reading: Reading,
	{ verbAt, base, end }: Extract<End, { kind: 'do' }>,
	frame: Frame | undefined,
): string | undefined {
	const { terms } = reading;
	let at = verbAt;
	while ((terms[at]?.classes ?? 0) & Class.adverb && !((terms[at]?.forms ?? 0) & Form.base)) at++;
	const framed = frame?.(base);
	if (framed === undefined || dangles(terms, [...framed.kept, { from: at, to: end }])) return undefined;
	const rest = at + 1 < end ? inForm(reading, at, end, framed.verb === gerund(base) && framed.verb !== base) : '';
	const adverbs = at > verbAt ? `${reading.source(verbAt, at) ?? ''} ` : '';
	return rest === undefined ? undefined : joined(framed.before, adverbs + framed.verb, rest);
}

/** Verbs that are joined to the first take its form: "that reduces … and improves …" → "reduce … and improve …". */
function inForm(reading: Reading, verbAt: number, end: number, toGerund: boolean): string | undefined {
	const { terms } = reading;
	const form = (terms[verbAt]?.forms ?? 0) & (Form.base | Form.thirdPerson | Form.gerund);
	if (form & Form.base && !toGerund) return restOf(reading, verbAt + 1, end);
	let text = '';
	let at = verbAt + 1;
	for (let index = verbAt + 2; index < end; index++) {
		const term = terms[index];
		if (term === undefined || !(term.forms & form) || !(term.classes & Classes.verbs)) continue;
		if (!/^(?:and|or|,|&)$/.test(terms[index - 1]?.word ?? '')) continue;
		if (term.classes & Classes.things && !((terms[index + 1]?.classes ?? 0) & Class.determiner)) continue;
		const base = baseOf(term);
		const before = reading.source(at, index);
		if (base === undefined || before === undefined) return undefined;
		text += `${before} ${toGerund ? gerund(base) : base} `;
		at = index + 1;
	}
	const last = at < end ? reading.source(at, end) : '';
	return last === undefined ? undefined : text + last;
}

function joined(...parts: readonly (string | undefined)[]): string | undefined {
	if (parts.some(part => part === undefined)) return undefined;
	return parts.filter(part => part !== '').join(' ');
}
