/** A brief as a picture would show it: the outcome, the two sides of each stage, and what stands around them. Pure. */
import {
	type Block,
	type Brief,
	contentOf,
	type Finding,
	isContent,
	type Outline,
	type OutlineStatement,
	type Role,
	type Severity,
	type Span,
	type StageId,
	sectionFor,
	stageIds,
	templateFor,
} from '../analysis/index.ts';
import { among, stagePart } from './stage.ts';

export type SidePart = `${StageId}.technical` | `${StageId}.non-technical`;
export type PartId = Role | SidePart;

export interface Canvas {
	readonly title: string;
	readonly leadsWith: Outline['leadsWith'];
	/** Of the sections of the brief's template, without the title. */
	readonly written: number;
	readonly expected: number;
	readonly findings: number;
	readonly outcome: CanvasPart;
	readonly stages: readonly CanvasStage[];
	/** What a brief of this kind says beside its outcome and its stages, in the order of its template. */
	readonly others: readonly CanvasPart[];
}

export interface CanvasStage {
	readonly id: StageId;
	readonly purpose: string;
	readonly whole: CanvasPart;
	readonly nonTechnical: CanvasPart;
	readonly technical: CanvasPart;
}

export interface CanvasPart {
	readonly id: PartId;
	readonly name: string;
	/** `empty`: there is a heading for it, and nothing that says it. */
	readonly state: 'missing' | 'empty' | 'written';
	/**
	 * When it is to be said: a discovery has no solution to describe, and one page has no stages. `unread` where it may be
	 * there, in a language that is not read.
	 */
	readonly due: 'now' | 'after-discovery' | 'in-full' | 'unread';
	/** How many paragraphs, list items and rows are written in it. */
	readonly amount: number;
	/** How it begins, for the outcome: what it says. */
	readonly words: string;
	/** UTF-16 offsets, half-open; undefined where it is missing. */
	readonly span: Span | undefined;
	/** A stage's are those that are in neither of its sides. */
	readonly findings: number;
	readonly worst: Severity | undefined;
}

export function canvasOf(brief: Brief, outline: Outline, findings: readonly Finding[]): Canvas {
	const partOf = (role: Role): CanvasPart => rolePart(brief, outline, findings, role);
	return {
		title: brief.title?.passage.prose.trim() || 'Untitled brief',
		leadsWith: outline.leadsWith,
		...countSections(brief, outline),
		findings: findings.length,
		outcome: outcomePart(partOf('outcome'), brief, outline),
		stages: stageIds.map(id => stagePart(brief, partOf(id), findings, id)),
		others: rolesFor(brief)
			.filter(role => role !== 'outcome' && !stageIds.some(id => id === role))
			.map(partOf),
	};
}

/** How many sections of its template a brief has, whatever their headings; the title does not count. */
export function countSections(brief: Brief, { sections }: Outline): Pick<Canvas, 'written' | 'expected'> {
	const roles = rolesFor(brief);
	return {
		written: roles.filter(role => sections.some(section => section.role === role)).length,
		expected: roles.length,
	};
}

/** Every part that can be pointed at. */
export function partsOf({ outcome, stages, others }: Canvas): readonly CanvasPart[] {
	return [
		outcome,
		...stages.flatMap(({ whole, nonTechnical, technical }) => [whole, nonTechnical, technical]),
		...others,
	];
}

export const isPartId = (text: string): text is PartId => partIds.has(text);

/** The stage and the side that a part stands for, where it stands for one. */
export function sideOf(
	part: PartId,
): { readonly stage: StageId; readonly side: 'technical' | 'nonTechnical' } | undefined {
	const [stage, side] = part.split('.');
	const id = stageIds.find(id => id === stage);
	return id === undefined || side === undefined
		? undefined
		: { stage: id, side: side === 'technical' ? side : 'nonTechnical' };
}

const rolesFor = ({ profile }: Brief): readonly Role[] =>
	templateFor(profile).sections.filter(role => role !== 'title');

function rolePart(brief: Brief, outline: Outline, findings: readonly Finding[], role: Role): CanvasPart {
	const said = outline.sections.find(section => section.role === role);
	const headed = brief.sections.find(section => section.named && section.role === role);
	const span = headed?.span ?? said?.span;
	const content = headed === undefined ? contentIn(brief, said?.span) : contentOf(brief, headed);
	const amount = headed === undefined && said !== undefined ? Math.max(1, content.length) : content.length;
	const [first] = content;
	const words =
		first?.passage.prose.slice(first.passage.label) ??
		(said === undefined ? '' : brief.text.slice(said.span.start, said.span.end));
	const state = span === undefined ? 'missing' : said !== undefined && amount > 0 ? 'written' : 'empty';
	const name = sectionFor(role).name;
	return {
		id: role,
		name,
		state,
		due: dueIn(brief, outline, role),
		amount,
		words: words.replace(/\s+/g, ' ').trim(),
		span,
		...among(findings, span),
	};
}

const contentIn = ({ blocks }: Brief, span: Span | undefined): readonly Block[] =>
	span === undefined
		? []
		: blocks.filter(({ start, end, passage }) => start >= span.start && end <= span.end && isContent(passage));

function dueIn(brief: Brief, { leadsWith }: Outline, role: Role): CanvasPart['due'] {
	if (leadsWith === 'unread') return 'unread';
	if (rolesFor(brief).includes(role)) return 'now';
	return brief.profile === 'discovery' ? 'after-discovery' : 'in-full';
}

/** What the brief says of its outcome, wherever it says it. */
function outcomePart(part: CanvasPart, { blocks }: Brief, { sections, statements }: Outline): CanvasPart {
	const said = sections.find(({ role }) => role === 'outcome');
	const all = statements.filter(({ kinds }) => kinds.includes('outcome'));
	const within = (start: number): boolean => said !== undefined && start >= said.span.start && start < said.span.end;
	const statement = all.find(({ span }) => within(span.start)) ?? all[0];
	const words = statement === undefined ? part.words : withoutLabel(blocks, statement);
	return { ...part, words: words.replace(/\s+/g, ' ').trim(), span: said?.span ?? part.span };
}

/** "Outcome: carers get a break": the canvas has a name for it already. */
function withoutLabel(blocks: readonly Block[], { span, text }: OutlineStatement): string {
	const block = blocks.find(({ start, end }) => start <= span.start && span.start < end);
	if (block === undefined || span.start >= block.start + block.passage.label) return text;
	return block.passage.prose.slice(block.passage.label, span.end - block.start);
}

const partIds: ReadonlySet<string> = new Set<string>([
	...stageIds.flatMap(id => [`${id}.technical`, `${id}.non-technical`]),
	...templateFor('full').sections,
	...templateFor('one-page').sections,
	...templateFor('discovery').sections,
]);
