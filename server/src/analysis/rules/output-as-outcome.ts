import { countFixes, outputFixes } from '../fixes/index.ts';
import { isJudged } from '../language/judge.ts';
import { passageRule } from '../rule.ts';

export default passageRule({
	id: 'output-as-outcome',
	title: 'Say what the work will change, not what it will hand over',
	severity: 'warning',
	keyPoints: ['P1', 'T'],

	// To take its sentences out of a passage is to have them read.
	when: passage =>
		(passage.kind !== 'heading' || !passage.opening) &&
		passage.role !== 'title' &&
		isJudged(passage) &&
		passage.sentences.some(sentence => sentence.is('output')),

	*check(passage) {
		for (const sentence of passage.sentences) {
			if (!sentence.is('output')) continue;
			// One warning for one fault: where a technology is the goal, that is said first.
			const isSecond = sentence.is('tech-first');
			const isCount = passage.role === 'measures' && counting.test(sentence.text);
			yield {
				span: sentence.span,
				message: isCount ? count : `${isSecond ? second : first} ${instead}`,
				...(isSecond && { quiet: true }),
				fixes: isCount ? countFixes(passage, sentence) : outputFixes(passage, sentence),
			};
		}
	},
});

/** "Number of logins", "12 workshops held", "API uptime 99.9%". */
const counting = /^\W*(?:the\s+)?(?:(?:total\s+)?number\s+of|no\.\s+of|how\s+many|\d)/i;

const instead = 'Say what it should change for people, or list it under Deliver.';
const count =
	'This counts what is made or used, and could rise with nobody better off. Count what should change for people.';
const first = 'This can be finished without anyone being better off: it is an output.';
const second = 'This is an output, too: it can be finished without anyone being better off.';
