import type { Passage } from '../../document/passage.ts';
import { roles } from '../../document/role.ts';
import type { Facts } from '../facts.ts';
import type { Features } from './index.ts';

/** What any statement shows at a glance: where it stands, as what, and whom or what it names at all. */
export function plain(facts: Facts, passage: Passage): Features {
	const { audience } = facts;
	return [
		inRole.get(passage.role),
		asKind[passage.kind],
		audience.specific ? 'names a group' : audience.vague ? 'names anyone' : 'names nobody',
		facts.software && 'names software',
	];
}

// Names that are put together anew are slow to look up, and these are looked up for every sentence.
const inRole: ReadonlyMap<Passage['role'], string> = new Map(roles.map(role => [role, `in ${role}`]));
const asKind: Readonly<Record<Passage['kind'], string>> = {
	field: 'a field',
	heading: 'a heading',
	paragraph: 'a paragraph',
	item: 'a item',
	row: 'a row',
	quote: 'a quote',
	code: 'a code',
	html: 'a html',
};
