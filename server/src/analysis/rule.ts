import type { Config } from './config.ts';
import type { Brief } from './document/brief.ts';
import type { FrontMatter } from './document/front-matter.ts';
import type { Passage } from './document/passage.ts';
import type { Role } from './document/role.ts';
import type { Fix, Severity, Span } from './finding.ts';
import type { GuideRef } from './guide/index.ts';

/** What every rule says of itself. The rule's id is its file's name and the name of its page in docs/rules. */
export interface RuleInfo {
	readonly id: string;
	/** An instruction to the author, under 70 characters. */
	readonly title: string;
	readonly severity: Severity;
	/** Off unless someone turns it on. */
	readonly off?: boolean;
	/** Looks at how the brief is built, and never at its sentences: runs on a brief of any size. */
	readonly structural?: true;
	readonly keyPoints: readonly [GuideRef, ...GuideRef[]];
}

/** Where a fix is to be applied: the whole brief, and the offset in it that the finding's spans count from. */
export interface Site {
	readonly brief: Brief;
	/** Offset in the brief's text of the passage that the finding is in; 0 for a finding of a brief rule. */
	readonly origin: number;
	/** The finding's own span in the brief's text. */
	readonly span: Span;
}

/**
 * Makes a fix when someone asks for it, and not before: most findings are read and never fixed by machine. It gives
 * edits in offsets of the brief's text (add `site.origin` to offsets in the passage), or nothing where no good fix
 * is to be had there.
 */
export type FixMaker = (site: Site) => Fix | readonly Fix[] | undefined;

/** What a rule yields. The span is in offsets of the passage for a passage rule, of the brief for a brief rule. */
export interface Report {
	readonly span: Span;
	readonly message: string;
	/** A hint, unless somebody has set the rule's level. */
	readonly quiet?: true;
	/** In order of preference. */
	readonly fixes?: readonly FixMaker[];
}

/** Looks at one passage without knowing where it stands, so that what it says can be kept while the text around changes. */
export interface PassageRule extends RuleInfo {
	readonly scope: 'passage';
	/** The section roles in which the rule looks; everywhere when absent. */
	readonly roles?: readonly Role[];
	/** A quick look: false where it has nothing to say. It looks at every passage when absent. */
	when?(passage: Passage): boolean;
	check(passage: Passage): Iterable<Report>;
	/** Looks at the front matter too, whose values are no passages. Spans are of the brief. */
	checkFrontMatter?(frontMatter: FrontMatter): Iterable<Report>;
}

/** Looks at the whole brief at every edit: cheap, and built on what passages already know of themselves. */
export interface BriefRule extends RuleInfo {
	readonly scope: 'brief';
	check(brief: Brief): Iterable<Report>;
}

/** Looks at the brief's own settings: what they say, and what they did. Runs when the other rules have. */
export interface SettingsRule extends RuleInfo {
	readonly scope: 'settings';
	check(brief: Brief, outcome: Checked): Iterable<Report>;
}

/** What came of the other rules. */
export interface Checked {
	/** All that was found, what is ignored included, in no order. Not what is switched off. */
	readonly found: readonly Found[];
	/** Some sentences have not been read, or wait for a grammar: more may be found then. */
	readonly isPartial: boolean;
	readonly config: Config;
	/** Every rule that there is. */
	readonly ruleIds: readonly string[];
	isOff(rule: string): boolean;
	/** The rule that was most likely meant by a word that names none. */
	ruleLike(word: string): string | undefined;
}

export interface Found {
	readonly rule: string;
	/** Of the brief. */
	readonly span: Span;
}

export type Rule = PassageRule | BriefRule | SettingsRule;

/** Of one shape, whatever a rule leaves out: every one is asked of every passage. */
export const passageRule = (rule: Omit<PassageRule, 'scope'>): PassageRule => {
	const { id, title, severity, off, structural, keyPoints, roles, when, check, checkFrontMatter } = rule;
	return {
		id,
		title,
		severity,
		off: off ?? false,
		structural,
		keyPoints,
		scope: 'passage',
		roles,
		when,
		check,
		checkFrontMatter,
	};
};
export const briefRule = (rule: Omit<BriefRule, 'scope'>): BriefRule => ({ ...rule, scope: 'brief' });
export const settingsRule = (rule: Omit<SettingsRule, 'scope'>): SettingsRule => ({ ...rule, scope: 'settings' });
