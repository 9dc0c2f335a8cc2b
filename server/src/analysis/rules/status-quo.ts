import type { Passage } from '../document/passage.ts';
import type { Role } from '../document/role.ts';
import { blocksWhere } from '../document/stretch.ts';
import type { Span } from '../finding.ts';
import { appendToSection } from '../fixes/index.ts';
import { improvingWhatIs, mayImprove } from '../language/improving.ts';
import type { Sentence } from '../language/sentence.ts';
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
		for (const { start, passage } of blocksWhere(brief, hasSay)) {
			const found = passage.once(readPassage);
			if (found === 'another way') return;
			if (found !== undefined) first ??= { start: start + found.start, end: start + found.end };
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

const hasSay = (passage: Passage): boolean => passage.once(readPassage) !== undefined;

/** Where partners and neighbours are people to whom something happens, not another way to do it. */
const ofPeople: ReadonlySet<Role> = new Set([
	'users',
	'discover',
	'evidence',
	'problem',
	'background',
	'team',
	'measures',
]);

/** "Could the letter stop?", "Who else could do it?"; not "When does it start?" */
const asksForAnother = ({ facts, text }: Sentence): boolean =>
	facts.question &&
	/\b(?:else|others?|another|instead|stop|needed|could|should|might|whether|without|different(?:ly)?|at all|better)\b/i.test(
		text,
	);

/** Where it sets out to do better what is done already; or that it thinks of another way, for which a prompt will do. */
function readPassage(passage: Passage): Span | 'another way' | undefined {
	if (passage.boilerplate || passage.kind === 'quote') return undefined;
	const isIdea = passage.notes.about(Topic.anotherWay) && !ofPeople.has(passage.role);
	if (isIdea || (passage.kind !== 'heading' && passage.sentences.some(asksForAnother))) return 'another way';
	if (!mayImprove(passage.hits) || !isContent(passage)) return undefined;
	return passage.sentences.map(improvingWhatIs).find(span => span !== undefined);
}
