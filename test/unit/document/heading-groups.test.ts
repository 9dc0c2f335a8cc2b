import assert from 'node:assert/strict';
import { namesGroups } from '../../../server/src/analysis/document/heading-groups.ts';

describe('heading-groups: a heading that is nothing but people', () => {
	for (const heading of [
		'Tenants',
		'For young carers',
		'The tenants',
		'Our tenants',
		'All other tenants',
		'Drivers and passengers',
		'Nurses, doctors & porters',
		'Tenants, carers,',
		'Tenants,carers',
		'Tenants/carers',
		'Nurses+doctors',
		'Tenants (2)',
		'1. Tenants',
		'Nurses, doctors, porters and cleaners',
		'Very  young  carers',
		'Very young people',
		'Blue badge holders',
		'Children and families',
		'Women and men',
		'Night staff',
		'Binmen and postmen',
		'Stepchildren',
		'Tradespeople',
	])
		it(heading, () => assert.ok(namesGroups(heading)));

	for (const heading of [
		'Tenant portal',
		'Notes for carers',
		'Letters to tenants',
		'Carers’ breaks',
		'Maintainers',
		'Judges and mentors',
		'Organisers',
		'Our funders',
		'Organizers',
		'Community organisers',
		'Housing and tenants’ rights',
		'Buses, doctors',
		'Tenants,buses',
		'Tenants and buses',
		'Nurses, doctors, porters, drivers and tenants',
		'A bag for carers',
		'Tenant',
		'Nurse',
		'Staffing',
		'Specimens',
		'and',
		'',
	])
		it(`not: ${heading}`, () => assert.ok(!namesGroups(heading)));
});
