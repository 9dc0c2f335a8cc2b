import assert from 'node:assert/strict';
import { isOfPart, namesFeature } from '../../../server/src/analysis/document/feature-headings.ts';
import { blocksOf } from './read.ts';

describe('a heading below another', () => {
	for (const name of ['Community', '4. Community', 'COMMUNITY:'])
		it(`names a part that is made: ${name}`, () => assert.ok(namesFeature(name, 'users', false)));
	for (const name of ['The community', 'Community groups'])
		it(`names people: ${name}`, () => assert.ok(!namesFeature(name, 'users', false)));
	it('“Community” is no part where it names none of the people', () =>
		assert.ok(!namesFeature('Community', 'team', false)));

	for (const name of ['Results page', 'User panel', 'Goals tracker', 'Search results'])
		it(`among features is one: ${name}`, () => assert.ok(namesFeature(name, 'outcome', true)));
	for (const name of [
		'Users',
		'2. Target users',
		'Key outcomes',
		'The main objectives',
		'Expected results',
		'Desired outcome',
		'Intended benefits',
		'Project goals and aims',
		'Business needs & wants',
		'Product vision',
		'Our purpose',
		'Problem statement',
		'Primary personas',
		'User research',
		'User stories:',
		'Audience',
		'Stakeholders',
		'Evidence',
	])
		it(`among features is a section: ${name}`, () => assert.ok(!namesFeature(name, 'outcome', true)));
	it('“Results page” is a section of its own elsewhere', () =>
		assert.ok(!namesFeature('Results page', 'outcome', false)));
	it('of no role is no part, whatever its words', () => {
		assert.ok(!namesFeature('Results page', undefined, true));
		assert.ok(!namesFeature('Results page', 'timeline', true));
	});
});

describe('a label', () => {
	for (const label of [
		'Purpose',
		'Goal',
		'**Goals**',
		'Objective:',
		'Objectives',
		'Context',
		'Description',
		'Overview',
	])
		it(`may be of a part: ${label}`, () => assert.ok(isOfPart.test(label)));
	for (const label of ['Our purpose', 'Purpose built', 'Users'])
		it(`is of the work: ${label}`, () => assert.ok(!isOfPart.test(label)));

	const roleOf = (text: string) => blocksOf(text).at(-1)?.split(' ')[1];
	it('below a part of the technology says what the part is for', () =>
		assert.notEqual(
			roleOf('# Parks\n\n## Technology\n\n### Endpoints\n\nSome.\n\n**Purpose:** list the gates\n'),
			'outcome',
		));
	it('in a section of the brief says what the work is for', () =>
		assert.equal(roleOf('# Parks\n\n## Notes\n\nSome.\n\n**Purpose:** walkers find the gates\n'), 'outcome'));
});
