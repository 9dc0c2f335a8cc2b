import type { GuideRef, Outline, Profile, Role, RuleId, Severity, StatementKind } from '../analysis/index.ts';
import type { Range } from './place.ts';
import { countFindings } from './words.ts';

/** What was found, as plain data: it crosses from worker threads and rests in the cache. */
export interface CheckedFile {
	/** From the working directory where the file is below it, with forward slashes; else absolute. */
	readonly path: string;
	/** False for a file that was named and opts out. */
	readonly brief: boolean;
	/** Why it was not checked, in a sentence. */
	readonly reason?: string;
	/** What was not looked for in it, and why, in a sentence. */
	readonly notice?: string;
	readonly profile: Profile | null;
	readonly findings: readonly Found[];
	/** Fixing changed the text; what was found is of the text after. */
	readonly fixed?: true;
	/** How it was read, where that was asked for. */
	readonly reading?: Reading;
	/** An SVG document, where that was asked for. */
	readonly canvas?: string;
	/** What a comment silences, where that was asked for. */
	readonly suppressed?: readonly Suppressed[];
}

/** What can be said of a brief beside its findings. */
export type Also = 'reading' | 'canvas' | 'suppressed';

export interface Found {
	readonly rule: RuleId;
	readonly severity: Severity;
	readonly message: string;
	readonly keyPoints: readonly GuideRef[];
	readonly range: Range;
	/** The words that it is about, cut short where they are long. */
	readonly excerpt: string;
	readonly fixes: readonly FoundFix[];
}

export interface Suppressed extends Found {
	/** The comment's; empty where it gives none. */
	readonly reason: string;
	/** Where the comment stands. */
	readonly comment: Range;
}

export interface FoundFix {
	readonly title: string;
	/** The author has to fill something in: never part of `--fix`. */
	readonly asks: boolean;
	readonly edits: readonly { readonly range: Range; readonly text: string }[];
}

/** How a brief was read. */
export interface Reading {
	readonly title: string | null;
	readonly leadsWith: Outline['leadsWith'];
	readonly sections: readonly { readonly role: Role; readonly heading: string | null; readonly range: Range }[];
	readonly statements: readonly {
		readonly kinds: readonly StatementKind[];
		readonly text: string;
		readonly range: Range;
	}[];
	readonly ignores: readonly {
		/** Every rule where empty. */
		readonly rules: readonly string[];
		readonly reason: string;
		readonly kind: 'block' | 'line' | 'range' | 'file';
		readonly range: Range;
	}[];
}

/** A file that could not be checked, and why. */
export interface FileError {
	readonly path: string;
	readonly message: string;
}

export interface CheckReport {
	readonly files: readonly CheckedFile[];
	readonly errors: readonly FileError[];
}

export interface Summary extends Readonly<Record<Severity, number>> {
	readonly files: number;
	readonly briefs: number;
	readonly findings: number;
	/** Files that could not be checked. */
	readonly failed: number;
	/** Files that fixing changed. */
	readonly fixed: number;
}

export function summaryOf({ files, errors }: CheckReport): Summary {
	const counts = countFindings(files.flatMap(({ findings }) => findings));
	return {
		files: files.length,
		briefs: files.filter(({ brief }) => brief).length,
		findings: Object.values(counts).reduce((sum, count) => sum + count, 0),
		...counts,
		failed: errors.length,
		fixed: files.filter(({ fixed }) => fixed).length,
	};
}
