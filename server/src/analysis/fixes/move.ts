import type { Brief, Section } from '../document/brief.ts';
import { isStageName } from '../document/read-brief.ts';
import type { Role } from '../document/role.ts';
import type { Edit, Span } from '../finding.ts';
import { stageIds } from '../guide/index.ts';
import type { FixMaker } from '../rule.ts';
import { around, insertBlocks } from './insertion.ts';
import { extentOf, orderOf, outermost, sectionOf } from './place.ts';
import { pastBlankLines } from './removal.ts';

/** Puts the stages in the order of the Double Diamond. Each keeps its sub-sections and the ignore comments above it. */
export function reorderStages(): FixMaker {
	return ({ brief }) => {
		const stages = brief.sections.filter(isStageName);
		const [first] = stages;
		if (first === undefined || stages.some(stage => stage.parent !== first.parent || stage.level !== first.level))
			return undefined;
		const sorted = [...stages].sort((a, b) => stageRank(a.role) - stageRank(b.role));
		const slots = stages.map(stage => contentOf(brief, stage));
		const contents = sorted.map(stage => contentOf(brief, stage));
		if (leavesOpenBlock(brief, stages)) return undefined;
		const edits = slots.flatMap((span, index) => {
			const content = contents[index];
			if (content === undefined || content.start === span.start) return [];
			return [{ span, text: brief.text.slice(content.start, content.end) }];
		});
		return edits.length === 0 ? undefined : { title: 'Put the stages in order', edits };
	};
}

/** Moves the outcome above all that builds on it, with its sub-sections and the ignore comments above it. */
export function moveOutcomeUp(): FixMaker {
	return ({ brief }) => {
		const outcome = sectionOf(brief, 'outcome');
		if (outcome === undefined || leavesOpenBlock(brief, [outcome])) return undefined;
		const later = orderOf(brief).slice(orderOf(brief).indexOf('outcome') + 1);
		const first = brief.sections.find(
			section =>
				section.named &&
				later.includes(section.role) &&
				section.role !== 'other' &&
				!section.heading.passage.boilerplate,
		);
		if (first === undefined) return undefined;
		const target = outermost(first);
		if (target.span.start >= outcome.span.start || target === outcome) return undefined;
		const at = extentOf(brief, target).start;
		const content = contentOf(brief, outcome);
		const moved = withLevel(brief, outcome, target.level);
		const numbers = renumbered(brief, target, outcome);
		if (moved === undefined || numbers === undefined) return undefined;
		const text =
			numbers.first === ''
				? moved
				: moved.replace(/^( {0,3}#{1,6}[ \t]+)\d+/m, (_, mark: string) => mark + numbers.first);
		const insertion = insertBlocks(brief, at, '');
		if (insertion === undefined) return undefined;
		return {
			title: 'Move the outcome up',
			edits: [
				{ ...insertion, text: around(brief, at, at, text) },
				...numbers.edits,
				{ span: removalOf(brief, content), text: '' },
			],
		};
	};
}

interface Renumbered {
	/** The number that the moved section takes; empty where headings have none. */
	readonly first: string;
	readonly edits: readonly Edit[];
}

/** "1. Background", "2. Need", "3. Outcome": what stood before moves on by one. Undefined where the numbers go deeper than that. */
function renumbered(brief: Brief, target: Section, outcome: Section): Renumbered | undefined {
	const within = brief.sections.filter(({ span }) => span.start >= target.span.start && span.start < outcome.span.end);
	if (within.some(section => /^ {0,3}#{1,6}[ \t]+\d+\.\d/.test(headingOf(brief, section)))) return undefined;
	const among = within.filter(section => section === outcome || section.level === target.level);
	const numbers = among.map(section => numberOf(brief, section));
	const [first] = numbers;
	if (numbers.every(number => number === undefined)) return { first: '', edits: [] };
	const isPlain = numbers.every(
		(number, index) => number !== undefined && number.value === (first?.value ?? 0) + index,
	);
	if (first === undefined || !isPlain) return undefined;
	const edits = numbers
		.slice(0, -1)
		.flatMap(number => (number ? [{ span: number.span, text: `${number.value + 1}` }] : []));
	return { first: `${first.value}`, edits };
}

function numberOf(brief: Brief, section: Section): { readonly value: number; readonly span: Span } | undefined {
	const match = /^( {0,3}#{1,6}[ \t]+)(\d{1,2})(?=[.):]?[ \t])/.exec(headingOf(brief, section));
	if (match?.[1] === undefined || match[2] === undefined) return undefined;
	const start = section.heading.lineStart + match[1].length;
	return { value: Number(match[2]), span: { start, end: start + match[2].length } };
}

const headingOf = ({ text }: Brief, { heading }: Section): string => text.slice(heading.lineStart, heading.end);

const stageOrder: readonly Role[] = stageIds;
const stageRank = (role: Role): number => stageOrder.indexOf(role);

/** A section without the blank lines at its end, which stay where they are. */
function contentOf(brief: Brief, section: Section): Span {
	const { start, end } = extentOf(brief, section);
	return { start, end: start + brief.text.slice(start, end).trimEnd().length };
}

/** A fence that nobody closed would take in what comes to stand behind it. */
function leavesOpenBlock(brief: Brief, sections: readonly Section[]): boolean {
	return sections.some(section => {
		const last = brief.blocks[section.endBlock - 1];
		return section.endBlock === brief.blocks.length && (last?.passage.kind === 'code' || last?.passage.kind === 'html');
	});
}

/** The section's text under a heading of another level, its sub-headings along with it. */
function withLevel(brief: Brief, section: Section, level: number): string | undefined {
	const { start, end } = contentOf(brief, section);
	const source = brief.text.slice(start, end);
	const change = level - section.level;
	if (change === 0) return source;
	let text = '';
	let at = start;
	for (const block of brief.blocks.slice(section.firstBlock - 1, section.endBlock)) {
		if (block.passage.kind !== 'heading') continue;
		const hashes = /^( {0,3})(#{1,6})(?=[ \t]|$)/.exec(brief.text.slice(block.lineStart, block.end));
		const wanted = block.passage.level + change;
		if (hashes?.[2] === undefined || wanted < 1 || wanted > 6) return undefined;
		const from = block.lineStart + (hashes[1]?.length ?? 0);
		text += brief.text.slice(at, from) + '#'.repeat(wanted);
		at = from + hashes[2].length;
	}
	return text + brief.text.slice(at, end);
}

/** What is taken out: the content and the blank lines on one side of it. */
function removalOf({ text }: Brief, { start, end }: Span): Span {
	const past = pastBlankLines(text, end);
	if (past < text.length) return { start, end: past };
	const before = text.slice(0, start).trimEnd().length;
	return { start: before, end };
}
