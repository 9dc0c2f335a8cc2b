import type { Block, Brief } from './document/brief.ts';
import type { Role } from './document/role.ts';
import type { Span } from './finding.ts';
import type { StatementKind } from './language/judge.ts';
import { substanceOf } from './substance.ts';

/** How a brief was read. Spans are UTF-16 offsets of its text, half-open. */
export interface Outline {
	/** What the first statements that say anything of either put first. */
	readonly leadsWith: 'outcome' | 'technology' | 'both' | 'neither';
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

export function outlineOf(brief: Brief): Outline {
	const statements = brief.blocks.flatMap(statementsOf);
	return { leadsWith: leadOf(brief, statements), sections: substanceOf(brief), statements };
}

function statementsOf({ start, passage }: Block): readonly OutlineStatement[] {
	return passage.sentences
		.filter(sentence => sentence.kinds.length > 0)
		.map(({ kinds, text, span }) => ({ kinds, text, span: { start: start + span.start, end: start + span.end } }));
}

/** A brief leads with what it says first, the title apart where the opening outweighs it. */
function leadOf(brief: Brief, statements: readonly OutlineStatement[]): Outline['leadsWith'] {
	const opening = endOfOpening(brief);
	const early = statements.filter(({ span }) => span.start < opening);
	const among = early.some(isLead) ? early : statements;
	const first = among.find(isLead);
	if (first === undefined) return 'neither';
	const technology = among.filter(({ kinds }) => kinds.includes('tech-first')).length;
	const outcome = among.filter(({ kinds }) => kinds.includes('outcome')).length;
	if (first.kinds.includes('tech-first') && first.kinds.includes('outcome'))
		return technology > outcome ? 'technology' : 'both';
	return first.kinds.includes('tech-first') ? 'technology' : 'outcome';
}

const isLead = ({ kinds }: OutlineStatement): boolean => kinds.includes('tech-first') || kinds.includes('outcome');

/** What a reader has read after half a page. */
function endOfOpening(brief: Brief): number {
	return brief.blocks[Math.min(brief.blocks.length, 12) - 1]?.end ?? 0;
}
