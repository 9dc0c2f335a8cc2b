import type { Passage } from '../document/passage.ts';
import { replaceWith } from '../fixes/index.ts';
import { isPrompt } from '../language/claims.ts';
import type { Sentence } from '../language/sentence.ts';
import { bareQuality } from '../language/vague.ts';
import { type FixMaker, passageRule } from '../rule.ts';

export default passageRule({
	id: 'outcome-vague',
	title: 'Say who will notice the change, and by how much',
	severity: 'information',
	keyPoints: ['P1'],
	roles: ['outcome', 'summary'],

	*check(passage) {
		if (!isStatement(passage) || passage.sentences.some(({ facts }) => facts.measure.amount)) return;
		for (const sentence of passage.sentences) {
			// What an opening names in passing is no outcome; what it says will be done may be.
			if (passage.role === 'summary' && sentence.facts.predicate === undefined) continue;
			if (isPrompt(sentence.text) || sentence.text.endsWith(':') || !/\s/.test(sentence.text)) continue;
			const quality = bareQuality(sentence);
			const first = quality === undefined ? undefined : sentence.facts.terms[quality.first];
			if (quality === undefined || first === undefined) continue;
			const span = { start: first.start, end: quality.head.end };
			const words = passage.prose.slice(span.start, span.end).replace(/\s+/g, ' ');
			yield {
				span,
				message: `Nobody could tell whether “${words}” has come about. Say who will notice, and by how much.`,
				fixes: [askForWhom(sentence)],
			};
		}
	},
});

function isStatement({ kind, role, inventory, header, opening }: Passage): boolean {
	if (kind === 'heading' || kind === 'quote' || kind === 'html' || header || inventory) return false;
	return role === 'outcome' || opening;
}

function askForWhom({ span, text }: Sentence): FixMaker {
	const stop = /[.!?,;:\s]*$/.exec(text)?.[0].length ?? 0;
	const end = span.end - stop;
	return replaceWith(
		{ start: end, end },
		' for ${1:[whom]}, from ${2:[today]} to ${3:[what we want]} by ${4:[when]}',
		'Ask for whom and by how much',
		{ snippet: true },
	);
}
