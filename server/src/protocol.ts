/**
 * Our own messages, beside those of the Language Server Protocol, and what a client says of itself at the start. Types
 * only: all that the client imports of the server, but for the test for briefs.
 */
import type { Diagnostic, Position, Range } from 'vscode-languageserver';
import type { OutlineStatement, Profile, Role, Severity } from './analysis/index.ts';
import type { PartId } from './canvas/canvas.ts';
import type { BriefCanvas, BriefPreview, KeyPointsReview } from './protocol-views.ts';

export type * from './protocol-views.ts';

/** All optional: a client that sends nothing gets plain LSP. */
export interface InitializationOptions {
	/** Address of the folder with the rules' pages, for links. */
	readonly docsBase?: string;
	/** Commands that the client has registered and the server may refer to. */
	readonly commands?: readonly ClientCommand[];
	/** The client answers `outcomeBrief/readFile`. */
	readonly readFile?: boolean;
	/** Send `outcomeBrief/status`. */
	readonly status?: boolean;
	/** Hovers show the messages of diagnostics already, so that cards need not say them again. */
	readonly hoversShowDiagnostics?: boolean;
	/** What a client that cannot be asked for its configuration has under `outcomeBrief`. */
	readonly settings?: unknown;
}

/**
 * `outcomeBrief.select`, with a document's URI and a range: show that range, selected. `outcomeBrief.turnOffRule`, with a
 * document's URI and a rule: turn the rule off in the config file or in the settings that hold for the document.
 * `outcomeBrief.showKeyPoints`, with a key point or a pitfall: show it in the guide's panel. `outcomeBrief.showRule`, with a
 * rule: show its page.
 */
export type ClientCommand =
	| 'outcomeBrief.select'
	| 'outcomeBrief.turnOffRule'
	| 'outcomeBrief.showKeyPoints'
	| 'outcomeBrief.showRule';

/** Requests from the client, by method. */
export interface Requests {
	/** How a brief was read, and how many findings it has; null for a document that is no brief. */
	readonly 'outcomeBrief/outline': { readonly params: BriefParams; readonly result: BriefOutline | null };
	/** What a new brief can be made from: a team's own templates, then ours. */
	readonly 'outcomeBrief/templates': { readonly params: TemplateParams; readonly result: readonly BriefTemplate[] };
	/** The guide as it bears on a brief, and on the place where its author is; null for a document that is no brief. */
	readonly 'outcomeBrief/keyPoints': { readonly params: PlaceParams; readonly result: KeyPointsReview | null };
	/** A brief as a picture; null for a document that is no brief. */
	readonly 'outcomeBrief/canvas': { readonly params: BriefParams; readonly result: BriefCanvas | null };
	/** What a preview of a brief shows beside its text; null for a document that is no brief. */
	readonly 'outcomeBrief/preview': { readonly params: BriefParams; readonly result: BriefPreview | null };
	/** The review of a brief as a Markdown document; null for a document that is no brief, or cannot be read. */
	readonly 'outcomeBrief/reviewReport': { readonly params: TextParams; readonly result: string | null };
	/** What a rule or a key point is about. */
	readonly 'outcomeBrief/explain': { readonly params: { readonly name: string }; readonly result: Explanation };
	/** The sections that a brief should have, and how those of this brief stand; null for a document that is no brief. */
	readonly 'outcomeBrief/proposeOutline': {
		readonly params: TextParams & { readonly profile?: string };
		readonly result: string | null;
	};
	/** How a brief stands that need not be open; null for a document that is no brief, or cannot be read. */
	readonly 'outcomeBrief/briefState': { readonly params: BriefParams; readonly result: BriefState | null };
	/** What was found in a brief that need not be open; null for a document that is no brief, or cannot be read. */
	readonly 'outcomeBrief/findings': { readonly params: BriefParams; readonly result: BriefFindings | null };
	/** What mends all in a brief that needs no answer; null where there is nothing to do. The brief need not be open. */
	readonly 'outcomeBrief/fixAll': { readonly params: BriefParams; readonly result: FixedBrief | null };
	/** What to write to turn a rule off for the briefs of a workspace; null where there is no such rule. */
	readonly 'outcomeBrief/turnOffRule': { readonly params: RuleParams; readonly result: ConfigChange | null };
	/** What to write for a part of the canvas that the brief lacks; null where it cannot be put in. */
	readonly 'outcomeBrief/insertion': {
		readonly params: BriefParams & { readonly part: PartId };
		readonly result: BriefInsertion | null;
	};
}

/** Requests from the server, by method. */
export interface ServerRequests {
	/**
	 * The text of a file in the workspace, wherever the workspace is: a config file, or a brief that is not open. Null for
	 * a file that is not there or cannot be read.
	 */
	readonly 'outcomeBrief/readFile': { readonly params: { readonly uri: string }; readonly result: string | null };
}

/** Notifications from the server, by method. */
export interface Notifications {
	/** Sent when a document is opened, and whenever this changes. */
	readonly 'outcomeBrief/status': BriefStatus;
}

export interface BriefParams {
	readonly textDocument: { readonly uri: string };
}

/** A document, which need not be open, or a text that is in none. */
export interface TextParams {
	readonly textDocument?: { readonly uri: string };
	readonly text?: string;
}

export interface Explanation {
	/** `rule`: there is a page about it. `unknown`: there is no such thing. */
	readonly kind: 'rule' | 'guide' | 'unknown';
	/** The rule's id; what the guide says, as Markdown; or a sentence. */
	readonly text: string;
}

export interface PlaceParams extends BriefParams {
	readonly position: Position;
}

export interface RuleParams extends BriefParams {
	readonly rule: string;
}

/** A config file as it is and as it should be. */
export interface ConfigChange {
	readonly uri: string;
	/** Null where there is no such file yet. */
	readonly before: string | null;
	/** Null where the file has to be mended first. */
	readonly after: string | null;
}

export interface TemplateParams {
	/** Where the brief is to be: the address of a folder, whose config file may name more templates. */
	readonly folder?: string | null;
}

export interface BriefTemplate {
	/** Null for a team's own. */
	readonly profile: Profile | null;
	readonly title: string;
	/** When to choose it, or why it cannot be chosen. */
	readonly description: string;
	/** A whole brief in the syntax of LSP snippets, with "\n" at the end of each line; null where it cannot be read. */
	readonly snippet: string | null;
}

export interface BriefFindings {
	readonly uri: string;
	readonly findings: readonly Diagnostic[];
}

export interface FixedBrief {
	readonly uri: string;
	/** In the order of the text, not overlapping. */
	readonly edits: readonly { readonly range: Range; readonly newText: string }[];
	/** The whole text with the edits. */
	readonly text: string;
}

export interface BriefInsertion {
	readonly version: number;
	readonly range: Range;
	/** In the syntax of LSP snippets. */
	readonly snippet: string;
}

export type FindingCounts = Readonly<Record<Severity, number>>;

export interface BriefOutline {
	readonly version: number;
	readonly profile: Profile;
	readonly leadsWith: 'outcome' | 'technology' | 'both' | 'neither' | 'unread';
	readonly sections: readonly {
		readonly role: Role;
		/** Null where the substance is there and no heading names it. */
		readonly heading: string | null;
		readonly range: Range;
	}[];
	readonly statements: readonly {
		readonly kinds: OutlineStatement['kinds'];
		readonly text: string;
		readonly range: Range;
	}[];
	readonly findings: FindingCounts;
}

export type BriefState = Extract<BriefStatus, { readonly isBrief: true }> & { readonly title: string | null };

export type BriefStatus =
	| {
			readonly uri: string;
			readonly isBrief: true;
			readonly profile: Profile;
			readonly findings: FindingCounts;
			readonly leadsWith: BriefOutline['leadsWith'];
			/** How many of the sections of its template the brief has. */
			readonly sections: { readonly written: number; readonly expected: number };
			/** What was not looked for, and why, in a sentence. */
			readonly notice?: string;
	  }
	| { readonly uri: string; readonly isBrief: false; readonly reason: string };
