import { offlineChannels, offlinePeople, offlineRoutes } from './lexicon/channels.ts';
import { assumptionWords, discoveryWords, evidenceWords } from './lexicon/evidence.ts';
import { takingPart } from './lexicon/governance.ts';
import { securityWords } from './lexicon/security.ts';
import { outsiders, staffWords } from './lexicon/staff.ts';
import { seniorRoles } from './lexicon/roles.ts';
import { anyOf, phrases } from './phrases.ts';

/** What a passage speaks of at all, as bits: what rules about the whole brief ask of every passage, at every edit. */
export const Topic = {
	evidence: 1 << 0,
	assumption: 1 << 1,
	discovery: 1 << 2,
	offlinePeople: 1 << 3,
	offlineRoute: 1 << 4,
	offlineChannel: 1 << 5,
	takingPart: 1 << 6,
	senior: 1 << 7,
	security: 1 << 8,
	staff: 1 << 9,
	outsiders: 1 << 10,
} as const;

export function topicsOf(prose: string): number {
	let topics = 0;
	for (const [bit, pattern] of patterns) if (pattern.test(prose)) topics |= bit;
	return topics;
}

const patterns: readonly (readonly [number, RegExp])[] = [
	[Topic.evidence, phrases(anyOf(evidenceWords), 'i')],
];
