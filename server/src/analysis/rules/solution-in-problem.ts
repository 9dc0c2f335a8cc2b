import { solutionInProblemFixes } from '../fixes/index.ts';
import { absencesIn } from '../language/absences.ts';
import type { NounPhrase } from '../language/noun-phrase.ts';
import type { Term } from '../language/terms.ts';
import { Class } from '../language/word-classes.ts';
import { passageRule } from '../rule.ts';

export default passageRule({
	id: 'solution-in-problem',
	title: 'Say what people cannot do, not what you do not have',
	severity: 'warning',
	keyPoints: ['P1', 'A'],
	roles: ['problem', 'discover', 'define'],

	when: ({ kind }) => kind !== 'quote' && kind !== 'heading',

	*check(passage) {
		for (const sentence of passage.sentences) {
			// "There is no form, and no portal" is said of one lack.
			const missing = absencesIn(sentence.facts).find(({ software }) => software);
			if (missing !== undefined) {
				const { thing, start, end } = missing;
				const what = missingWords(passage.prose, sentence.facts.terms, thing);
				yield {
					span: { start, end },
					message: `This says which solution is missing (${what}), not what people cannot do without it. Say what that is, so that other answers stay possible.`,
					fixes: solutionInProblemFixes(passage, sentence),
				};
			}
		}
	},
});

/** A portal is named by its head; a view or a layer only by all that is said of it. */
function missingWords(prose: string, terms: readonly Term[], { first, head, headIndex, end }: NounPhrase): string {
	const isNamed = (head.classes & (Class.system | Class.technology)) !== 0;
	const start = isNamed ? headIndex : terms.findIndex((term, at) => at >= first && !(term.classes & Class.determiner));
	const from = terms[start]?.start ?? head.start;
	return prose.slice(from, isNamed ? head.end : (terms[end - 1]?.end ?? head.end)).replace(/\s+/g, ' ');
}
