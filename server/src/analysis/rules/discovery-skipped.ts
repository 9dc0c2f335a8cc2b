import type { Block, Brief, Section } from '../document/brief.ts';
import type { Passage } from '../document/passage.ts';
import type { Role } from '../document/role.ts';
import type { Span } from '../finding.ts';
import { insertBlocks } from '../fixes/insertion.ts';
import { choicesOf, claimsOf } from '../language/claims.ts';
import { building } from '../language/plans.ts';
import { Topic } from '../language/topics.ts';
import { briefRule, type FixMaker } from '../rule.ts';

export default briefRule({
	id: 'discovery-skipped',
	title: 'Find out and try out before you build',
	severity: 'information',
	keyPoints: ['A', 'KP10'],

	*check(brief) {
		if (brief.blocks.some(({ passage }) => findsOut(passage))) return;
		const span = planOf(brief);
		if (span === undefined) return;
		yield {
			span,
			message:
				'The work goes straight to building and launching, so the people it is for see it when it is too late to change. Plan to find out first, and to try something rough with them.',
			fixes: [insertPhases],
		};
	},
});

const findsOut = ({ notes, boilerplate, kind }: Passage): boolean =>
	!boilerplate && kind !== 'code' && (notes.topics & Topic.discovery) !== 0;

/** The sentence that builds and launches in one breath, or the first step of a plan whose steps do. */
function planOf(brief: Brief): Span | undefined {
	for (const { start, passage } of brief.blocks) {
		if (!(passage.notes.topics & Topic.building) || passage.boilerplate || passage.header || passage.kind === 'heading')
			continue;
		// A plan is told in the present, too: "build takes place in May".
		const claims = planning.has(passage.role) ? claimsOf : choicesOf;
		for (const { span } of claims(passage, building)) return { start: start + span.start, end: start + span.end };
	}
	for (const section of brief.sections) {
		const step = planning.has(section.role) ? stepsOf(brief, section) : undefined;
		if (step !== undefined) return step;
	}
	return undefined;
}

const planning: ReadonlySet<Role> = new Set(['timeline', 'deliver', 'develop', 'governance']);

function stepsOf({ blocks }: Brief, { firstBlock, endOwn }: Section): Span | undefined {
	let made: Block | undefined;
	for (const block of blocks.slice(firstBlock, endOwn)) {
		const { passage } = block;
		if ((passage.kind !== 'item' && passage.kind !== 'row') || passage.header || passage.boilerplate) continue;
		if (made !== undefined && passage.notes.topics & Topic.launchStep) return { start: made.start, end: made.end };
		if (passage.notes.topics & Topic.makingStep) made ??= block;
	}
	return undefined;
}

const phases = [
	'Discovery: ${1:[what we find out, with whom, and by when]}',
	'Alpha: ${2:[what we try, in rough form, and with whom]}',
	'Beta: ${3:[what a wider group uses before everyone does]}',
];

/** Three steps before the others: at the head of a bullet list, else as a list above what the plan is written in. */
const insertPhases: FixMaker = ({ brief, span }) => {
	let index = brief.blocks.findIndex(({ start, end }) => start <= span.start && span.end <= end);
	while (isListed(brief.blocks[index]) && isListed(brief.blocks[index - 1])) index--;
	const block = brief.blocks[index];
	if (block === undefined) return undefined;
	const { start, lineStart } = block;
	const marker = /^[ \t]*[-*+][ \t]+$/.exec(brief.text.slice(lineStart, start))?.[0];
	const edit =
		marker === undefined
			? insertBlocks(brief, lineStart, phases.map(phase => `- ${phase}`).join('\n'))
			: {
					span: { start: lineStart, end: lineStart },
					text: phases.map(phase => marker + phase + brief.lineEnd).join(''),
				};
	return edit === undefined ? undefined : { title: 'Plan the phases before it', edits: [edit], snippet: true };
};

const isListed = (block: Block | undefined): boolean =>
	block !== undefined && (block.passage.kind === 'item' || block.passage.kind === 'row');
