import type { Brief, Section } from '../document/brief.ts';
import type { Passage } from '../document/passage.ts';
import type { Stretch } from '../document/stretch.ts';
import { insertSide, removeSection } from '../fixes/index.ts';
import { insertBlocks } from '../fixes/insertion.ts';
import { lineAfter } from '../fixes/removal.ts';
import { sectionName, snippetFix } from '../fixes/sections.ts';
import { renderSection, renderStageSide, sectionFor, stageIds } from '../guide/index.ts';
import { firstIndex } from '../offsets.ts';
import { briefRule, type FixMaker } from '../rule.ts';
import { isContent, isUnfilled } from '../written.ts';

export default briefRule({
	id: 'section-empty',
	title: 'Write under each heading, or take it out',
	severity: 'information',
	structural: true,
	keyPoints: ['T'],

	*check(brief) {
		const firstWords = brief.passages.findIndex(isContent);
		let past = -1;
		for (const section of sectionsWithoutWords(brief)) {
			const { heading, firstBlock, endBlock, role, named } = section;
			// A heading inside an empty section is part of what is empty.
			if (firstBlock <= past || role === 'title' || heading.passage.boilerplate) continue;
			if (!isEmpty(brief, section)) continue;
			if (firstBlock - 1 < firstWords && isCover(brief, section)) continue;
			past = endBlock;
			const name = heading.passage.prose.trim();
			yield {
				span: { start: heading.start, end: heading.end },
				message:
					name === ''
						? 'This heading has no words, and nothing under it. Write both, or remove it.'
						: `Nothing stands under “${name}” yet. Write what belongs there, or remove the heading.`,
				fixes: [...(named ? promptFixes(section) : []), removeSection(section)],
			};
		}
	},
});

/** Those below whose own heading nothing is said: most briefs have few. */
function* sectionsWithoutWords({ stretches, sections }: Brief): Generator<Section> {
	for (const { stretch, first } of stretches) {
		for (const index of stretch.once(readBareHeadings)) {
			const below = first + index + 1;
			const section = sections[firstIndex(sections.length, at => (sections[at]?.firstBlock ?? 0) >= below)];
			if (section?.firstBlock === below) yield section;
		}
	}
}

/** Headings with nothing said before the next heading, or the end of the stretch. */
const readBareHeadings = ({ passages }: Stretch): readonly number[] => {
	const bare: number[] = [];
	let heading = -1;
	for (let index = 0; index < passages.length; index++) {
		const passage = passages[index];
		if (passage?.kind === 'heading') {
			if (heading >= 0) bare.push(heading);
			heading = index;
		} else if (passage !== undefined && isSaid(passage)) heading = -1;
	}
	return heading >= 0 ? [...bare, heading] : bare;
};

const isSaid = (passage: Passage): boolean => isContent(passage) || isUnfilled(passage);

/** No words in it and none in its sub-sections. Prompts are a beginning. */
function isEmpty({ passages }: Brief, { firstBlock, endBlock }: Section): boolean {
	for (let index = firstBlock; index < endBlock; index++) {
		const passage = passages[index];
		if (passage !== undefined && isSaid(passage)) return false;
	}
	return true;
}

/** Headings before the first words are a cover, unless they name a section below the title. */
const isCover = ({ sections }: Brief, { named, level }: Section): boolean =>
	!named || level <= (sections[0]?.level ?? 0);

/** Where there are sub-headings, the prompts go below those. */
function promptFixes(section: Section): readonly FixMaker[] {
	if (section.endBlock === section.firstBlock) return [insertPrompts(section)];
	const stage = stageIds.find(id => id === section.role);
	return stage === undefined ? [] : [insertSide(stage, 'nonTechnical'), insertSide(stage, 'technical')];
}

/** What a template writes below the heading, as tab stops. */
function insertPrompts(section: Section): FixMaker {
	return ({ brief }) => {
		const prompts = promptsFor(section);
		if (prompts === undefined) return undefined;
		return snippetFix(
			`Add the prompts for ${sectionName(section.role)}`,
			insertBlocks(brief, lineAfter(brief, section.heading), prompts),
		);
	};
}

function promptsFor({ role, level, parent }: Section): string | undefined {
	const stage = stageIds.find(id => id === parent?.role);
	const side = role === 'technical' ? 'technical' : role === 'non-technical' ? 'nonTechnical' : undefined;
	const text =
		stage !== undefined && side !== undefined
			? renderStageSide(stage, side, { snippet: true, headingLevel: level })
			: renderSection(sectionFor(role), { snippet: true, headingLevel: level });
	return text.split('\n\n').slice(1).join('\n\n') || undefined;
}
