import assert from 'node:assert/strict';
import { createSession } from '../../../server/src/analysis/index.ts';

const isOutput = (heading: string, statement: string): boolean =>
	createSession()
		.check(`# Safer crossings\n\nChildren walk to school alone.\n\n## ${heading}\n\n- ${statement}\n`)
		.findings.some(({ rule }) => rule === 'output-as-outcome');

describe('an output', () => {
	for (const statement of [
		'Publish a road safety strategy by March',
		'Retire the old server',
		'Convert and migrate 11 million records',
		'Move 240,000 contact records to the new CRM',
		'Go live with the portal in all nine surgeries by 1 October',
		'Deliver on time and within budget',
		'Train all reception staff',
		'Launch the app in September',
		'Integrate the tutor with the learning management system',
		'O2: Fine-tune a language model on lecture transcripts',
		'Submit two papers to leading conferences',
		'Old contract terminated',
		'100% of records migrated',
		'A booking dashboard is live by week 3',
		'The model reaches an AUC of 0.85',
		'Moving off the mainframe is the ultimate goal.',
		'The Department of Health released, awarded and managed its first contract.',
		'The Council has a case management platform',
		'Digitise 4,000 glass plates',
		'Automate the reporting process',
		'Onboard 50 schools',
		'100% schools onboarded on the portal',
		'Engage 300 residents',
		'Delivery of the new handbook',
		'The completion of phase one',
		'Installation of solar panels',
		'Publication of the strategy',
		'All 12 workshops delivered',
		'Contract awarded',
		'Number of training sessions held',
		'Number of page views',
		'Provide a single, versioned source of truth',
		'A single view of the customer',
	])
		it(`is “${statement}”`, () => assert.ok(isOutput('Goals', statement)));

	for (const statement of [
		'Children get to school safely',
		'Move older people out of cold homes',
		'Connect newcomers with neighbours',
		'Convert empty offices into homes that families can afford',
		'Release nurses’ time',
		'Release capacity for home visits',
		'Integrate health and social care',
		'Deliver software at the pace that wards need',
		'Transform how people move around the town',
		'Create an environment where staff feel safe to speak up',
		'Complaints resolved within five days',
		'No defects are found by patients',
		'The needs are provided in the form of stories',
		'Publish the accident figures so that residents can ask for a crossing',
		'Completion of treatment',
		'Delivery of meals to 300 homes',
		'Creation of 40 jobs',
		'Repairs completed first time',
		'Meals delivered hot',
		'Number of families who sleep in a warm room',
		'Number of calls answered within a minute',
		'Parents engaged in their child’s reading',
		'Engage young people in decisions about the park',
		'Families have one view of what they owe',
		'A single room for each patient',
		'Digitise nothing that people still want on paper',
	])
		it(`is not “${statement}”`, () => assert.ok(!isOutput('Goals', statement)));

	it('is no fault where outputs belong', () => assert.ok(!isOutput('Deliver', 'Retire the old server')));
});
