import type { Brief, Section } from '../document/brief.ts';
import type { Role } from '../document/role.ts';
import type { Edit, Fix } from '../finding.ts';
import {
	renderSection,
	renderSections,
	renderStageSide,
	type StageId,
	type StageSide,
	sectionFor,
	stageFor,
	stageIds,
	stageSideTitles,
	templateFor,
} from '../guide/index.ts';
import type { FixMaker } from '../rule.ts';
import { insertBlocks } from './insertion.ts';
import { endOfSection, placeOf, sectionOf, sectionsOf, startOfSection } from './place.ts';
import { removeBlocks } from './removal.ts';

/** Adds a section, with its prompts as tab stops, at its place in the template. */
export function insertSection(role: Role): FixMaker {
	return ({ brief }) => {
		const { at, level } = placeOf(brief, role);
		const text = renderSection(sectionFor(role), { snippet: true, headingLevel: level });
		return snippetFix(`Add the ${sectionName(role)} section`, insertBlocks(brief, at, text));
	};
}

export const insertStage = (stage: StageId): FixMaker => insertSection(stage);

/** Adds every stage that is not there, each at its place; those that come to stand side by side as one text. */
export function insertMissingStages(missing: readonly StageId[]): FixMaker {
	return ({ brief }) => {
		const places = new Map<number, { readonly level: number; readonly ids: StageId[] }>();
		for (const id of stageIds.filter(stage => missing.includes(stage))) {
			const { at, level } = placeOf(brief, id);
			const here = places.get(at);
			if (here === undefined) places.set(at, { level, ids: [id] });
			else here.ids.push(id);
		}
		let firstTabStop = 1;
		const edits: Edit[] = [];
		for (const [at, { level, ids }] of [...places].sort(([a], [b]) => a - b)) {
			const text = renderSections(ids.map(sectionFor), { snippet: true, headingLevel: level, firstTabStop });
			firstTabStop += text.match(/\$\{\d/g)?.length ?? 0;
			const edit = insertBlocks(brief, at, text);
			if (edit === undefined) return undefined;
			edits.push(edit);
		}
		return edits.length === 0 ? undefined : { title: 'Add every missing stage', edits, snippet: true };
	};
}

/** Adds the prompts of one side of a stage under a sub-heading of their own; the whole stage where there is none. */
export function insertSide(stage: StageId, side: StageSide): FixMaker {
	return site => {
		const { brief, span } = site;
		const around = sectionsOf(brief, stage).filter(({ span: own }) => own.start <= span.start && span.start < own.end);
		const section = around.at(-1) ?? sectionOf(brief, stage);
		if (section === undefined) return insertStage(stage)(site);
		const title = `Add ${stageFor(stage).title}’s ${side === 'technical' ? 'technical' : 'non-technical'} elements`;
		return snippetFix(title, sideEdit(brief, section, stage, side));
	};
}

/**
 * Removes a heading that has nothing under it, and the sub-headings that have nothing either. A section that the brief
 * cannot do without stays: its heading is a reminder.
 */
export function removeSection(section: Section): FixMaker {
	return ({ brief }) => {
		const headings = brief.blocks.slice(section.firstBlock - 1, section.endBlock);
		if (headings.some(block => block.passage.kind !== 'heading')) return undefined;
		const { expects } = templateFor(brief.profile);
		const isLast = expects.some(role => {
			const all = sectionsOf(brief, role);
			return all.length > 0 && all.every(({ heading }) => headings.includes(heading));
		});
		if (isLast) return undefined;
		return { title: 'Remove the heading', edits: removeBlocks(brief, headings, startOfSection(brief, section)) };
	};
}

/** What to call a section in a title. */
export const sectionName = (role: Role): string => sectionFor(role).name;

export const snippetFix = (title: string, edit: Edit | undefined): Fix | undefined =>
	edit === undefined ? undefined : { title, edits: [edit], snippet: true };

function sideEdit(brief: Brief, section: Section, stage: StageId, side: StageSide): Edit | undefined {
	const own = childOf(brief, section, side === 'technical' ? 'technical' : 'non-technical');
	const other = childOf(brief, section, side === 'technical' ? 'non-technical' : 'technical');
	const level = own?.level ?? other?.level ?? section.level + 1;
	const text = renderStageSide(stage, side, { snippet: true, headingLevel: Math.min(level, 6) });
	const prompts = text.slice(text.indexOf('\n\n') + 2);
	if (own !== undefined) return insertBlocks(brief, endOfSection(brief, own), prompts);
	const at =
		side === 'nonTechnical' && other !== undefined ? startOfSection(brief, other) : endOfSection(brief, section);
	// Below a heading of level 6 there is only bold type.
	return insertBlocks(brief, at, level <= 6 ? text : `**${stageSideTitles[side]}**\n\n${prompts}`);
}

export function childOf(brief: Brief, section: Section, role: Role): Section | undefined {
	return brief.sections.find(
		other =>
			other.role === role &&
			other.named &&
			other.firstBlock > section.firstBlock - 1 &&
			other.endBlock <= section.endBlock,
	);
}
