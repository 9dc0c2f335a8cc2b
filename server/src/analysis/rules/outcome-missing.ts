import type { Brief } from '../document/brief.ts';
import { insertSection } from '../fixes/index.ts';
import { briefRule } from '../rule.ts';
import { anchorOf, asksForOutcome, hasPlaceFor, isBarelyBegun, isContent, tellsOutcome } from '../written.ts';

export default briefRule({
	id: 'outcome-missing',
	title: 'Say what will change, and for whom',
	severity: 'warning',
	keyPoints: ['P1', 'KP5', 'T'],

	*check(brief) {
		if (isBarelyBegun(brief)) return;
		if (brief.blocks.some(({ passage }) => tellsOutcome(passage) || asksForOutcome(passage))) return;
		if (hasPlaceFor(brief, 'outcome') && !holdsOutputs(brief)) return;
		yield {
			span: anchorOf(brief),
			message:
				'Nothing here says what will be better, and for whom, so nobody can tell whether the work was worth doing. Add the outcome before all the rest.',
			fixes: [insertSection('outcome')],
		};
	},
});

/** What stands under "Goals" is for the most part things to make. */
function holdsOutputs({ blocks }: Brief): boolean {
	const statements = blocks
		.filter(({ passage }) => passage.role === 'outcome' && !passage.boilerplate && isContent(passage))
		.flatMap(({ passage }) => passage.sentences);
	const outputs = statements.filter(({ kinds }) => kinds.includes('output') || kinds.includes('tech-first'));
	return outputs.length * 2 > statements.length;
}
