import { Class, Form } from '../word-classes.ts';
import type { Candidate } from './candidates.ts';
import { endsIn } from './ends.ts';
import { meansOfVerb } from './means.ts';
import type { Reading } from './reading.ts';
import { meansOfNoun } from './thing.ts';

/** "As a carer I need a calculator so that I can …": the need stays a need. */
export function* storiesIn(reading: Reading): Iterable<Candidate> {
	const { terms, sentence, start, end } = reading;
	if (!sentence.facts.story) return;
	const pronoun = terms.findIndex((term, index) => index >= start && /^(?:i|we)$/.test(term.word));
	const needAt = terms.findIndex(
		(term, index) => index > pronoun && (term.classes & Class.need) !== 0 && (term.forms & Form.base) !== 0,
	);
	if (pronoun < 0 || needAt < 0 || needAt > pronoun + 3) return;
	const before = reading.source(start, needAt + 1);
	const isDoing = terms[needAt + 1]?.word === 'to';
	const isAble = isDoing && terms[needAt + 2]?.word === 'be' && terms[needAt + 3]?.word === 'able';
	for (const found of endsIn(terms, needAt + 2, end)) {
		const verbAt =
			found.kind === 'do' &&
			!isDoing &&
			/^an?$/.test(terms[needAt + 1]?.word ?? '') &&
			terms[found.verbAt + 1]?.word !== 'me'
				? found.verbAt
				: found.kind === 'clause' && terms[found.subject]?.word === terms[pronoun]?.word
					? abilityAt(reading, found.subject + 1)
					: undefined;
		const rest = verbAt === undefined ? undefined : reading.source(verbAt, end);
		if (before === undefined || rest === undefined) continue;
		yield {
			end: 'story',
			outcome: `${before} to ${rest}`,
			means: isDoing
				? meansOfVerb(reading, needAt + (isAble ? 5 : 2), found.from)
				: meansOfNoun(reading, needAt + 1, found.from),
		};
	}
}

/** Past "can" or "am able to". */
function abilityAt({ terms }: Reading, at: number): number | undefined {
	if (/^(?:can|could|may)$/.test(terms[at]?.word ?? '')) return at + 1;
	const isAble =
		/^(?:am|are|will)$/.test(terms[at]?.word ?? '') && terms.slice(at, at + 4).some(term => term.word === 'able');
	const to = terms.findIndex((term, index) => index > at && term.word === 'to');
	return isAble && to > 0 && to < at + 5 ? to + 1 : undefined;
}
