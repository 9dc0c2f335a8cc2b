import type { Block, Brief } from './document/brief.ts';
import type { Role } from './document/role.ts';
import type { Span } from './finding.ts';
import type { Sentence } from './language/sentence.ts';
import { isTrouble } from './language/trouble.ts';
import { Class } from './language/word-classes.ts';
import type { OutlineSection } from './outline.ts';

/**
 * The roles whose substance a brief has: a section named for the role with something in it, or the thing said elsewhere.
 * Outcome and users are there when some statement says them, whatever the headings promise.
 */
export function substanceOf(brief: Brief): readonly OutlineSection[] {
	const named = namedSections(brief);
	const labelled = labelledSections(brief);
	const found = [...named, ...labelled].filter(
		({ role }) => role !== 'outcome' && role !== 'users' && role !== 'title' && role !== 'other',
	);
	const outcome = said(brief, 'outcome', named, labelled, block => has(block, 'outcome') && !block.passage.inventory);
	const users = said(brief, 'users', named, labelled, saysUsers);
	const hasProblem = found.some(({ role }) => role === 'problem');
	const problem = hasProblem ? undefined : problemSaid(brief);
	const deliver = found.some(({ role }) => role === 'deliver')
		? undefined
		: deliverySaid(brief, [...named, ...labelled]);
	return [...found, ...[outcome, users, problem, deliver].filter(section => section !== undefined)].sort(
		(a, b) => a.span.start - b.span.start,
	);
}

/** Who it is for: said in a section for it, as a user story, as a list of groups, or in the opening. */
function saysUsers({ passage }: Block): boolean {
	return passage.sentences.some(sentence => {
		if (!sentence.is('user-specific')) return false;
		const { audience, benefits } = sentence.facts;
		if (passage.role === 'users' || audience.story || audience.labels) return true;
		if (passage.kind === 'row' && audience.leads) return true;
		return passage.opening && (audience.servedFor || benefits.some(({ who }) => who?.thing === 'group'));
	});
}

function namedSections(brief: Brief): readonly OutlineSection[] {
	return brief.sections
		.filter(section => section.named && section.role !== 'title' && section.endBlock > section.firstBlock)
		.map(section => ({ role: section.role, heading: section.heading.passage.prose.trim(), span: section.span }));
}

/** Sections that are named by a label in a block or above it, or by the sentence that introduces a list. */
function labelledSections(brief: Brief): readonly OutlineSection[] {
	return brief.blocks
		.filter(({ passage }) => passage.label > 0)
		.map(({ start, end, passage }) => ({
			role: passage.role,
			heading: passage.prose.slice(0, passage.label).trim(),
			span: { start, end },
		}));
}

function said(
	brief: Brief,
	role: Role,
	named: readonly OutlineSection[],
	labelled: readonly OutlineSection[],
	says: (block: Block) => boolean,
): OutlineSection | undefined {
	const blocks = brief.blocks.filter(says);
	const first = blocks[0];
	if (first === undefined) return undefined;
	const home = [...named, ...labelled].find(
		section => section.role === role && blocks.some(({ start }) => contains(section.span, start)),
	);
	return home ?? { role, heading: undefined, span: { start: first.start, end: first.end } };
}

function problemSaid(brief: Brief): OutlineSection | undefined {
	const block = brief.blocks.find(
		({ passage }) =>
			!passage.boilerplate &&
			((passage.role === 'problem' && passage.kind === 'item') ||
				(framing.has(passage.role) && !passage.inventory && passage.sentences.some(tellsTrouble))),
	);
	if (block === undefined) return situationTold(brief);
	return { role: 'problem', heading: undefined, span: { start: block.start, end: block.end } };
}

/** Wishes in a user's mouth, and what a tool is like, are no trouble. */
const tellsTrouble = (sentence: Sentence): boolean =>
	isTrouble(sentence.facts) && !sentence.facts.audience.story && !sentence.is('tech-first');

/** Where nothing says in so many words what is wrong, the background is where the situation is told. */
function situationTold({ blocks }: Brief): OutlineSection | undefined {
	const told = blocks.filter(
		({ passage }) => passage.role === 'background' && passage.kind !== 'heading' && !passage.boilerplate,
	);
	const [first] = told;
	const sentences = told.reduce((sum, { passage }) => sum + passage.sentences.length, 0);
	return first === undefined || sentences < 2
		? undefined
		: { role: 'problem', heading: undefined, span: { start: first.start, end: first.end } };
}

/** A road map, a scope of work, or a plan that says what will be made and when, is a delivery plan under another name. */
function deliverySaid(brief: Brief, named: readonly OutlineSection[]): OutlineSection | undefined {
	const plan = named.find(({ heading }) => planned.test(heading ?? ''));
	if (plan !== undefined) return { ...plan, role: 'deliver' };
	const block = brief.blocks.find(
		({ passage }) =>
			passage.kind !== 'heading' &&
			(passage.role === 'timeline' || passage.role === 'scope') &&
			passage.sentences.some(makesSomething),
	);
	return block === undefined
		? undefined
		: { role: 'deliver', heading: undefined, span: { start: block.start, end: block.end } };
}

const planned = /\b(?:road ?map|milestones|scope of (?:work|services|the work)|statement of work)\b/i;

function makesSomething({ facts: { predicate } }: Sentence): boolean {
	const verb = predicate?.verb;
	if (predicate === undefined || verb === undefined || predicate.negated || predicate.tense === 'past') return false;
	return (
		(verb.classes & (Class.build | Class.deliver)) !== 0 &&
		(predicate.form !== 'finite' || predicate.tense === 'future' || predicate.meant)
	);
}

const framing: ReadonlySet<Role> = new Set(['summary', 'background', 'outcome', 'users', 'evidence', 'other']);

const has = ({ passage }: Block, kind: 'outcome' | 'user-specific'): boolean =>
	passage.sentences.some(sentence => sentence.is(kind));

const contains = (span: Span, at: number): boolean => at >= span.start && at < span.end;
