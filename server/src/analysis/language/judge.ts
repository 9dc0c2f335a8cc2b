import type { Passage } from '../document/passage.ts';
import type { Facts } from './facts.ts';
import { featuresOf } from './features.ts';
import { outputSignal, placeOf } from './signals.ts';
import { weights } from './weights.ts';

/** What a statement is. An outcome can be tech-first too: "we will build an app so that residents can …". */
export const statementKinds = ['outcome', 'measured', 'user-specific', 'user-vague', 'tech-first', 'output'] as const;
export type StatementKind = (typeof statementKinds)[number];
export type Kinds = readonly StatementKind[];

/** The kinds that are judged by weights; of the others, real briefs have too few to weigh anything. */
export const weighedKinds = ['outcome', 'measured', 'user-specific', 'tech-first'] as const;
export type WeighedKind = (typeof weighedKinds)[number];

export function kindsOf(facts: Facts, passage: Passage): Kinds {
	if (passage.boilerplate || passage.header || passage.kind === 'code') return [];
	const kinds: StatementKind[] = weighedKinds.filter(kind => scoreOf(kind, facts, passage) > 0);
	if (isVague(facts, passage)) kinds.push('user-vague');
	if (isOutput(facts, passage) && !kinds.includes('outcome')) kinds.push('output');
	return kinds;
}

/** Above zero where the kind is likelier than the cut that the weights were fitted for. */
export function scoreOf(kind: WeighedKind, facts: Facts, passage: Passage): number {
	const features = featuresOf[kind](facts, passage);
	if (features.length === 0) return -1;
	const own = weights[kind];
	let score = own.bias;
	for (const name of features) if (typeof name === 'string') score += own.features[name] ?? 0;
	return score;
}

/** A thing to be finished stands where it is said what the work is for, and nobody gains in the sentence. */
function isOutput(facts: Facts, passage: Passage): boolean {
	const signal = outputSignal(facts, passage);
	if (signal === 'none' || facts.question || facts.audience.story) return false;
	if (facts.benefits.some(benefit => !benefit.technical)) return false;
	const place = placeOf(passage);
	const isAim = facts.predicate?.meant === true && facts.predicate.subject?.aim === true;
	return isAim || ((place === 'goal' || place === 'measures') && !passage.inventory);
}

/** "users", "the public", "everyone" are the answer to who gains or who it is for. */
function isVague(facts: Facts, passage: Passage): boolean {
	const { audience, benefits } = facts;
	if (!audience.vague || audience.specific || passage.inventory || facts.question) return false;
	const place = placeOf(passage);
	if (place === 'users') return audience.leads || benefits.length > 0;
	if (place !== 'goal' && place !== 'title' && !passage.opening) return false;
	if (passage.kind === 'row' && audience.leads) return true;
	return benefits.some(({ who, what }) => who?.thing === 'vague-group' || what?.thing === 'vague-group');
}
