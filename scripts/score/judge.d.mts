import type { Mark } from './marks.mjs';

export interface Fixture {
	readonly name: string;
	readonly text: string;
	readonly marks: readonly Mark[];
}

interface Place {
	readonly start: number;
	readonly end: number;
}

export interface Said {
	readonly findings: readonly { readonly rule: string; readonly span: Place }[];
	readonly statements: readonly { readonly kinds: readonly string[]; readonly span: Place }[];
}

export interface Verdict {
	/** A rule's id or a kind of statement. */
	readonly label: string;
	readonly verdict: 'hit' | 'alarm' | 'miss';
	readonly fixture: string;
	/** 1-based, in the text without marks. */
	readonly line: number;
	readonly text: string;
}

export interface Figures {
	readonly hits: number;
	readonly alarms: number;
	readonly misses: number;
	readonly precision: number | undefined;
	readonly recall: number | undefined;
	readonly f1: number | undefined;
}

export function judge(
	fixture: Fixture,
	said: Said,
	rules: readonly { readonly id: string; readonly scope: string }[],
): readonly Verdict[];

export function figuresOf(verdicts: readonly Verdict[]): ReadonlyMap<string, Figures>;
