import type { Brief } from '../document/brief.ts';
import type { Passage } from '../document/passage.ts';
import { anyBlock, blocksWhere } from '../document/stretch.ts';
import { insertSection } from '../fixes/index.ts';
import { bareQuality } from '../language/vague.ts';
import { briefRule } from '../rule.ts';
import {
	anchorOf,
	asksForOutcome,
	hasPlaceFor,
	isBarelyBegun,
	isContent,
	isUnfilled,
	tellsOutcome,
} from '../written.ts';

export default briefRule({
	id: 'outcome-missing',
	title: 'Say what will change, and for whom',
	severity: 'warning',
	keyPoints: ['P1', 'KP5', 'T'],

	*check(brief) {
		if (isBarelyBegun(brief)) return;
		// Under its own heading first: mostly it is there, and nothing else need be read for it.
		if (anyBlock(brief, tellsUnderOutcome) || anyBlock(brief, tellsOutcome) || anyBlock(brief, asksForOutcome)) return;
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
function holdsOutputs(brief: Brief): boolean {
	const passages = [...blocksWhere(brief, isUnderOutcome)].map(({ passage }) => passage);
	const statements = passages
		.filter(isContent)
		.flatMap(({ sentences }) => sentences)
		// What is hoped for in a word, and what leads up to a list, speaks neither way.
		.filter(sentence => bareQuality(sentence) === undefined && /\s\S*[^:\s]$/.test(sentence.text));
	const outputs = statements.filter(sentence => sentence.is('output') || sentence.is('tech-first'));
	// What waits for an answer may yet be an outcome.
	return outputs.length * 2 > statements.length + passages.filter(isUnfilled).length;
}

const tellsUnderOutcome = (passage: Passage): boolean => passage.role === 'outcome' && tellsOutcome(passage);

const isUnderOutcome = ({ role, boilerplate }: Passage): boolean => role === 'outcome' && !boilerplate;
