import assert from 'node:assert/strict';
import { leadInOf } from '../../../server/src/analysis/document/lead-in.ts';
import type { BlockKind } from '../../../server/src/analysis/document/markdown.ts';
import { lead, said } from './lead.ts';

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
