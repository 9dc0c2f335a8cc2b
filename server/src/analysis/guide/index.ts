/**
 * The ideas of Nesta's guide as data, in our own words. Snippets, hovers, the key points panel, fixes that insert a
 * section, and docs/guide.md are all made from here.
 */
export { guideCredit, guideSections } from './credit.ts';
export { keyPoints } from './key-points.ts';
export { phases } from './phases.ts';
export { pitfalls } from './pitfalls.ts';
export { guideCitation, guideEntry, guideLabel, isGuideRef } from './reference.ts';
export type { PromptOptions, SectionOptions } from './render.ts';
export { escapeSnippet, renderPrompts, renderSection, renderSections, renderStageSide } from './render.ts';
export { sectionFor, sections } from './sections/index.ts';
export type { Preference } from './sources.ts';
export { preferences, sources } from './sources.ts';
export { stageFor, stageSideTitles, stages } from './stages.ts';
export type { Profile, Template } from './templates.ts';
export { profiles, renderTemplate, templateFor, templatePrompts, templates } from './templates.ts';
export type {
	GuideEntry,
	GuideRef,
	GuideSection,
	KeyPoint,
	KeyPointId,
	Pitfall,
	PitfallId,
	Prompt,
	SectionGuide,
	Source,
	SourceId,
	Stage,
	StageId,
	StageSide,
} from './types.ts';
export { guideRefs, keyPointIds, stageIds, stageSides } from './types.ts';
