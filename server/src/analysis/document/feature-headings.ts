import type { Standing } from './chunk-reader.ts';
import type { Role } from './role.ts';

/**
 * Below another heading "Community" is a part of what is made, and among features "Results page" and "User panel" are:
 * only a heading of nothing else names a section there.
 */
export const namesFeature = (heading: string, role: Role | undefined, inventory: boolean): boolean =>
	(role === 'users' && /^[\W\d]*community\W*$/i.test(heading)) ||
	(inventory && role !== undefined && ofPeople.has(role) && !section.test(heading));

const ofPeople: ReadonlySet<Role> = new Set(['users', 'outcome', 'problem', 'evidence']);

const section =
	/^[\W\d]*(?:(?:target|primary|key|expected|desired|intended|project|business|product|user|main|the|our) )*(?:users?|personas?|audiences?|stakeholders|needs|stories|outcomes?|goals?|objectives?|aims?|purpose|benefits?|results|vision|problems?|problem statement|evidence|research)(?: (?:and|&) [a-z ]+)?\W*$/i;

/** "Purpose: …" of an endpoint, "Goal: …" of a persona: of that part, and not of the work. */
export const isOfPart = /^\W*(?:purpose|goals?|objectives?|context|background|description|overview)\W*$/i;

export const isPart = ({ named, role, inventory, level }: Standing): boolean =>
	level > 2 &&
	(inventory ||
		(named && (role === 'technology' || role === 'technical' || role === 'users')) ||
		role === 'technology');
