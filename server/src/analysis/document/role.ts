/** What a section, or a passage in it, is for: the roles of a brief. A heading gets one by its meaning, not by its wording. */
export const roles = [
	'title',
	'summary',
	'background',
	'outcome',
	'measures',
	'problem',
	'users',
	'evidence',
	'discover',
	'define',
	'develop',
	'deliver',
	'technical',
	'non-technical',
	'options',
	'team',
	'governance',
	'budget',
	'timeline',
	'risks',
	'technology',
	'scope',
	'references',
	'other',
] as const;

export type Role = (typeof roles)[number];
