import assert from 'node:assert/strict';
import { createSession } from '../../../server/src/analysis/index.ts';

/** A grammar takes its time: it is asked only for a verb that the lists cannot know. */
const isWanted = (sentence: string): boolean =>
	createSession().check(`# Parks\n\n## Outcome\n\n${sentence}\n`).wantsGrammar;

describe('a grammar is wanted', () => {
	for (const sentence of [
		'Tenants of tall towers yodel gladly in that quiet house.',
		'Pharmacists in the town vault the queue for patients.',
	])
		it(`for: ${sentence}`, () => assert.ok(isWanted(sentence)));

	for (const sentence of [
		'By 2028 disabled people in Eastwood visit the park as often as their neighbours.',
		'Children with asthma miss days of school.',
		'Families who rent from a landlord live in dry homes.',
		'Residents with poor health and a low income in the north of the borough.',
	])
		it(`not for: ${sentence}`, () => assert.ok(!isWanted(sentence)));
});
