import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';

/** "users who cannot read", "people with a disability", "small business users": somebody in particular after all. */
export function isNarrowed(terms: readonly Term[], index: number, byWordBefore = true): boolean {
	const next = terms[index + 1]?.word ?? '';
	if (/^(?:who(?:'ve|'re|'d|'s|'ll)?|whose|with|without|in|living|aged|from|using|over|under|at)$/.test(next))
		return true;
	const following = terms[index + 1];
	if (following !== undefined && (following.forms & Form.gerund) !== 0 && (following.classes & Classes.verbs) !== 0)
		return true;
	const before = terms[index - 1];
	if (/^(?:people|person|individual)$/.test(terms[index]?.base ?? '') && isPictured(terms, index)) return true;
	if (before === undefined || before.kind !== 'word' || !byWordBefore) return false;
	if (before.classes & (Classes.functions | Class.adverb | Classes.verbs | Class.qualityWord)) return false;
	if (before.word === 'business' && terms[index - 2]?.word === 'small') return true;
	return !/^(?:end|general|all|external|internal|other|wide|wider|human|average|individual|key|main|different|various|actual|real|business|digital|new|existing|technical|potential|our|more)$/.test(
		before.word,
	);
}

/** "people near the works", "people known to the surgery", "about 900 people". */
function isPictured(terms: readonly Term[], index: number): boolean {
	const next = terms[index + 1];
	if (terms[index - 1]?.kind === 'number' || next === undefined) return terms[index - 1]?.kind === 'number';
	if (/^(?:of|like|for|as|to|by|via|through|because|per|across|about)$/.test(next.word)) return false;
	if (next.classes & Class.preposition) return true;
	return (next.forms & Form.past) !== 0 && ((terms[index + 2]?.classes ?? 0) & Class.preposition) !== 0;
}
