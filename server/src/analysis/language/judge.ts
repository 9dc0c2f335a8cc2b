import type { Passage } from '../document/passage.ts';
import type { Facts } from './facts.ts';

/** What a statement is. An outcome can be tech-first too: "we will build an app so that residents can …". */
export const statementKinds = ['outcome', 'measured', 'user-specific', 'user-vague', 'tech-first', 'output'] as const;
export type StatementKind = (typeof statementKinds)[number];
export type Kinds = readonly StatementKind[];

export function kindsOf(_facts: Facts, _passage: Passage): Kinds {
	return [];
}
