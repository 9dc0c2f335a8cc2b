import assert from 'node:assert/strict';
import { roleOfPeople } from '../../../server/src/analysis/document/people-sections.ts';

/** What stands below "People", by whom it is about. */
const below: Readonly<Record<'users' | 'team', readonly string[]>> = {
	users: [
		'Tenants wait nine weeks for a repair.',
		'Children who walk to school.',
		'Families in the four blocks.',
		'Women at night, and whoever walks with them.',
		'Weavers who sell at the market.',
		'Pickers without a car.',
		'Painters over 60.',
		'Neighbours aged 16 to 25.',
		'The people who live on the hill.',
		'People with a bad chest.',
		'People waiting for a home.',
	],
	team: [
		'Maria Lopez looks after tenants.',
		'J. Maria K. Lopez, for tenants.',
		'@maria for tenants.',
		'We visit tenants.',
		'Two developers for the tenants.',
		'An officer for tenants, full-time.',
		'Heads of housing and tenants.',
		'Somebody three days a week for tenants.',
		'Whoever is responsible for tenants.',
		'The kettle and the key.',
		'',
	],
};

describe('“People”', () => {
	for (const [role, texts] of Object.entries(below))
		for (const text of texts) it(`is “${role}” above: ${text}`, () => assert.equal(roleOfPeople('People', text), role));

	for (const name of ['The people', 'Our people:', '3. People'])
		it(`is a heading of nothing else in: ${name}`, () => assert.equal(roleOfPeople(name, 'Tenants wait.'), 'users'));

	for (const name of ['Key people', 'People and roles', 'Peoples'])
		it(`is not all of: ${name}`, () => assert.equal(roleOfPeople(name, 'Tenants wait.'), 'team'));
});
