import type { Block, Brief, Section } from '../document/brief.ts';
import type { Role } from '../document/role.ts';
import { roles } from '../document/role.ts';
import type { Span } from '../finding.ts';
import { sectionFor, templateFor } from '../guide/index.ts';
import { firstIndex } from '../offsets.ts';
import { bodyStart } from './insertion.ts';

/** Where a section is to stand, and under a heading of which level. */
export interface Place {
	readonly at: number;
	readonly level: number;
}

/**
 * The place that the template gives a section among those that the brief has: behind the nearest that comes before it,
 * else before the nearest that comes after it, else behind the title and its opening text.
 */
export function placeOf(brief: Brief, role: Role): Place {
	const order = orderOf(brief);
	const rank = order.indexOf(role);
	const earlier = order.slice(0, rank).reverse();
	const later = order.slice(rank + 1);
	const before = firstOf(brief, earlier);
	const after = firstOf(brief, later);
	if (before !== undefined) {
		// The outcome is the anchor: nothing that builds on it stands above it.
		const first = role === 'outcome' ? earliest(brief, later) : undefined;
		if (first !== undefined && first.span.start < before.span.start) return startOf(brief, first);
		return { at: endOfSection(brief, lastOfThose(brief, before, earlier)), level: before.level };
	}
	if (after !== undefined) return startOf(brief, after);
	const others = brief.sections.filter(section => section.role !== 'title');
	const first = others[0];
	const level = first?.level ?? Math.min(6, (titleLevel(brief) ?? 1) + 1);
	const isFirst = first !== undefined && (brief.title !== undefined || first.firstBlock > 1);
	return { at: isFirst ? startOf(brief, first).at : brief.text.length, level };
}

/** A brief may have its sections in an order of its own: what comes earlier in the template stays above. */
function lastOfThose(brief: Brief, section: Section, earlier: readonly Role[]): Section {
	const next = brief.sections.find(
		other =>
			other.firstBlock - 1 === section.endBlock && other.level === section.level && other.parent === section.parent,
	);
	const goesOn = next?.named === true && earlier.includes(next.role) && next.role !== 'other';
	return next !== undefined && goesOn ? lastOfThose(brief, next, earlier) : section;
}

/** The roles in the order of the brief's template; those that it leaves out stand where the guide lists them. */
export function orderOf({ profile }: Brief): readonly Role[] {
	const order = [...templateFor(profile).sections];
	roles.forEach((role, index) => {
		if (order.includes(role)) return;
		const before = roles
			.slice(0, index)
			.filter(other => order.includes(other))
			.at(-1);
		order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, role);
	});
	return order;
}

/** The sections that say by their own heading what they are for. */
export function sectionsOf(brief: Brief, role: Role): readonly Section[] {
	return brief.once(readSections).get(role) ?? none;
}

const none: readonly Section[] = [];

function readSections({ sections }: Brief): ReadonlyMap<Role, readonly Section[]> {
	const byRole = new Map<Role, Section[]>();
	for (const section of sections) {
		const { role, named, heading } = section;
		if (!named || role === 'title' || heading.passage.boilerplate) continue;
		const known = byRole.get(role);
		if (known === undefined) byRole.set(role, [section]);
		else known.push(section);
	}
	return byRole;
}

/** The one that is meant by a role: headed in the guide's words, else the first. */
export function sectionOf(brief: Brief, role: Role): Section | undefined {
	const all = sectionsOf(brief, role);
	const words = sectionFor(role).heading.toLowerCase();
	return all.find(section => section.heading.passage.prose.toLowerCase().includes(words)) ?? all[0];
}

function firstOf(brief: Brief, order: readonly Role[]): Section | undefined {
	for (const role of order) {
		if (role === 'technical' || role === 'non-technical' || role === 'other') continue;
		const section = sectionOf(brief, role);
		if (section !== undefined) return outermost(section);
	}
	return undefined;
}

function earliest(brief: Brief, among: readonly Role[]): Section | undefined {
	return brief.sections.find(section => section.named && among.includes(section.role) && section.role !== 'other');
}

/** A section inside another that has a role of its own is a part of that one. */
export function outermost(section: Section): Section {
	const { parent } = section;
	return parent === undefined || parent.role === 'title' || !parent.named ? section : outermost(parent);
}

const titleLevel = ({ title }: Brief): number | undefined =>
	title?.passage.kind === 'heading' ? title.passage.level : undefined;

const startOf = (brief: Brief, section: Section): Place => ({
	at: startOfSection(brief, section),
	level: section.level,
});

/** From the ignore comments right above the heading, which belong to it, to those of the next heading. */
export function extentOf(brief: Brief, section: Section): Span {
	return { start: startOfSection(brief, section), end: endOfSection(brief, section) };
}

export function startOfSection(brief: Brief, section: Section): number {
	return withComments(brief, section.firstBlock - 1, section.span.end);
}

export function endOfSection(brief: Brief, section: Section): number {
	const { sections } = brief;
	const next = sections[firstIndex(sections.length, at => (sections[at]?.firstBlock ?? 0) > section.endBlock)];
	return next?.firstBlock !== section.endBlock + 1
		? section.span.end
		: withComments(brief, section.endBlock, next.span.end);
}

/** Past the last block before the first sub-heading, without the blank lines and comments that belong to that. */
export function endOfOwn(brief: Brief, section: Section): number {
	return brief.blocks[section.endOwn - 1]?.end ?? section.heading.end;
}

function withComments(brief: Brief, blockIndex: number, sectionEnd: number): number {
	let at = brief.blocks[blockIndex]?.lineStart ?? brief.text.length;
	for (let index = blockIndex - 1; index >= 0; index--) {
		const block = brief.blocks[index];
		if (block === undefined || !isCommentFor(brief, block, sectionEnd)) break;
		at = block.lineStart;
	}
	return Math.max(at, bodyStart(brief));
}

/** An ignore comment for what follows. One that opens a range goes along when the range ends in the section. */
function isCommentFor(brief: Brief, block: Block, sectionEnd: number): boolean {
	if (
		block.passage.kind !== 'html' ||
		!/^(?:\s*<!--\s*brief-ignore(?:-start)?(?!-?\w)[^>]*-->)+\s*$/i.test(block.passage.text)
	)
		return false;
	return brief.ignores.every(
		ignore =>
			ignore.kind !== 'range' ||
			ignore.span.start < block.start ||
			ignore.span.start >= block.end ||
			ignore.covers.end <= sectionEnd,
	);
}
