import assert from 'node:assert/strict';
import { createSession } from '../../../server/src/analysis/index.ts';
import { judgedIn, kindsIn } from './judged.ts';

const opening = (text: string): string => `# Seeing a doctor\n\n${text}\n`;
const goal = (text: string): string => `# Our work\n\n## Goals\n\n- ${text}\n`;

judgedIn(
	'an opening that tells in the present how it is to be',
	opening,
	'outcome',
	[
		'Families book a visit in one call.',
		'Tenants hear back the same day.',
		'New parents register a birth in a single visit.',
		'Blue badge holders renew without proof.',
		'Older people stay steady in their own homes for longer.',
		'Patients get their results within a day.',
	],
	[
		'Families book a visit in four calls.',
		'Tenants ring three times before anybody answers.',
		'Applicants go without an answer for weeks.',
		'Drivers see the sign too late.',
		'People are told to come back at once with a form.',
		'Today families book a visit in one call.',
		'Residents report a missed bin by phone.',
		'Nurses spend an hour a shift on forms.',
	],
);

judgedIn(
	'what gets better, in goals',
	goal,
	'outcome',
	[
		'No one in the valley dies of cold because they did not know where to go.',
		'People who have fallen feel confident to go out again',
		'Enable unpaid carers and veterans to claim what they are owed.',
		'If by Easter nine in ten families say they heard in time, we would call that a success.',
		'Missed bins down 30% in the hill villages',
		'Answer complaints sooner',
		'Students find what they need without asking',
	],
	['Students spend more time searching than studying.', 'We need a supplier to build the beta of the service.'],
);

judgedIn(
	'a thing to be finished, in goals',
	goal,
	'output',
	['Successfully launch the new directory', 'Deliver a first version of the portal'],
	['Answer complaints sooner', 'Deliver value to tenants'],
);

judgedIn(
	'a product that is described',
	opening,
	'tech-first',
	[
		'ShiftBuddy Rota is a weekly calendar that lets waiters tell their manager when they can work.',
		'Open Shelter Board is an open source dashboard of warm places.',
	],
	['Warm Welcome is a lunch that lets neighbours meet.', 'The Care Board is a group of carers.'],
);

judgedIn(
	'what is sent in, and what is filled in',
	goal,
	'tech-first',
	['Launch a mobile application for claims'],
	[
		'Increase the number of successful online applications',
		'Product POC:',
		'Establish a foundation for the years ahead.',
	],
);

describe('a title', () => {
	it('stands below whose document it is', () => {
		const { brief } = createSession().check('# CITY OF ASHBY\n\n# RFP 26-041: Permit Management System\n\nText.\n');
		assert.deepEqual(brief.passages[1]?.sentences[0]?.kinds, ['tech-first']);
	});
});

describe('“People”', () => {
	const roleOf = (text: string): string | undefined =>
		createSession().check(`# Breaks\n\nCarers can get a break.\n\n${text}`).brief.blocks.at(-1)?.passage.role;

	for (const text of [
		'## People\n\nCarers who work nights and cannot leave the person they look after.\n',
		'## The people\n\n- Drivers who start before six\n',
		'**People:** tenants whose heating failed last winter.\n',
		'People: people with dementia and their families\n',
		'| People | Carers who work nights |\n|---|---|\n',
	])
		it(`are users: ${text.replace(/\n+/g, ' / ')}`, () => assert.equal(roleOf(text), 'users'));

	for (const text of [
		'## People\n\n- Ana Ruiz, lead\n- Bo, carers who volunteer\n',
		'## People\n\n- @ola, front end\n',
		'## People\n\nTwo nurses, a clerk and a part-time researcher.\n',
		'**People:** the service owner and carers who test it.\n',
		'## People\n\nWe are four tenants who meet on Tuesdays.\n',
	])
		it(`are the team: ${text.replace(/\n+/g, ' / ')}`, () => assert.equal(roleOf(text), 'team'));

	it('in a cell that is a label are nobody in particular', () => {
		const { findings } = createSession().check(
			'# Breaks\n\nCarers can get a break.\n\n| People | Carers who work nights |\n|---|---|\n',
		);
		assert.ok(!findings.some(({ rule }) => rule === 'users-vague'));
	});
});

judgedIn(
	'what is told of today, in goals',
	goal,
	'outcome',
	['A user knows what they owe and by when.', 'Make each step of the claim transparent to claimants'],
	[
		'At the moment a reader waits nineteen days for a book.',
		'A tenant can hold a card and still not know what they owe.',
	],
);

describe('headings with a number, and questions in bold', () => {
	const roles = (text: string): readonly string[] =>
		createSession()
			.check(`# Breaks\n\nCarers can get a break.\n\n${text}`)
			.brief.passages.slice(2)
			.map(({ role }) => role);
	it('an objective about customers is an objective', () => {
		assert.deepEqual(roles('## Objective 1: Digital customer\n\nWords.\n'), ['outcome', 'outcome']);
		assert.deepEqual(roles('**Goal 2: Users.** Words.\n'), ['outcome']);
	});
	it('a question that nobody knows ends what stood above it', () => {
		assert.deepEqual(roles('**Users**\n\nCarers.\n\n**What of the weather?**\n\nRain.\n'), [
			'users',
			'users',
			'summary',
			'summary',
		]);
		assert.deepEqual(roles('**Users**\n\nCarers.\n\n**Why is it important?**\n\nThey tire.\n').slice(2), [
			'problem',
			'problem',
		]);
	});
});

judgedIn(
	'a system that is to be replaced, and what a ticket adds',
	opening,
	'tech-first',
	['Our booking system was bought in 2011 and must be replaced.'],
	['Existing money apps are good at telling what happened.'],
);

describe('a ticket', () => {
	it('names what is added to an app', () =>
		assert.deepEqual(kindsIn('# [Feature] Add an offline mode to the survey app\n'), ['tech-first']));
});

judgedIn(
	'what is hoped for somebody',
	goal,
	'outcome',
	[
		'The aim is for children to be able to walk to school by themselves.',
		'Our hope is for tenants to sleep in dry rooms.',
	],
	['This order is for a contractor to build a portal.'],
);

judgedIn(
	'somebody in particular, of whom something is wished',
	opening,
	'user-specific',
	[
		'We want people who leave prison to walk into a job that week.',
		'We would like tenants over 70 to sleep in dry rooms.',
	],
	['We want users to log in faster.'],
);

judgedIn(
	'gains in few words, in goals',
	goal,
	'outcome',
	[
		'Make the ferry usable for blind passengers',
		'More families eating fresh food',
		'Healthier school lunches',
		'A calmer ward at night',
		'Keep older patients out of hospital',
		'Get rough sleepers off the street before winter',
		'Build confidence in the jury system',
		'Narrow the attainment gap',
		'Speed up planning decisions',
		'Students graduate without debt',
	],
	[
		'Build a data lake',
		'Close the old depot',
		'Get staff onto the new platform',
		'Keep a register of risks',
		'A faster parser',
	],
);

judgedIn(
	'what a service lets people do, and what nobody should have to',
	opening,
	'outcome',
	[
		'The service lets farmers check the price of maize before they travel to market.',
		'Nobody in the county should lose their home because they did not know where to go.',
	],
	['Nobody in the county knows where to go.'],
);

judgedIn(
	'people who are told by what they go through',
	text => `# Our work\n\nWords.\n\n## Users\n\n- ${text}\n`,
	'user-specific',
	['People leaving prison after a short sentence', 'People leaving care', 'People with dementia'],
	['Everyone', 'People like us'],
);
