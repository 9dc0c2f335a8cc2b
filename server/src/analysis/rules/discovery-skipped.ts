import type { Block, Brief } from '../document/brief.ts';
import type { Passage } from '../document/passage.ts';
import type { Role } from '../document/role.ts';
import { anyBlock, blocksWhere } from '../document/stretch.ts';
import type { Span } from '../finding.ts';
import { insertBlocks } from '../fixes/insertion.ts';
import { choicesOf, claimsOf } from '../language/claims.ts';
import { building, launchStep, toldMaking } from '../language/plans.ts';
import { Topic } from '../language/topics.ts';
import { briefRule, type FixMaker } from '../rule.ts';

export default briefRule({
	id: 'discovery-skipped',
	title: 'Find out and try out before you build',
	severity: 'information',
	keyPoints: ['A', 'KP10'],

	*check(brief) {
		const span = planOf(brief);
		if (span === undefined || anyBlock(brief, findsOut)) return;
		yield {
			span,
			message:
				'The work goes straight to building and launching, so the people it is for see it when it is too late to change. Plan to find out first, and to try something rough with them.',
			fixes: [insertPhases],
		};
	},
});

const findsOut = ({ notes, boilerplate }: Passage): boolean => !boilerplate && notes.about(Topic.discovery) !== 0;

/** The sentence that builds and launches in one breath, or the first step of a plan whose steps do. */
function planOf(brief: Brief): Span | undefined {
	for (const { start, passage } of blocksWhere(brief, mayBuild)) {
		// A plan is told in the present, too: "build takes place in May".
		const claims = planning.has(passage.role) ? claimsOf : choicesOf;
		for (const { span } of claims(passage, building)) return { start: start + span.start, end: start + span.end };
	}
	return stepsOf(blocksWhere(brief, plans)) ?? stepsOf(plansOf(brief));
}

const mayBuild = ({ notes, boilerplate, header, kind }: Passage): boolean =>
	notes.about(Topic.building) !== 0 && !boilerplate && !header && kind !== 'heading';

const plans = ({ role }: Passage): boolean => planning.has(role);

const planning: ReadonlySet<Role> = new Set(['timeline', 'deliver', 'develop', 'governance']);

/** Under a heading that says no more than "Plan". */
const plansOf = (brief: Brief): readonly Block[] =>
	brief.sections
		.filter(({ heading }) => heading.passage.once(saysPlan))
		.flatMap(({ firstBlock, endOwn }) => brief.blocks.slice(firstBlock, endOwn));

const saysPlan = ({ prose }: Passage): boolean => /^\W*(?:(?:the|our|project|work|delivery)\s+)?plan\W*$/i.test(prose);

/** The first step that makes something, where one of the same part of the brief puts it to use. */
function stepsOf(blocks: Iterable<Block>): Span | undefined {
	let made: Span | undefined;
	let role: Role | undefined;
	for (const { start, passage } of blocks) {
		if (passage.role !== role) made = undefined;
		role = passage.role;
		for (const { span, launches } of passage.once(readSteps)) {
			if (!launches) made ??= { start: start + span.start, end: start + span.end };
			else if (made !== undefined) return made;
		}
	}
	return undefined;
}

interface Step {
	readonly span: Span;
	/** Puts to use what the others make. */
	readonly launches: boolean;
}

/** The steps of a plan that a bullet or a row is, or that a paragraph tells one by one. */
function readSteps(passage: Passage): readonly Step[] {
	const { kind, header, boilerplate, text, notes } = passage;
	if (header || boilerplate || kind === 'heading' || kind === 'quote') return [];
	if (kind === 'item' || kind === 'row') {
		const launches = notes.about(Topic.launchStep) !== 0;
		return launches || notes.about(Topic.makingStep) ? [{ span: { start: 0, end: text.length }, launches }] : [];
	}
	return passage.sentences
		.map(({ span, text: words }) => ({ span, launches: launchStep.test(words), makes: toldMaking.test(words) }))
		.filter(({ launches, makes }) => launches || makes);
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
