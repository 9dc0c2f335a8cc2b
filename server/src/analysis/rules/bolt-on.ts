import { saySoAfter } from '../fixes/sentence.ts';
import { boltingOn, changesFirst } from '../language/bolt-on.ts';
import { claimsOf } from '../language/claims.ts';
import { passageRule } from '../rule.ts';

export default passageRule({
	id: 'bolt-on',
	title: 'Ask what should change before it goes online',
	severity: 'warning',
	keyPoints: ['P5', 'KP7'],
	when: ({ hits }) => boltingOn.mayBeIn(hits),

	*check(passage) {
		let isThought: boolean | undefined;
		for (const { span } of claimsOf(passage, boltingOn)) {
			isThought ??= changesFirst.test(passage.prose);
			if (isThought) return;
			yield {
				span,
				message:
					'A process that is put online as it is stays slow for the people who go through it. Ask first what should stop, start or change from end to end.',
				fixes: [
					saySoAfter(
						'Before that, ${1:[what should stop, start or change from end to end]}.',
						'Ask what should change first',
					),
				],
			};
		}
	},
});
