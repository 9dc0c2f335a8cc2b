import type { Passage } from '../../document/passage.ts';
import type { Facts } from '../facts.ts';
import type { WeighedKind } from '../judge.ts';
import { measured } from './measured.ts';
import { outcome } from './outcome.ts';
import { techFirst } from './tech-first.ts';
import { userSpecific } from './user-specific.ts';

export type Features = readonly (string | false | undefined)[];

export { plain } from './plain.ts';

/**
 * What speaks for and against a statement being of a kind, by name; nothing where it is not worth asking. `judge.ts`
 * weighs them with weights that scripts/fit-weights.mjs fits on labelled briefs; the names are all that the two share. Few
 * and broad on purpose: what a handful of briefs teaches about a rare feature is mostly about those briefs.
 */
export const featuresOf: Readonly<Record<WeighedKind, (facts: Facts, passage: Passage) => Features>> = {
	'tech-first': techFirst,
	outcome,
	measured,
	'user-specific': userSpecific,
};
