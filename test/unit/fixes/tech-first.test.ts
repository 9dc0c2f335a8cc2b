import { deepEqual, equal } from 'node:assert/strict';
import type { Passage } from '../../../server/src/analysis/document/passage.ts';
import {
	outputFixes,
	solutionInProblemFixes,
	techFirstFixes,
	usersVagueFixes,
} from '../../../server/src/analysis/fixes/index.ts';
import type { Fix } from '../../../server/src/analysis/index.ts';
import type { Sentence } from '../../../server/src/analysis/language/sentence.ts';
import type { FixMaker } from '../../../server/src/analysis/rule.ts';
import { applied, briefOf } from './mend.ts';

type Makers = (passage: Passage, sentence: Sentence) => readonly FixMaker[];

/** The fixes for the sentence that holds some words, by title, each with the text that it makes. */
function fixesFor(makers: Makers, text: string, words: string): Readonly<Record<string, string>> {
	const brief = briefOf(text);
	for (const { start: origin, passage } of brief.blocks) {
		const sentence = passage.sentences.find(({ text }) => text.includes(words));
		if (sentence === undefined) continue;
		const span = { start: origin + sentence.span.start, end: origin + sentence.span.end };
		const fixes: readonly Fix[] = makers(passage, sentence).flatMap(make => make({ brief, origin, span }) ?? []);
		return Object.fromEntries(fixes.map(fix => [fix.title, applied(text, fix)]));
	}
	return {};
}

const frame = (body: string): string =>
	`# Streets\n\n## Outcome\n\n${body}\n\n## Develop\n\n### Technical elements\n\n- A map.\n`;
const goes = (body: string, bullet: string): string => frame(body).replace('- A map.', `- A map.\n- ${bullet}`);

describe('fixes for a technology that comes first', () => {
	it('ask for the outcome in the author’s own words where the sentence has none', () => {
		deepEqual(fixesFor(techFirstFixes, frame('We need a mobile app for residents by June.'), 'We need'), {
			'Say who can do what, and what to test': frame(
				'Residents can [do what] [by how much, by when]. Means to test: a mobile app for residents by June.',
			),
			'Ask how we might help': frame(
				'How might we help residents to [do what]? Means to test: a mobile app for residents by June.',
			),
			'Move the technology to Develop, as an option': goes(
				'Residents can [do what].',
				'A mobile app for residents by June.',
			),
		});
	});

	it('keep the outcome that is in the sentence, in each of them', () => {
		deepEqual(fixesFor(techFirstFixes, frame('We need an app so that residents can report potholes.'), 'We need'), {
			'Put the outcome first': frame('Residents can report potholes. Means to test: an app.'),
			'Put the outcome first, with a measure': frame(
				'Residents can report potholes. Target: [by how much, by when]. Means to test: an app.',
			),
			'Move the technology to Develop, as an option': goes('Residents can report potholes.', 'An app.'),
		});
	});

	it('ask how to reach the outcome only where the brief is about the problem', () => {
		const text = '# Streets\n\n## Problem\n\nWe need an app so that residents can report potholes.\n';
		equal(
			fixesFor(techFirstFixes, text, 'We need')['Ask how we might help'],
			'# Streets\n\n## Problem\n\nHow might we help residents to report potholes? Means to test: an app.\n',
		);
	});

	it('take the sentence away with nothing in its place where others stay', () => {
		const moved = fixesFor(techFirstFixes, frame('Roads are bad. We will buy a chatbot.'), 'buy')[
			'Move the technology to Develop, as an option'
		];
		equal(moved, goes('Roads are bad.', 'A chatbot.'));
	});

	it('make Develop, with both its sides, where it is missing', () => {
		const text = '# Streets\n\n## Outcome\n\nRoads are mended.\n\nWe will buy a chatbot.\n\n## Deliver\n\nHow.\n';
		const moved = fixesFor(techFirstFixes, text, 'buy')['Move the technology to Develop, as an option'] ?? '';
		deepEqual(moved.match(/^#+ .*$/gm), [
			'# Streets',
			'## Outcome',
			'## Develop',
			'### Non-technical elements',
			'### Technical elements',
			'## Deliver',
		]);
		equal(moved.includes('### Technical elements\n\n- A chatbot.\n\n## Deliver'), true);
	});

	it('keep a title, and put what is to be tested below it', () => {
		const fixes = fixesFor(techFirstFixes, '# New permits portal\n\nText.\n', 'portal');
		equal(
			fixes['Say who can do what, and what to test'],
			'# [Who] can [do what]\n\nMeans to test: a new permits portal.\n\nText.\n',
		);
		equal(
			fixes['Ask how we might help'],
			'# How might we help [who] to [do what]?\n\nMeans to test: a new permits portal.\n\nText.\n',
		);
	});

	describe('name the means in words that go behind a colon', () => {
		const cases: Readonly<Record<string, string>> = {
			'The council needs a portal.': '[Who] can [do what] [by how much, by when]. Means to test: a portal.',
			'Tenants need an app.': 'Tenants can [do what] [by how much, by when]. Means to test: an app.',
			'Our council will buy a chatbot.': '[Who] can [do what] [by how much, by when]. Means to test: a chatbot.',
			'An app is needed because letters get lost.':
				'[Who] can [do what] [by how much, by when]. Means to test: an app, because letters get lost.',
			'We require a single, secure app for tenants.':
				'Tenants can [do what] [by how much, by when]. Means to test: a single, secure app for tenants.',
			'This project will develop an app.': '[Who] can [do what] [by how much, by when]. Means to test: an app.',
			'Launch the app by May.': '[Who] can [do what] [by how much, by when]. Means to test: launching the app by May.',
			'Without a CRM we cannot plan.':
				'[Who] can [do what] [by how much, by when]. Means to test: “Without a CRM we cannot plan”.',
			'Introducing a portal would mean that letters go out.':
				'[Who] can [do what] [by how much, by when]. Means to test: “Introducing a portal would mean that letters go out”.',
		};
		for (const [sentence, asked] of Object.entries(cases))
			it(sentence, () => {
				const fixes = fixesFor(techFirstFixes, frame(sentence), sentence);
				equal(fixes['Say who can do what, and what to test'], frame(asked));
			});
	});

	it('leave a title the word that says what the document is', () => {
		const fixes = fixesFor(techFirstFixes, '# Brief: permits portal\n\nText.\n', 'portal');
		equal(
			fixes['Say who can do what, and what to test'],
			'# Brief: [Who] can [do what]\n\nMeans to test: a permits portal.\n\nText.\n',
		);
	});

	it('have titles that fit', () => {
		for (const title of Object.keys(
			fixesFor(techFirstFixes, frame('We need an app so that residents can report potholes.'), 'We need'),
		))
			equal(title.length < 60, true);
	});
});

describe('fixes for what is made, missing or vague', () => {
	it('add what an output is for, or move it to Deliver', () => {
		const text = frame('- Publish a report on housing.\n- Roads are mended sooner.').replace(
			'## Develop',
			'## Deliver',
		);
		const fixes = fixesFor(outputFixes, text, 'Publish');
		equal(
			fixes['Add what it is for: “so that …”'],
			text.replace('housing.', 'housing so that [who] can [do what they cannot do today].'),
		);
		equal(
			fixes['Move it to Deliver'],
			'# Streets\n\n## Outcome\n\n- Roads are mended sooner.\n\n## Deliver\n\n### Technical elements\n\n- A map.\n\n### Non-technical elements\n\n- Publish a report on housing.\n',
		);
	});

	it('name the people once', () => {
		const text = frame('Deliver training to 40 managers.');
		equal(
			fixesFor(outputFixes, text, 'Deliver')['Add what it is for: “so that …”'],
			frame('Deliver training to 40 managers so that they can [do what they cannot do today].'),
		);
	});

	it('add no purpose to one that is there', () => {
		const text = frame('Launch a portal in order to cut letters.');
		equal(fixesFor(outputFixes, text, 'Launch')['Add what it is for: “so that …”'], undefined);
	});

	it('move what is to be done, and not that it is the goal', () => {
		const text = frame('The goal is to publish a report and to hold a workshop.').replace('## Develop', '## Deliver');
		const moved = fixesFor(outputFixes, text, 'The goal')['Move it to Deliver'] ?? '';
		equal(moved.includes('- Publish a report and hold a workshop.\n'), true);
	});

	it('ask what people cannot do, and keep the missing thing as one to test', () => {
		const text = '# Streets\n\n## Problem\n\nResidents have no app to report potholes.\n';
		deepEqual(fixesFor(solutionInProblemFixes, text, 'app'), {
			'Say what people cannot do today':
				'# Streets\n\n## Problem\n\nResidents cannot [do what] because [the cause, as far as we know it]. Means to test: an app to report potholes.\n',
			'Ask how we might help':
				'# Streets\n\n## Problem\n\nHow might we help residents to [do what]? Means to test: an app to report potholes.\n',
		});
	});

	const problem = (sentence: string, expected: string) =>
		it(`keep what is said of the missing thing: ${sentence}`, () => {
			const text = `# Streets\n\n## Problem\n\n${sentence}\n`;
			const fixes = fixesFor(solutionInProblemFixes, text, 'app');
			equal(fixes['Say what people cannot do today'], `# Streets\n\n## Problem\n\n${expected}\n`);
		});
	const cannot = '[Who] cannot [do what] because [the cause, as far as we know it].';
	problem(
		'We also have no referral app, which most food banks of our size have by now.',
		`${cannot} Means to test: a referral app, which most food banks of our size have by now.`,
	);
	problem(
		'There is no app, which we were promised in March.',
		`${cannot} Means to test: an app, which we were promised in March.`,
	);
	problem(
		'There is no app, which neighbouring councils all offer.',
		`${cannot} Means to test: an app, which neighbouring councils all offer.`,
	);
	problem('There is no app, which costs us a lot.', `${cannot} This costs us a lot. Means to test: an app.`);
	problem('There is no app, which is a shame.', `${cannot} This is a shame. Means to test: an app.`);
	problem('There is no app, which will not do.', `${cannot} This will not do. Means to test: an app.`);
	problem(
		'There is no app, which often leads to delays.',
		`${cannot} This often leads to delays. Means to test: an app.`,
	);
	problem(
		'There is no app, which in turn slows us down.',
		`${cannot} This in turn slows us down. Means to test: an app.`,
	);
	problem(
		'There is no app, which frustrates everybody.',
		`${cannot} This frustrates everybody. Means to test: an app.`,
	);

	problem('We have no real-time data about the app.', `${cannot} Means to test: real-time data about the app.`);

	const means = (sentence: string, expected: string) =>
		it(`keep the means in right grammar: ${sentence}`, () => {
			const fixes = fixesFor(techFirstFixes, `# Streets\n\n## Objectives\n\n- ${sentence}\n`, sentence);
			const made = fixes['Say who can do what, and what to test'] ?? '';
			equal(/Means to test: (.*)/.exec(made)?.[1], expected);
		});
	means('Fine-tune a language model on our letters.', 'fine-tuning a language model on our letters.');
	means('What we need is a volunteer management system.', 'a volunteer management system.');
	means('The aim is to design, implement and evaluate TutorNet.', 'designing, implementing and evaluating TutorNet.');

	it('ask which people, in place of the words that could be anybody', () => {
		deepEqual(fixesFor(usersVagueFixes, '# Streets\n\n## Users\n\nThe general public will use it.\n', 'public'), {
			'Say which people you mean': '# Streets\n\n## Users\n\n[Which people, in what situation] will use it.\n',
		});
	});
});
