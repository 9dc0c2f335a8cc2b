import type { Span } from '../finding.ts';
import { appendToSection } from '../fixes/index.ts';
import { improvingWhatIs } from '../language/improving.ts';
import { Topic } from '../language/topics.ts';
import { briefRule } from '../rule.ts';
import { hasPlaceFor, isContent } from '../written.ts';

export default briefRule({
	id: 'status-quo',
	title: 'Ask whether another way of working would serve better',
	severity: 'hint',
	keyPoints: ['KP6', 'KP8', 'C'],

	*check(brief) {
		if (brief.profile !== 'full' || hasPlaceFor(brief, 'options')) return;
		let first: Span | undefined;
		for (const { start, passage } of brief.blocks) {
			if (passage.boilerplate || passage.kind === 'quote') continue;
			// A prompt that asks for it will do.
			if (passage.notes.topics & Topic.anotherWay || passage.sentences.some(({ facts }) => facts.question)) return;
			if (first !== undefined || !isContent(passage)) continue;
			for (const sentence of passage.sentences) {
				const span = improvingWhatIs(sentence);
				if (span !== undefined) first ??= { start: start + span.start, end: start + span.end };
			}
		}
		if (first === undefined) return;
		yield {
			span: first,
			message:
				'This makes what is done now better, and the brief never asks whether to do it in another way. Say who else could meet the need, or which step could stop.',
			fixes: [
				appendToSection(
					'develop',
					'- Another way of working: ${1:[who else could meet this need: partners, volunteers, neighbours, another body]}, or ${2:[which step could stop]}.',
					{ title: 'Ask for another way of working', snippet: true },
				),
			],
		};
	},
});
