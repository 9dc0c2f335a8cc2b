import { usersVagueFixes } from '../fixes/index.ts';
import { Class, Classes } from '../language/word-classes.ts';
import { passageRule } from '../rule.ts';

export default passageRule({
	id: 'users-vague',
	title: 'Say which people, in what situation, needing what',
	severity: 'warning',
	keyPoints: ['KP9'],

	*check(passage) {
		if (passage.kind === 'heading' || passage.kind === 'quote') return;
		for (const sentence of passage.sentences) {
			if (!sentence.kinds.includes('user-vague')) continue;
			const word = sentence.facts.terms.find(term => term.classes & Classes.people && !(term.classes & Class.group));
			if (word === undefined) continue;
			const said = passage.prose.slice(word.start, word.end);
			yield {
				span: { start: word.start, end: word.end },
				message: `“${said}” could be anyone, so nobody can ask them or tell whether it helps them. Say who they are, in what situation, and what they need.`,
				fixes: usersVagueFixes(passage, sentence),
			};
		}
	},
});
