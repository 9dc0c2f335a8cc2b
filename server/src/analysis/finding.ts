import type { GuideRef } from './guide/index.ts';
import type { RuleId } from './rules/index.ts';

/** UTF-16 offsets into the brief's text, half-open. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];
/** What a person may set a rule to. */
export type Level = Severity | 'off';

export interface Edit {
	readonly span: Span;
	/** In a fix with `snippet`, LSP snippet syntax (`${1:who}`, and `\$`, `\}`, `\\` for the characters themselves). */
	readonly text: string;
}

/** One way to mend a finding, as edits that do not overlap, in the order of the text. Nothing outside them changes. */
export interface Fix {
	/** Imperative, under 60 characters. */
	readonly title: string;
	readonly edits: readonly Edit[];
	/** The edits have tab stops: the author has a question to answer. Such a fix is never part of "fix all". */
	readonly snippet?: boolean;
	/** No edit: take the author to this place. */
	readonly select?: Span;
}

export interface Finding {
	readonly rule: RuleId;
	readonly severity: Severity;
	/** What is wrong and for whom, then what to do: one or two plain sentences. */
	readonly message: string;
	readonly span: Span;
	/** Where in the guide this comes from: key points (KP1–15), pitfalls (P1–5), or another part. */
	readonly keyPoints: readonly GuideRef[];
}
