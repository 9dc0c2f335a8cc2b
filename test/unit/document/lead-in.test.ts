import assert from 'node:assert/strict';
import { leadInOf } from '../../../server/src/analysis/document/lead-in.ts';
import { lead, said } from './lead.ts';

describe('a label at the start of a block', () => {
	for (const [text, expected] of [
		['**Outcome:** carers can park.', 'outcome: carers can park.'],
		['**Outcome**: carers can park.', 'outcome: carers can park.'],
		['__Outcome__ – carers can park.', 'outcome: carers can park.'],
		['**Outcome** - carers can park.', 'outcome: carers can park.'],
		['**Outcome.** Carers can park.', 'outcome: Carers can park.'],
		['**Outcome:**carers', 'outcome: carers'],
		['**Outcome**', 'outcome, below'],
		['**Outcome:**', 'outcome, below'],
		['**Outcome**:', 'outcome, below'],
		['Outcome: carers can park.', 'outcome: carers can park.'],
		['Outcome:\ncarers can park.', 'outcome: carers can park.'],
		['Outcome:', 'outcome, below'],
		['Who benefits: carers.', 'users: carers.'],
		['User needs: to park.', 'users: to park.'],
		['III. Technical architecture', 'technology, below'],
		['B. Budget and costs', 'budget, below'],
		['IV.  Risks', 'risks, below'],
	] as const) {
		it(`is read in “${text}”`, () => assert.equal(said(text), expected));
	}

	for (const text of [
		'**Outcome** matters to all of us.',
		'**Outcomes: one more** thing',
		'**Sustainability:** all of it',
		'**Outcome:x** thing',
		'see Current situation',
		'Where we want to get to in our town',
		'etc. Technical architecture and all of its parts',
		'**Bus routes:** the 12 and the 14.',
		'Bus routes: the 12 and the 14.',
		'Outcome:carers can park.',
		'Our four main outcomes: carers can park, and more of the same.',
		'The **outcome:** carers can park.',
		'**Outcome\nof it:** carers',
		'III. Technical architecture.',
		'Outcomes matter to carers, so we talk to them.',
	]) {
		it(`is none in “${text}”`, () => assert.equal(said(text), undefined));
	}

	it('is a row’s first cell, of three words at most, where the table stands in no section that says what it is for', () => {
		assert.equal(said('| **Budget** | £5 |', 'row'), 'budget:  £5 |'.replace('  ', ' '));
		assert.equal(said('Budget | £5', 'row'), 'budget: £5');
		assert.equal(said('| Budget | £5 |', 'row', true), undefined);
		assert.equal(said('| The budget of this year | £5 |', 'row'), undefined);
		assert.equal(said('|  | £5 |', 'row'), undefined);
		assert.equal(said('| Budget |', 'row'), 'budget: ');
	});

	it('is a short line that reads like a heading, of whatever kind', () => {
		for (const [text, expected] of [
			['Current situation', 'problem, below'],
			['What we know', 'evidence, below'],
			['Risks\n****', 'risks, below'],
			['Risks\r\n""""', 'risks, below'],
			['Who is it for', 'users, below'],
			['Bus routes in Hull', 'other, below'],
		] as const)
			assert.equal(said(text), expected, text);
		for (const text of [
			'Carers have no bus',
			'We know what people need',
			'There is no bus',
			'It helps carers',
			'the current situation',
			'Current situation.',
			'Current situation,',
			'Current [situation](x)',
			'A very long line about the current situation of carers',
			'Risks\nand more',
		])
			assert.equal(said(text), undefined, text);
		assert.equal(said('Current situation', 'item'), undefined);
		assert.equal(said('Bus routes in Hull', 'paragraph', true), 'other, below');
	});

	it('is a team’s own word, too', () => {
		assert.equal(leadInOf('paragraph', 'Neighbours: carers.', { users: ['Neighbours'] }, false)?.role, 'users');
	});
});

describe('a sentence that introduces a list', () => {
	for (const [role, sentences] of Object.entries({
		scope: ['What is out of scope:', 'In scope are', 'We will not:', "We won't:"],
		deliver: [
			'It delivers:',
			'The deliverable is:',
			'What the team and the supplier deliver:',
			'There is but one requirement, which is:',
			'There is but one feature, which is:',
			'What it takes is one of these user stories:',
			'The requirements are',
			'Features include',
			'The system must support:',
			'Tasks:',
			'Steps are',
			'It lets users:',
			'This allows people to:',
			'It enables the user to:',
			'They permit a customer to:',
			'Users can:',
			'The user may:',
			'Users should be able to:',
			'The solution must:',
			'Bidders shall:',
			'The systems should be able to:',
			'A vendor must:',
			'Each proposal must:',
		],
		risks: [
			'There is one risk, which is:',
			'There is one constraint on this, which is:',
			'There is one limitation, which is:',
			'Our assumption is:',
			'The risks include',
			'One constraint:',
			'Known limitations are:',
		],
		measures: [
			'The metrics:',
			'We will know that it has worked when:',
			'The targets are',
			'KPIs:',
			'We know we are successful when:',
			'An indicator is:',
			'There is one indicator, which is:',
			'There is one target, which is:',
			'There is one measure, which is:',
			'There is one KPI, which is:',
			'We know we have got there when carers tell us:',
			'It is a success in these cases:',
		],
		outcome: [
			'There is one goal, which is:',
			'There is one aim, which is:',
			'There is one benefit, which is:',
			'There is one objective, which is:',
			'The goals are',
			'Our objective:',
			'The aims are:',
			'Benefits include:',
			'The outcomes that we want:',
			'The council expects:',
			'We hope that:',
			'They want to see:',
			'She wishes:',
			'We would like:',
		],
		problem: [
			'The challenges are',
			'Carers today still struggle with:',
			'Drivers include',
			'There is one driver, which is:',
			'There is one pain point, which is:',
			'There is one problem, which is:',
			'There is one challenge, which is:',
			'What people cannot do:',
			'Their difficulties:',
			'A barrier is:',
			'Pain points:',
		],
		users: [
			'The users are',
			'Our audience includes these: the customers are',
			'Who will need it:',
			'There are people who need it, and they are:',
			'There is one user, who is:',
			'There is one audience, which is:',
			'People who use the service include: the beneficiaries are',
			'The applicants are these:',
			'The needs of carers:',
		],
	})) {
		it(`of ${role} says what the list is`, () => {
			for (const sentence of sentences) {
				const found = lead(sentence);
				assert.equal(found?.role, role, sentence);
			}
		});
	}

	it('is the last of its paragraph, not too long, and a paragraph', () => {
		assert.deepEqual(lead('We met often. The outcomes are:'), { role: 'outcome', length: 0, alone: false });
		assert.equal(lead('We met often. The outcomes are:', 'item'), undefined);
		assert.equal(lead('The outcomes were good! We went home and did:')?.role, undefined);
		assert.equal(lead(`The outcomes ${'that we want '.repeat(10)}are:`)?.role, undefined);
		assert.equal(lead('The outcomes are good', 'paragraph')?.role, undefined);
		assert.equal(lead('The successful bidder is expected to follow these:')?.role, undefined);
	});

	it('has thirty words at most', () => {
		const words = (count: number) => `${'that '.repeat(count - 2)}goals are`;
		assert.equal(lead(words(30))?.role, 'outcome');
		assert.equal(lead(words(31)), undefined);
	});

	it('is no plain line with nothing below it', () => {
		assert.equal(leadInOf('paragraph', 'What we deliver', {}, false)?.role, 'deliver');
		assert.equal(leadInOf('paragraph', 'What we deliver', {}, false, true), undefined);
		assert.equal(leadInOf('paragraph', '**Deliverables**', {}, false, true)?.role, 'deliver');
	});
});
