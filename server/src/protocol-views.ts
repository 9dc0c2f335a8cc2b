/** What our own messages say for the views that a client has beside the text: the key points, the canvas, the preview. */
import type { Range } from 'vscode-languageserver';
import type { GuideRef, RuleId, Severity } from './analysis/index.ts';
import type { PartId } from './canvas/canvas.ts';

export interface KeyPointsReview {
	readonly version: number;
	/** What the section at the place is called; null outside of any. */
	readonly section: string | null;
	/** What bears on the section at the place, by its purpose or by a finding. */
	readonly here: readonly GuideRef[];
	readonly findings: readonly PlacedFinding[];
	/** The fifteen key points, then the five pitfalls. */
	readonly entries: readonly GuideState[];
	/** The guide's title, its author, and when it came out. */
	readonly guide: string;
}

/** A finding in the section at the place. */
export interface PlacedFinding {
	readonly rule: RuleId;
	readonly severity: Severity;
	readonly message: string;
	readonly range: Range;
	readonly keyPoints: readonly GuideRef[];
	/** The title of the best fix; null where there is none. */
	readonly fix: string | null;
}

export interface GuideState {
	readonly ref: GuideRef;
	/** "Key point 9". */
	readonly label: string;
	readonly title: string;
	readonly why: string;
	readonly ask: string;
	/** Where to read on in the guide. */
	readonly citation: string;
	/**
	 * `waiting`: what is written so far says nothing that it could be held against. `off`: every rule that looks for it is.
	 * `unread`: the brief's sentences were not read, for their language or their number.
	 */
	readonly state: 'clear' | 'findings' | 'waiting' | 'off' | 'unread';
	/** In the whole brief. */
	readonly findings: number;
	/** The first finding, to go to. */
	readonly first: Range | null;
}

export interface BriefCanvas {
	readonly version: number;
	readonly title: string;
	/** An SVG document. Its parts have `data-part`, and `data-state` says whether there is anything to go to. */
	readonly svg: string;
	/** The same for a narrow column: the diamonds one above the other. */
	readonly tall: string;
	/** The same to save and to print: with nothing in it to press. */
	readonly picture: string;
	/** Where each part that is there stands. */
	readonly places: readonly { readonly part: PartId; readonly range: Range }[];
}

/** HTML of the server's own, in which every word of the brief is escaped. No script, and nothing to load. */
export interface BriefPreview {
	readonly version: number;
	/** How the brief stands, to go before the text. */
	readonly head: string;
	/** What was found, each to go behind the block that has the line. Lines count from 0. */
	readonly notes: readonly { readonly line: number; readonly html: string }[];
	/** The canvas, to go behind the text. */
	readonly tail: string;
}
