import assert from 'node:assert/strict';
import { leadInOf } from '../../../server/src/analysis/document/lead-in.ts';
import type { BlockKind } from '../../../server/src/analysis/document/markdown.ts';

const lead = (text: string, kind: BlockKind = 'paragraph', named = false) => leadInOf(kind, text, {}, named);
/** "role: rest" of a block with a label in it; "role, below" where the label heads what follows. */
function said(text: string, kind: BlockKind = 'paragraph', named = false): string | undefined {
	const found = lead(text, kind, named);
	if (found === undefined) return undefined;
	return found.alone ? `${found.role}, below` : `${found.role}: ${text.slice(found.length)}`;
}

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

describe('a numbered line of its own', () => {
	/** Right above a heading, where a plain line would head nothing. */
	const roleOf = (text: string, kind: BlockKind = 'paragraph') => leadInOf(kind, text, {}, false, true)?.role;

	it('names a section wherever it stands', () => {
		assert.equal(roleOf('III. Technical architecture'), 'technology');
		assert.equal(roleOf('B. Risks'), 'risks');
		assert.equal(roleOf('IV.   Risks'), 'risks');
		assert.equal(roleOf('IV.\tRisks'), 'risks');
		assert.equal(roleOf('V. Deliver the new site'), 'deliver');
		assert.equal(roleOf('I. What we want to change for the people who live here now'), 'outcome');
	});

	it('is none of a longer text', () => {
		for (const text of [
			'See III. Technical architecture',
			'etc. Technical architecture',
			'III. technical architecture',
			'III.Technical architecture',
			'III. Technical architecture:',
			'III. Technical architecture\nand more',
			'IIIIII. Technical architecture',
		])
			assert.equal(roleOf(text), undefined, text);
		assert.equal(roleOf('III. Technical architecture', 'item'), undefined);
		const long = `I. What we want to change ${'for the people who live here '.repeat(3)}`;
		assert.equal(roleOf(`${long.slice(0, 86)} now`), 'outcome');
		assert.equal(roleOf(`${long.slice(0, 87)} now`), undefined);
	});
});

describe('what is no label', () => {
	it('in a row that has none', () => {
		for (const text of [
			`| ${'x'.repeat(60)} budget | £5 |`,
			'||',
			'|',
			'Budget',
			`| ${'a long cell '.repeat(6)}| Budget |`,
			'| Budget\nof it | 5 |',
		])
			assert.equal(said(text, 'row'), undefined, text);
		assert.equal(said('| Total budget left | £5 |', 'row'), 'budget: £5 |');
		assert.equal(said('|Total  budget  left|£5|', 'row'), 'budget: £5|');
		assert.equal(said('| `Budget` | £5 |', 'row'), 'budget: £5 |');
	});

	it('in a heading without its space that is no paragraph', () => {
		assert.equal(said('##Users'), 'users, below');
		for (const end of ['\n', '\r\n', '\r']) assert.equal(lead(`##Users${end}Carers.`)?.length, 7 + end.length);
		assert.deepEqual(lead('##Odd'), { role: 'other', length: 0, alone: true });
		for (const kind of ['item', 'row', 'heading'] as const) assert.equal(said('##Users', kind), undefined, kind);
		assert.equal(said('see ##Users'), undefined);
		assert.equal(said('#######Users'), undefined);
		assert.equal(said('##1 Users'), undefined);
	});

	it('in a plain line that says or orders something', () => {
		for (const text of [
			'Launch the goals',
			'Launch  the  goals',
			'Roll out goals to staff',
			'Design android goals',
			'We launch our goals',
			'Goals we have',
			'The goals have',
			'Their goals are high',
			'Outcomes that will matter',
		])
			assert.equal(lead(text), undefined, text);
		for (const text of [
			'Launch goals',
			'Relaunch the goals',
			'Launched the goals',
			'Deliver and test goals',
			'Deliver stage goals',
			'Weekly goals',
			'What goals we have',
			'How goals will change',
		])
			assert.equal(lead(text)?.role, 'outcome', text);
		assert.equal(lead('Develop and test')?.role, 'develop');
		assert.equal(lead('Develop phase')?.role, 'develop');
		assert.equal(lead('Risks  to  the  bus')?.role, 'risks');
		assert.equal(lead('What we know of our town')?.role, 'evidence');
	});
});
