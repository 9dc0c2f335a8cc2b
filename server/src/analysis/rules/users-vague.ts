import type { Passage } from '../document/passage.ts';
import { usersVagueFixes } from '../fixes/index.ts';
import type { Sentence } from '../language/sentence.ts';
import { anyoneIn } from '../language/vague-users.ts';
import { Class, Classes } from '../language/word-classes.ts';
import { passageRule } from '../rule.ts';

export default passageRule({
	id: 'users-vague',
	title: 'Say which people, in what situation, needing what',
	severity: 'warning',
	keyPoints: ['KP9'],

	when: passage =>
		passage.kind !== 'heading' &&
		passage.kind !== 'quote' &&
		passage.sentences.some(sentence => sentence.is('user-vague')),

	*check(passage) {
		for (const sentence of passage.sentences) {
			if (!sentence.is('user-vague') || isMadeClear(passage, sentence)) continue;
			const { terms, from } = sentence.facts;
			const word = terms
				.slice(from)
				.find(({ classes }) => (classes & Classes.people) !== 0 && !(classes & Class.group));
			const span = word === undefined ? anyoneIn(sentence.facts) : { start: word.start, end: word.end };
			if (span === undefined) continue;
			const said = passage.prose.slice(span.start, span.end);
			yield {
				span,
				message: `“${said}” could be anyone, so nobody can ask them or tell whether it helps them. Say who they are, in what situation, and what they need.`,
				fixes: usersVagueFixes(passage, sentence),
			};
			// The rest of a row speaks of those whom its first cell names.
			if (passage.kind === 'row') return;
		}
	},
});

/** "It helps people to talk. Interns and new nurses will use it first.": said in passing, and then it is said who. */
const isMadeClear = ({ kind, sentences }: Passage, vague: Sentence): boolean =>
	kind === 'paragraph' &&
	!vague.facts.audience.leads &&
	vague.facts.predicate?.preposition !== 'for' &&
	vague.facts.predicate !== undefined &&
	sentences.some(sentence => sentence !== vague && !sentence.is('user-vague') && sentence.is('user-specific'));
