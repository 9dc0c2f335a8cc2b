import type { Brief, Section } from '../document/brief.ts';
import type { Passage } from '../document/passage.ts';
import type { Role } from '../document/role.ts';
import { firstBlock } from '../document/stretch.ts';
import { moveOutcomeUp } from '../fixes/index.ts';
import { asThingsAre } from '../preference-rule.ts';
import { briefRule } from '../rule.ts';
import { hasContent, tellsOutcome } from '../written.ts';

/** What is done about it, and with what: none of it can be judged before one knows what it is for. */
const means: readonly Role[] = ['discover', 'define', 'develop', 'deliver', 'options', 'technology', 'technical'];

export default briefRule({
	id: 'outcome-not-first',
	title: 'Put the outcome before what is to be done about it',
	severity: 'information',
	keyPoints: ['T', 'KP5'],

	*check(brief) {
		const outcome = brief.sections.find(section => isNamed(section, 'outcome') && hasContent(brief, section));
		if (outcome === undefined) return;
		const before = brief.sections.find(section => means.some(role => isNamed(section, role)));
		// A heading of which the outcome is a part is the name of the work.
		if (before === undefined || before.span.end > outcome.heading.start) return;
		if (saysOutcomeBefore(brief, before.heading.start)) return;
		const { heading } = outcome;
		yield {
			span: { start: heading.start, end: heading.end },
			message: `A reader comes to “${before.heading.passage.prose.trim()}” before knowing what it is for. Move the outcome above it.`,
			fixes: [moveOutcomeUp()],
		};
	},
});

const isNamed = ({ named, role, heading }: Section, wanted: Role): boolean =>
	named && role === wanted && !heading.passage.boilerplate;

/** In the title, a summary or a label above: then the reader knows. */
function saysOutcomeBefore(brief: Brief, at: number): boolean {
	const first = firstBlock(brief, saysOutcome);
	return first !== undefined && first.start < at;
}

function saysOutcome(passage: Passage): boolean {
	const { role } = passage;
	if (role === 'outcome') return true;
	if (means.includes(role)) return false;
	// What people could have had, where it is told how things are, is no more than a hint.
	if (!tellsOutcome(passage)) return false;
	return !asThingsAre.has(role) || passage.sentences.some(sentence => sentence.is('outcome'));
}
