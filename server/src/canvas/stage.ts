/** How a stage and its two sides stand in a brief. */
import {
	type Block,
	type Brief,
	contentOf,
	type Finding,
	isContent,
	type Role,
	type Section,
	type Span,
	type StageId,
	severities,
	stageFor,
	stageSideTitles,
} from '../analysis/index.ts';
import type { CanvasPart, CanvasStage, SidePart } from './canvas.ts';

export function stagePart(brief: Brief, whole: CanvasPart, findings: readonly Finding[], id: StageId): CanvasStage {
	const stage = brief.sections.find(section => section.named && section.role === id);
	const isTechnologyAlone = findings.some(
		({ rule, span }) => rule === 'stage-one-sided' && stage?.heading.start === span.start,
	);
	const technical = sidePart(brief, whole, stage, findings, isTechnologyAlone, `${id}.technical`);
	const nonTechnical = sidePart(brief, whole, stage, findings, !isTechnologyAlone, `${id}.non-technical`);
	const inSides = stage === undefined ? 0 : inSubsections([technical, nonTechnical], stage);
	return {
		id,
		purpose: stageFor(id).purpose,
		whole: { ...whole, findings: whole.findings - inSides, worst: whole.findings > inSides ? whole.worst : undefined },
		nonTechnical,
		technical,
	};
}

/** A stage that is not divided is all on one side: that of people and rules, unless it speaks of technology alone. */
function sidePart(
	brief: Brief,
	whole: CanvasPart,
	stage: Section | undefined,
	findings: readonly Finding[],
	takesUndivided: boolean,
	id: SidePart,
): CanvasPart {
	const isTechnical = id.endsWith('.technical');
	const role: Role = isTechnical ? 'technical' : 'non-technical';
	const name = isTechnical ? stageSideTitles.technical : stageSideTitles.nonTechnical;
	const own =
		stage && brief.sections.find(section => section.role === role && section.named && isWithin(section, stage));
	const inOther = (start: number): boolean =>
		brief.sections.some(
			section =>
				section !== own &&
				section.named &&
				section.role !== stage?.role &&
				stage !== undefined &&
				isWithin(section, stage) &&
				section.span.start <= start &&
				start < section.span.end,
		);
	const labelled = own === undefined && stage !== undefined ? labelledAs(brief, stage, role) : [];
	const content = stage === undefined ? [] : contentOf(brief, stage);
	const ownContent = own === undefined ? labelled.filter(saysMore) : contentOf(brief, own);
	const undivided = takesUndivided
		? content.filter(({ start, passage }) => !inOther(start) && !isSided(passage.role) && !isIn(ownContent, start))
		: [];
	const amount =
		stage === undefined && takesUndivided && whole.state === 'written'
			? whole.amount
			: ownContent.length + undivided.length;
	const place = own?.span ?? spanOf(labelled);
	const span = place ?? (amount > 0 ? whole.span : undefined);
	const state = amount > 0 ? 'written' : place !== undefined ? 'empty' : 'missing';
	return {
		id,
		name,
		state,
		due: whole.due,
		amount,
		words: '',
		span,
		...among(findings, place),
	};
}

/** A side may stand under a label in bold type instead of a heading: as far as it goes on. */
function labelledAs({ blocks }: Brief, { firstBlock, endBlock }: Section, role: Role): readonly Block[] {
	const within = blocks.slice(firstBlock, endBlock);
	const first = within.findIndex(({ passage }) => passage.role === role && passage.label > 0);
	if (first < 0) return [];
	const rest = within.slice(first);
	const after = rest.findIndex(({ passage }) => passage.role !== role);
	return after < 0 ? rest : rest.slice(0, after);
}

/** Not the label alone. */
const saysMore = ({ passage }: Block): boolean =>
	isContent(passage) && passage.prose.slice(passage.label).trim() !== '';

function spanOf(blocks: readonly Block[]): Span | undefined {
	const [first, last] = [blocks[0], blocks.at(-1)];
	return first && last && { start: first.start, end: last.end };
}

const isSided = (role: Role): boolean => role === 'technical' || role === 'non-technical';

const isIn = (blocks: readonly Block[], at: number): boolean => blocks.some(({ start }) => start === at);

const isWithin = (inner: Section, outer: Section): boolean =>
	inner !== outer && inner.span.start >= outer.span.start && inner.span.end <= outer.span.end;

const inSubsections = (sides: readonly CanvasPart[], { span }: Section): number =>
	sides.reduce((sum, side) => sum + (side.span !== undefined && side.span.start > span.start ? side.findings : 0), 0);

export function among(findings: readonly Finding[], span: Span | undefined): Pick<CanvasPart, 'findings' | 'worst'> {
	if (span === undefined) return { findings: 0, worst: undefined };
	const within = findings.filter(finding => finding.span.start >= span.start && finding.span.start < span.end);
	return {
		findings: within.length,
		worst: severities.find(severity => within.some(finding => finding.severity === severity)),
	};
}
