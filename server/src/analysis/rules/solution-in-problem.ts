import { solutionInProblemFixes } from '../fixes/index.ts';
import { absencesIn } from '../language/absences.ts';
import { passageRule } from '../rule.ts';

export default passageRule({
	id: 'solution-in-problem',
	title: 'Say what people cannot do, not what you do not have',
	severity: 'warning',
	keyPoints: ['P1', 'A'],
	roles: ['problem', 'discover', 'define'],

	*check(passage) {
		if (passage.kind === 'quote' || passage.kind === 'heading') return;
		for (const sentence of passage.sentences) {
			// "There is no form, and no portal" is said of one lack.
			const missing = absencesIn(sentence.facts).find(({ software }) => software);
			if (missing !== undefined) {
				const { thing, start, end } = missing;
				const what = passage.prose.slice(thing.head.start, thing.head.end);
				yield {
					span: { start, end },
					message: `A missing ${what} is a missing solution. Say what people cannot do today because of it, so that other answers stay possible.`,
					fixes: solutionInProblemFixes(passage, sentence),
				};
			}
		}
	},
});
