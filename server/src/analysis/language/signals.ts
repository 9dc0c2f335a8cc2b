import type { Passage } from '../document/passage.ts';
import type { Facts } from './facts.ts';

/** The sort of place in which a statement stands, as far as it changes what the statement means. */
export type Place = 'title' | 'heading' | 'goal' | 'measures' | 'problem' | 'users' | 'summary' | 'solution' | 'other';

export function placeOf(passage: Passage): Place {
	if (passage.role === 'title') return 'title';
	if (passage.kind === 'heading') return 'heading';
	return placeOfRole[passage.role] ?? 'other';
}

/** "Product owner:", "Slack channel:": what is to stand behind it is said elsewhere, or not at all. */
export const isLabel = (facts: Facts): boolean =>
	facts.terms.length <= 8 && facts.terms.at(-1)?.word === ':' && facts.predicate === undefined;

const placeOfRole: Partial<Readonly<Record<Passage['role'], Place>>> = {
	outcome: 'goal',
	measures: 'measures',
	problem: 'problem',
	discover: 'problem',
	define: 'problem',
	users: 'users',
	summary: 'summary',
	background: 'summary',
	technology: 'solution',
	technical: 'solution',
	deliver: 'solution',
	develop: 'solution',
	scope: 'solution',
	timeline: 'solution',
	options: 'solution',
};

/** Where the work itself is told: who does it, when, for how much. */
export const tellsOfWork: ReadonlySet<Passage['role']> = new Set([
	'team',
	'governance',
	'budget',
	'timeline',
	'risks',
	'references',
]);
