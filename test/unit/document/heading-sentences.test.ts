import assert from 'node:assert/strict';
import { roleOfHeading } from '../../../server/src/analysis/document/headings.ts';
import type { Role } from '../../../server/src/analysis/document/role.ts';

/** Headings that are whole sentences: the question that they answer still names their section. */
const sentences: Partial<Readonly<Record<Role, string>>> = {
	outcome:
		'What we would love to see in the town next year | What changes for people when there is a bus at night | What do you want to change for the people here | What difference would it make to the people who wait | The aims of the bus service in the north east',
	measures:
		'Telling whether it worked for the people of the town | We will know it works when nobody rings us twice | How we would recognise a better service when we saw one | Signs that it has worked for the people who wait | How will anyone know that the bus is worth it | The metrics that the board will look at every month',
	users:
		'Those it affects most when there is no bus at all | Who we help and the targets that we set for them | People affected by the loss of a bus at night | The customers of the bus service in the north east',
	evidence:
		'What the survey found when it asked people about buses | What others have done about buses in other small towns | What people told us when we asked about the buses | All the findings of the study of buses in Hull',
	problem:
		'The trouble with the buses in the north of Hull | A typical Monday for a driver of the number twelve | Where it hurts when there is no bus at night | What stops people from parking close to their own homes | Why it matters to the people who wait for it | The challenges of running a bus service in the hills',
	risks: 'Things we are unsure about in the plan for the bus | What worries us about the bus that runs at night',
	team: 'Everything that we know about the people who are involved and who leads it',
	budget: 'How much the bus at night is going to be | What will the money pay for in the first year',
	deliver: 'What we are going to do in the first year | What will you build in the first year of it',
	options: 'What else might work for the people who wait here | What could we try for the people who wait here',
};

/** Rarer words, and what stands beside them. */
const words: Partial<Readonly<Record<Role, string>>> = {
	users: 'Target audience',
	discover: 'What we want to find out | What we’ll ask | Things to answer | Questions we want answered',
	background: 'How we got here | Setting the scene',
	deliver: 'What we will do about it | Phase 12 | v99 | Release 2.10',
	risks: 'Things we are sure of | What are you not sure of | What do we not know',
	references: 'Annex B | Annex 5 | Annex',
	problem: 'Part two: needs | Part  two: needs | Annex C: needs | Annex needs | B2 needs',
};

/** In a sentence about something a word is no name. */
const open =
	'The price of all the buses in this our town | The dates of all the buses in this our town | The links between all of the buses in the town | Ask what we will ask | Ask for things to answer | Things to answer by post';

const listed = (text: string): readonly string[] => text.split(' | ');

describe('the role of a heading that is a sentence', () => {
	for (const [role, text] of [...Object.entries(sentences), ...Object.entries(words)])
		for (const heading of listed(text))
			it(`is “${role}”: ${heading}`, () => assert.equal(roleOfHeading(heading), role));

	for (const heading of listed(open)) it(`is open: ${heading}`, () => assert.equal(roleOfHeading(heading), undefined));

	it('is a team’s own, whichever of its wordings it is', () => {
		const own = { users: ['Our neighbours', 'Friends'], team: undefined, risks: ['Weather'] };
		assert.equal(roleOfHeading('Our neighbours', own), 'users');
		assert.equal(roleOfHeading('Friends', own), 'users');
		assert.equal(roleOfHeading('Weather', own), 'risks');
		assert.equal(roleOfHeading('Enemies', own), undefined);
		assert.equal(roleOfHeading('*', { users: ['?'] }), undefined);
	});

	it('is read without its HTML, which parts words', () => {
		assert.equal(roleOfHeading('Our<br>neighbours', { users: ['Our neighbours'] }), 'users');
		assert.equal(roleOfHeading('Neighbours&nbsp;here', { users: ['Neighbours here'] }), 'users');
		assert.equal(roleOfHeading('<b class="x">Neighbours</b>', { users: ['Neighbours'] }), 'users');
		assert.equal(roleOfHeading('R&D', { users: ['R D'] }), 'users');
		assert.equal(roleOfHeading('Neighbours < 5', { users: ['Neighbours 5'] }), 'users');
	});
});
