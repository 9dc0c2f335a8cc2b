import type { Term } from '../terms.ts';
import { Class, Classes, Form } from '../word-classes.ts';
import { canOf, restOf, subjectOf } from './can.ts';
import type { End } from './ends.ts';
import { type Range, skipAdverbs } from './parties.ts';
import { dangles, isPlural, joined, type Reading, toolUse } from './reading.ts';
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
	const use = toolUse(terms, subject, end);
	if (use !== undefined && (use.verbAt === undefined || people !== undefined || use.at !== modal + 1)) return undefined;
	if (use?.verbAt !== undefined) return joined(reading.source(subject, use.at), reading.source(use.verbAt, end));
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
	const at = skipAdverbs(terms, verbAt);
	if (at + 1 >= end) return undefined;
	const framed = frame?.(base);
	if (framed === undefined || dangles(terms, [{ from: at, to: end }], framed.kept)) return undefined;
	const rest = inForm(reading, at, end, framed.verb === gerund(base) && framed.verb !== base);
	const adverbs = at > verbAt ? `${reading.source(verbAt, at) ?? ''} ` : '';
	return rest === undefined ? undefined : joined(framed.before, adverbs + reading.spelled(at, framed.verb), rest);
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
		if (term === undefined || !/^(?:and|or|,|&)$/.test(terms[index - 1]?.word ?? '')) continue;
		const isListed = (term.forms & form) !== 0 && (term.classes & Classes.verbs) !== 0;
		if (!isListed && !(form & Form.thirdPerson && mayBeVerb(terms, index))) continue;
		if (term.classes & Classes.things && !((terms[index + 1]?.classes ?? 0) & Class.determiner)) continue;
		const base = baseOf(term);
		const before = reading.source(at, index);
		if (base === undefined || before === undefined) return undefined;
		text += `${before} ${reading.spelled(index, toGerund ? gerund(base) : base)} `;
		at = index + 1;
	}
	const last = at < end ? reading.source(at, end) : '';
	return last === undefined ? undefined : text + last;
}

/** "reduces waste and attracts volunteers": a word in no list, with something that it may act on. */
function mayBeVerb(terms: readonly Term[], at: number): boolean {
	const term = terms[at];
	const next = terms[at + 1];
	return (
		term !== undefined &&
		term.classes === 0 &&
		/[^su]s$/.test(term.word) &&
		next?.kind === 'word' &&
		!(next.classes & (Classes.functions & ~Class.determiner))
	);
}
