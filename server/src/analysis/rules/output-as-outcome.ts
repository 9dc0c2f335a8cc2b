import { outputFixes } from '../fixes/index.ts';
import { passageRule } from '../rule.ts';

export default passageRule({
	id: 'output-as-outcome',
	title: 'Say what the work will change, not what it will hand over',
	severity: 'warning',
	keyPoints: ['P1', 'T'],

	*check(passage) {
		if (passage.kind === 'heading' || passage.role === 'title') return;
		for (const sentence of passage.sentences) {
			if (!sentence.is('output')) continue;
			yield {
				span: sentence.span,
				message:
					'This can be finished without anyone being better off: it is an output. Say what it should change for people, or list it under Deliver.',
				fixes: outputFixes(passage, sentence),
			};
		}
	},
});
