import type { Brief } from './document/brief.ts';
import type { Role } from './document/role.ts';
import type { Span } from './finding.ts';
import type { StatementKind } from './language/judge.ts';

/** How a brief was read. Spans are UTF-16 offsets of its text, half-open. */
export interface Outline {
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
	const statements = statementsOf(brief);
	const sections = brief.sections
		.filter(section => section.named && section.role !== 'title' && section.endBlock > section.firstBlock)
		.map(section => ({ role: section.role, heading: section.heading.passage.prose.trim(), span: section.span }));
	return { leadsWith: 'neither', sections, statements };
}

function statementsOf(brief: Brief): readonly OutlineStatement[] {
	return brief.blocks.flatMap(({ start, passage }) =>
		passage.sentences
			.filter(sentence => sentence.kinds.length > 0)
			.map(({ kinds, text, span }) => ({ kinds, text, span: { start: start + span.start, end: start + span.end } })),
	);
}
