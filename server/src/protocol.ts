/**
 * Our own messages, beside those of the Language Server Protocol, and what a client says of itself at the start. Types
 * only: all that the client imports of the server, but for the test for briefs.
 */
import type { Range } from 'vscode-languageserver';
import type { OutlineStatement, Profile, Role, Severity } from './analysis/index.ts';

/** All optional: a client that sends nothing gets plain LSP. */
export interface InitializationOptions {
	/** Address of the folder with the rules' pages, for links. */
	readonly docsBase?: string;
	/** Commands that the client has registered and the server may refer to. */
	readonly commands?: readonly ClientCommand[];
	/** Send `outcomeBrief/status`. */
	readonly status?: boolean;
	/** What a client that cannot be asked for its configuration has under `outcomeBrief`. */
	readonly settings?: unknown;
}

/** `outcomeBrief.select`, with a document's URI and a range: show that range, selected. */
export type ClientCommand = 'outcomeBrief.select';

/** Requests from the client, by method. */
export interface Requests {
	/** How a brief was read, and how many findings it has; null for a document that is no brief. */
	readonly 'outcomeBrief/outline': { readonly params: BriefParams; readonly result: BriefOutline | null };
}

/** Notifications from the server, by method. */
export interface Notifications {
	/** Sent when a document is opened, and whenever this changes. */
	readonly 'outcomeBrief/status': BriefStatus;
}

export interface BriefParams {
	readonly textDocument: { readonly uri: string };
}

export type FindingCounts = Readonly<Record<Severity, number>>;

export interface BriefOutline {
	readonly version: number;
	readonly profile: Profile;
	readonly leadsWith: 'outcome' | 'technology' | 'both' | 'neither';
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

export type BriefStatus =
	| { readonly uri: string; readonly isBrief: true; readonly profile: Profile; readonly findings: FindingCounts }
	| { readonly uri: string; readonly isBrief: false; readonly reason: string };
