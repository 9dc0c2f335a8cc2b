import { type Role, roles } from '../../document/role.ts';
import type { SectionGuide } from '../types.ts';
import { framing } from './framing.ts';
import { staged } from './staged.ts';
import { working } from './working.ts';

const data: Readonly<Record<Role, Omit<SectionGuide, 'role'>>> = { ...framing, ...staged, ...working };

/** What the guide says of every section that a brief can have, in the order of the roles. */
export const sections: readonly SectionGuide[] = roles.map(sectionFor);

export function sectionFor(role: Role): SectionGuide {
	return { role, ...data[role] };
}
