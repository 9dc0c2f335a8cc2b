import type { Term } from '../terms.ts';
import { Class, Classes, Form } from '../word-classes.ts';

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

/** A noun or a verb: nobody could say which. */
export const mayBeJoined = (terms: readonly Term[], index: number, form: number): boolean => {
	const term = terms[index];
	if (term === undefined || !(term.forms & form) || !(term.classes & Classes.verbs) || term.classes & Class.qualityWord)
		return false;
	return (
		/^(?:and|or|,|&)$/.test(terms[index - 1]?.word ?? '') &&
		terms[index + 1]?.kind === 'word' &&
		!((terms[index + 1]?.classes ?? 0) & Classes.functions)
	);
};

/** A verb that goes on from another in the same form: "build … and train …". */
export function joinsVerb(terms: readonly Term[], index: number, form: number): boolean {
	const term = terms[index];
	if (term === undefined || !(term.classes & Classes.verbs) || !(term.forms & form)) return false;
	const before = terms[index - 1]?.word === 'to' ? terms[index - 2] : terms[index - 1];
	if (!/^(?:and|or|,|&)$/.test(before?.word ?? '')) return false;
	if (term.classes & Class.qualityWord) return false;
	const next = terms[index + 1];
	if (next === undefined || next.kind === 'mark' || next.classes & Class.conjunction) return false;
	return !(term.classes & Classes.things) || (next.classes & Class.determiner) !== 0;
}
