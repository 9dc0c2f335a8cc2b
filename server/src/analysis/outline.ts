import type { Block, Brief } from './document/brief.ts';
import type { Passage } from './document/passage.ts';
import type { Role } from './document/role.ts';
import { blocksWhere } from './document/stretch.ts';
import type { Span } from './finding.ts';
import type { StatementKind } from './language/judge.ts';
import { type Lead, leadOf } from './lead.ts';
import { substanceOf } from './substance/index.ts';

/** How a brief was read. Spans are UTF-16 offsets of its text, half-open. */
export interface Outline {
	/** What the first statements that say anything of either put first; `unread` where hardly anything is in English. */
	readonly leadsWith: Lead;
	/** The roles whose substance is there, under a heading of their own or not. */
	readonly sections: readonly OutlineSection[];
	readonly statements: readonly OutlineStatement[];
}

export interface OutlineSection {
	readonly role: Role;
	/** The heading's words; undefined where the substance stands under another heading or none. */
	readonly heading: string | undefined;
	readonly span: Span;
}

export interface OutlineStatement {
	readonly kinds: readonly StatementKind[];
	readonly text: string;
	readonly span: Span;
}

/** Read once for each version of a brief, whoever asks. */
export const outlineOf = (brief: Brief): Outline => brief.once(readOutline);

const readOutline = (brief: Brief): Outline => ({
	leadsWith: leadOf(brief),
	sections: substanceOf(brief),
	statements: [...blocksWhere(brief, isStatement)].flatMap(statementsIn),
});

const isStatement = (passage: Passage): boolean => passage.once(readStatements).length > 0;

const statementsIn = ({ start, passage }: Block): readonly OutlineStatement[] =>
	passage.once(readStatements).map(({ kinds, text, span }) => ({
		kinds,
		text,
		span: { start: start + span.start, end: start + span.end },
	}));

/** Spans count from the start of the passage. */
const readStatements = ({ sentences }: Passage): readonly OutlineStatement[] =>
	sentences.map(({ kinds, text, span }) => ({ kinds, text, span })).filter(({ kinds }) => kinds.length > 0);
