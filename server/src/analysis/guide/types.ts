import type { Role } from '../document/role.ts';

export const keyPointIds = [
	'KP1',
	'KP2',
	'KP3',
	'KP4',
	'KP5',
	'KP6',
	'KP7',
	'KP8',
	'KP9',
	'KP10',
	'KP11',
	'KP12',
	'KP13',
	'KP14',
	'KP15',
] as const;
export type KeyPointId = (typeof keyPointIds)[number];

export const pitfallIds = ['P1', 'P2', 'P3', 'P4', 'P5'] as const;
export type PitfallId = (typeof pitfallIds)[number];

/** The other parts of the guide that rules rest on: template, agile principles, cautions, systems to prefer, roles. */
export const sourceIds = ['T', 'A', 'C', 'S', 'R'] as const;
export type SourceId = (typeof sourceIds)[number];

export const guideRefs = [...keyPointIds, ...pitfallIds, ...sourceIds] as const;
/** Any place in the guide that a rule or a section can cite. */
export type GuideRef = (typeof guideRefs)[number];

/** One of the guide's five sections. */
export interface GuideSection {
	readonly number: 1 | 2 | 3 | 4 | 5;
	readonly title: string;
	/** Where the section starts, by the guide's own page numbers. */
	readonly page: number;
}

interface Entry {
	/** An instruction; of a pitfall, what one falls into. At most 60 characters. */
	readonly title: string;
	/** One or two sentences, for somebody who has not read the guide. */
	readonly why: string;
	readonly section: GuideSection;
	/** The heading in the guide under which the idea is set out, and the page that the heading is on. */
	readonly heading: string;
	readonly page: number;
}

export interface KeyPoint extends Entry {
	readonly kind: 'key-point';
	readonly id: KeyPointId;
	/** 1 to 15. */
	readonly number: number;
	/** A question that an author can put to the brief. */
	readonly ask: string;
}

export interface Pitfall extends Entry {
	readonly kind: 'pitfall';
	readonly id: PitfallId;
	/** 1 to 5. */
	readonly number: number;
	readonly ask: string;
	/** How one recognises it in a brief. */
	readonly looksLike: string;
	readonly avoid: string;
}

export interface Source extends Entry {
	readonly kind: 'source';
	readonly id: SourceId;
	/** What to call it in a sentence: "the outcome template". */
	readonly name: string;
}

export type GuideEntry = KeyPoint | Pitfall | Source;

export const stageIds = ['discover', 'define', 'develop', 'deliver'] as const;
/** A stage of the Double Diamond. Each is also the role of its section. */
export type StageId = (typeof stageIds)[number];

export const stageSides = ['nonTechnical', 'technical'] as const;
export type StageSide = (typeof stageSides)[number];

export interface Prompt {
	/** The question as one would ask it. */
	readonly ask: string;
	/** What a template writes, in square brackets, where the answer is to go. */
	readonly placeholder: string;
}

export interface Stage {
	readonly id: StageId;
	readonly title: string;
	readonly purpose: string;
	/** Which of the two diamonds: understanding the problem, or finding the solution. */
	readonly diamond: 'problem' | 'solution';
	readonly prompts: Readonly<Record<StageSide, readonly Prompt[]>>;
}

/** What a section of a brief is for, and what a template writes for it. */
export interface SectionGuide {
	readonly role: Role;
	/** What to call the section in lists and messages. */
	readonly name: string;
	/** The heading that a template writes. Only the title's is a prompt, in braces as in `body`. */
	readonly heading: string;
	/** One sentence: what belongs here. */
	readonly what: string;
	/** What good looks like, in an example of our own. */
	readonly good: string;
	readonly keyPoints: readonly GuideRef[];
	/** Markdown in which `{…}` is a prompt and a line that starts with `#` is a heading below the section's own. */
	readonly body: string;
}
