import type { HeadingWords } from './document/headings.ts';
import type { Level } from './finding.ts';
import type { Profile } from './guide/index.ts';
import type { RuleId } from './rules/index.ts';

/** A team's own words. */
export interface Vocabulary {
	/** Words for technologies and systems that the lists do not know. */
	readonly technologies: readonly string[];
	/** Suppliers and products. */
	readonly vendors: readonly string[];
	/** Plain words to offer in place of jargon. */
	readonly plainWords: Readonly<Record<string, string>>;
	/** Acronyms that every reader here knows. */
	readonly acronyms: readonly string[];
}

/** Everything that a workspace can decide. Plain data: the editor's settings and a config file read into the same. */
export interface Config {
	readonly profile?: Profile;
	readonly rules: Partial<Readonly<Record<RuleId, Level>>>;
	readonly vocabulary: Vocabulary;
	readonly headings: HeadingWords;
	/** An ignore comment has to say why. */
	readonly requireReasons?: boolean;
	/** In UTF-16 units. Of a longer brief only the structure is checked. */
	readonly maximumSize?: number;
}

export const defaultConfig: Config = {
	rules: {},
	vocabulary: { technologies: [], vendors: [], plainWords: {}, acronyms: [] },
	headings: {},
};

/** The text of some three hundred thousand words. */
export const defaultMaximumSize = 2_000_000;

/** Which Markdown files are briefs where nobody says otherwise (`outcomeBrief.files`). */
export const defaultBriefFiles: readonly string[] = [
	'**/*.brief.md',
	'**/brief.md',
	'**/BRIEF.md',
	'**/project-brief.md',
	'**/briefs/**/*.md',
];
