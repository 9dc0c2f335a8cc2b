import assert from 'node:assert/strict';
import { cellBorder } from '../../../server/src/analysis/document/prose.ts';
import { createSession } from '../../../server/src/analysis/index.ts';

/** Role and words of each block but the first, as a brief's reader sees them. */
function rolesIn(text: string): readonly string[] {
	const { brief } = createSession().check(text);
	return brief.blocks.map(({ passage: { role, prose, label } }) => `${role}: ${prose.slice(label).trim()}`);
}

const statementsIn = (text: string): readonly string[] =>
	createSession()
		.check(text)
		.brief.blocks.flatMap(({ passage }) => passage.sentences.map(sentence => sentence.text.replace(/\s+/g, ' ')));

/** Notices, forms and tickets, and what is read in each. */
const table: Readonly<Record<string, readonly [brief: string, roles: readonly string[]]>> = {
	'lines in bold above their text': [
		'Bus shelters\n\n**Problem to be solved**\nPorters wait in the rain.\n\nIt rains a lot.\n\n**Budget range**\n£5\n\n**Security clearance**\nNone\n\nAn odd end.',
		[
			'title: Bus shelters',
			'problem: Porters wait in the rain.',
			'problem: It rains a lot.',
			'budget: £5',
			'summary: Security clearance  \nNone',
			'summary: An odd end.',
		],
	],
	'plain lines above their text': [
		'Bus shelters\n\nDeliverables\nTwo shelters by June.\n\nWhat stops people now?\nThe rain.',
		['title: Bus shelters', 'deliver: Two shelters by June.', 'problem: The rain.'],
	],
	'the questions of a form': [
		'Bus shelters\n\n**Q2. In one sentence, what difference will your project make?**\nPorters stay dry.\n\n**Q3. Tell us about the need. How do you know?**\nWe asked.\n\nWho will benefit?\n\nPorters.\n\nQ: How much are you asking for?\nA: £5.',
		[
			'title: Bus shelters',
			'outcome: Porters stay dry.',
			'evidence: We asked.',
			'users: ',
			'users: Porters.',
			'budget: A: £5.',
		],
	],
	'the author’s own question': [
		'Bus shelters\n\nUsers\n\nPorters.\n\nHow might we keep porters dry?\n\nWe do not know.',
		[
			'title: Bus shelters',
			'users: ',
			'users: Porters.',
			'users: How might we keep porters dry?',
			'users: We do not know.',
		],
	],
	'the clauses of a contract': [
		'Bus shelters\n\n1.0 BACKGROUND\n\n1.1 It rains.\n\n3.0 OBJECTIVES\n\n3.1 Porters stay dry.\n\n4.0 GOVERNING LAW\n\nThat of the land.\n\nII.2.6) Estimated value: £5',
		[
			'title: Bus shelters',
			'background: ',
			'background: 1.1 It rains.',
			'outcome: ',
			'outcome: 3.1 Porters stay dry.',
			'summary: 4.0 GOVERNING LAW',
			'summary: That of the land.',
			'budget: £5',
		],
	],
	'numbers that Markdown takes for lists': [
		'Bus shelters\n\n1. Background\n\nIt rains.\n\n2. Objective of the work\n\n- Porters stay dry.\n\nUsers:\n\n1. Porters\n2. Nurses\n\nThey wait.',
		[
			'title: Bus shelters',
			'background: ',
			'background: It rains.',
			'outcome: ',
			'outcome: Porters stay dry.',
			'users: ',
			'users: Porters',
			'users: Nurses',
			'users: They wait.',
		],
	],
	'a ticket': [
		'Bus shelters\n\nh3. Problem\nIt rains.\n\nh3. Acceptance criteria\n* A roof',
		['title: Bus shelters', 'problem: It rains.', 'deliver: ', 'deliver: A roof'],
	],
	'labels in italics, before a dash and without a colon': [
		'Bus shelters\n\n*Expected outcome:* porters stay dry.\n\nUsers – porters on nights.\n\n**TL;DR** Porters are wet.\n\n**Reference** HG/26',
		[
			'title: Bus shelters',
			'outcome: porters stay dry.',
			'users: porters on nights.',
			'summary: Porters are wet.',
			'summary: Reference   HG/26',
		],
	],
	'a form in two columns': [
		'Bus shelters\n\n| Why we do it | Porters wait in the rain at night |\n|---|---|\n| Who it is for | Porters |\n| Colour | Green |',
		['title: Bus shelters', 'problem: Porters wait in the rain at night', 'users: Porters', 'summary: Colour   Green'],
	],
	'lines with labels of their own in one paragraph': [
		'Bus shelters\n\n**Status:** draft\n**Problem:** Porters wait in the rain.\nIt rains a lot.\n**Outcome**: porters stay dry.\n**Odd:** a kettle.\n\n- **Users:** porters\n  **Budget:** £5',
		[
			'title: Bus shelters',
			'references: draft',
			'problem: Porters wait in the rain.\nIt rains a lot.',
			'outcome: porters stay dry.',
			'summary: Odd:   a kettle.',
			'users: porters',
			'budget: £5',
		],
	],
	'fields, each in its line': [
		'Bus shelters\n\nAgency: Department of Rain\nProblem: Porters wait.\nCategory: 93140000 - Shelter\n\nUsers: porters\nand nurses',
		[
			'title: Bus shelters',
			'references: Department of Rain',
			'problem: Porters wait.',
			'references: 93140000 - Shelter',
			'users: porters\nand nurses',
		],
	],
	'a table of several columns, and a heading for a page': [
		'# Shelters\n\n## What we make\n\n### 2.1 Community\n\nA page.\n\n| Thing | Porter | Nurse |\n|---|---|---|\n| Other users | Reads | Writes |',
		[
			'title: Shelters',
			'deliver: What we make',
			'deliver: 2.1 Community',
			'deliver: A page.',
			'deliver: Thing   Porter   Nurse',
			'deliver: Other users   Reads   Writes',
		],
	],
	'what people can do with the thing': [
		'Bus shelters\n\nThe first version should let a user:\n\n- sit down',
		['title: Bus shelters', 'summary: The first version should let a user:', 'deliver: sit down'],
	],
	'who wrote it, one below the other': [
		'Bus shelters\n\n**Authors:**\n\n- Ann\n- Bo\n\n**Problem**\n\nRain.',
		['title: Bus shelters', 'references: ', 'references: Ann', 'references: Bo', 'problem: ', 'problem: Rain.'],
	],
	'a list in letters, below what introduces it': [
		'Bus shelters\n\nThe hospital expects that:\n\n(a) porters stay dry;\n\n(b) nurses do.\n\nIt rains.',
		[
			'title: Bus shelters',
			'summary: The hospital expects that:',
			'outcome: (a) porters stay dry;',
			'outcome: (b) nurses do.',
			'summary: It rains.',
		],
	],
	'what a solution must do': [
		'Bus shelters\n\nSolutions must:\n\n- stand up in wind',
		['title: Bus shelters', 'summary: Solutions must:', 'deliver: stand up in wind'],
	],
};

describe('forms, notices and tickets', () => {
	for (const [name, [brief, roles]] of Object.entries(table))
		it(`are read by ${name}`, () => {
			assert.deepEqual(
				rolesIn(brief).map(role => role.replaceAll(cellBorder, ' ').trim()),
				roles.map(role => role.trim()),
			);
		});

	it('do not make one sentence of a line in bold and the text below it', () => {
		assert.deepEqual(statementsIn('Bus shelters\n\n**Budget range**\nFive pounds.\n\n**An odd line**\nA kettle.'), [
			'Bus shelters',
			'Five pounds.',
			'An odd line',
			'A kettle.',
		]);
	});

	it('are read line by line where no line is left free, and some answers take two', () => {
		const notice = [
			'Notice title: School crossings',
			'Published by: Fenwick County',
			'Description: The County seeks a provider.',
			'Children at nine schools cross alone.',
			'Outcomes sought: Every child has a safe crossing.',
			'Nineteen in twenty are staffed by 2028.',
			'Contract value (estimated): £1,400,000',
			'CPV codes: 60130000',
		];
		assert.deepEqual(rolesIn(notice.join('\n')), [
			'title: Notice title: School crossings',
			'references: Fenwick County',
			'summary: The County seeks a provider.\nChildren at nine schools cross alone.',
			'outcome: Every child has a safe crossing.\nNineteen in twenty are staffed by 2028.',
			'budget: £1,400,000',
			'references: 60130000',
		]);
		const prose = 'We met in May.\nNote: it rained.\nThe council came.\nBut: it left.';
		assert.deepEqual(rolesIn(`# Rain\n\n${prose}`).slice(1), [`summary: ${prose}`]);
	});

	it('say what it costs where a value is a sum', () => {
		assert.deepEqual(rolesIn('# Ovens\n\n**Value:** £90,000\n\nOutcome: £40 less on each bill').slice(1), [
			'budget: £90,000',
			'outcome: £40 less on each bill',
		]);
	});

	it('have fields that are no part of the argument', () => {
		const { findings } = createSession().check(
			'# Dry porters\n\n**Prepared by:** Digital Services\n**Service:** Libraries, Kestrel\n\nPorters stay dry.\n',
		);
		assert.ok(!findings.some(({ rule }) => rule === 'tech-first'));
	});

	it('hold a new label to its own paragraph where nobody knows it', () => {
		assert.deepEqual(rolesIn('Bus shelters\n\n**Users**\nPorters.\n\n**Odd**\nA kettle.\n\nTea.').slice(1), [
			'users: Porters.',
			'summary: Odd  \nA kettle.',
			'summary: Tea.',
		]);
	});
});

describe('the name of the work', () => {
	const titleOf = (text: string) => createSession().check(text).brief.title?.passage;
	for (const [text, title] of [
		['# Request for Proposals\n\n## Student Tablet Platform\n\nWe teach.\n', 'Student Tablet Platform'],
		['# Statement of Work\n\n## Background\n\nWe teach.\n', 'Statement of Work'],
		['# RFP 2026-14\n\nRiverton Schools\n\n## Warm classrooms\n\nWe teach.\n', 'Warm classrooms'],
		['# Business case\n\n## Technical platform\n\nWe teach.\n', 'Business case'],
		['**STATEMENT OF WORK**\n\n**Warm classrooms**\n\nWe teach.\n', '**Warm classrooms**'],
		['Project brief\n\nWarm classrooms\n\nWe teach.\n', 'Warm classrooms'],
		['Project brief\n\nReference: 12\n\nWe teach.\n', 'Project brief'],
		['# Contract notice\n\n**Title:** Warm classrooms\n\nWe teach.\n', '**Title:** Warm classrooms'],
		['# Bid\n\nB.1 Project title: Warm classrooms\n\nWe teach.\n', 'B.1 Project title: Warm classrooms'],
		['# Form\n\n**Project title**\n\nWarm classrooms\n\nWe teach.\n', 'Warm classrooms'],
		[
			'# Form\n\n| Project name | Warm classrooms for all of us |\n|---|---|\n| Cost | £5 |\n',
			'| Project name | Warm classrooms for all of us |',
		],
		['# Warm classrooms\n\n## Student Tablet Platform\n\nWe teach.\n', 'Warm classrooms'],
	] as const)
		it(`is “${title}” in ${JSON.stringify(text)}`, () => assert.equal(titleOf(text)?.text.trim(), title));
});
