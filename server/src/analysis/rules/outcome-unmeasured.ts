import type { Brief } from '../document/brief.ts';
import type { Passage } from '../document/passage.ts';
import { anyBlock, blocksWhere } from '../document/stretch.ts';
import type { Span } from '../finding.ts';
import { insertMeasureRow } from '../fixes/index.ts';
import { isPrompt } from '../language/claims.ts';
import type { Sentence } from '../language/sentence.ts';
import { briefRule } from '../rule.ts';
import { isBarelyBegun } from '../written.ts';

export default briefRule({
	id: 'outcome-unmeasured',
	title: 'Say how anyone will see that the outcome has come about',
	severity: 'information',
	keyPoints: ['T', 'P1'],

	*check(brief) {
		const span = outcomeOf(brief);
		if (span === undefined || isBarelyBegun(brief)) return;
		if (anyBlock(brief, isFilledMeasure) || anyBlock(brief, isMeasured)) return;
		yield {
			span,
			message:
				'Nothing in this brief says how anyone will see that the outcome has come about. Add what you count, where it stands today, where it should be, and by when.',
			fixes: [insertMeasureRow()],
		};
	},
});

/** The first sentence that says what will change: under a heading for it, else in the opening. */
function outcomeOf(brief: Brief): Span | undefined {
	let elsewhere: Span | undefined;
	for (const { start, passage } of blocksWhere(brief, hasOutcome)) {
		const found = passage.once(readOutcome);
		if (found === undefined) continue;
		const span = { start: start + found.start, end: start + found.end };
		if (isUnderOutcome(passage)) return span;
		elsewhere ??= span;
	}
	return elsewhere;
}

const hasOutcome = (passage: Passage): boolean => passage.once(readOutcome) !== undefined;

const isUnderOutcome = ({ role, header, inventory }: Passage): boolean => role === 'outcome' && !header && !inventory;

function readOutcome(passage: Passage): Span | undefined {
	const { kind, role, boilerplate, opening } = passage;
	if (boilerplate || kind === 'quote') return undefined;
	if (kind === 'heading' && role !== 'title') return undefined;
	return opening || isUnderOutcome(passage) ? passage.sentences.find(saysOutcome)?.span : undefined;
}

function saysOutcome(sentence: Sentence): boolean {
	const { predicate } = sentence.facts;
	const isPast = predicate?.meant === false && (predicate.tense === 'past' || predicate.tense === 'perfect');
	return !isPast && !isPrompt(sentence.text) && sentence.is('outcome');
}

const isUnderMeasures = ({ role, kind, boilerplate, header }: Passage): boolean =>
	role === 'measures' && kind !== 'heading' && !boilerplate && !header;

/** A template's measures that nobody has filled in yet are placeholders, and said to be. */
const isFilledMeasure = (passage: Passage): boolean =>
	isUnderMeasures(passage) && (number.test(passage.prose) || isPrompt(passage.prose));

function isMeasured(passage: Passage): boolean {
	if (passage.boilerplate || passage.header || isUnderMeasures(passage)) return false;
	return passage.sentences.some(sentence => {
		const { text, facts } = sentence;
		const { measure } = facts;
		return (
			!isPrompt(text) &&
			(sentence.is('measured') ||
				(passage.opening && measure.amount && againstToday.test(text)) ||
				((passage.role === 'outcome' || passage.role === 'title') &&
					measure.amount &&
					(measure.compared || measure.dated)) ||
				(passage.opening && (measure.amount || (measure.counted && measure.dated)) && saysOutcome(sentence)))
		);
	});
}

/** "at least 70%, up from the 44% of last year" */
const againstToday = /\b(?:up|down)\s+from\b/i;

const number =
	/\d|\b(?:none|nobody|half|third|quarter|twice|double|triple|one|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|every|all|fewer|more)\b/i;
