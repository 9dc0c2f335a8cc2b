import fc from 'fast-check';

/** What a paragraph, a bullet or a cell may say: right, wrong, and beside the point. */
const sentences = [
	'We need an app so that residents can report potholes.',
	'We will build a portal to cut waiting times.',
	'The council needs a new website.',
	'We want to launch a chatbot that helps tenants report **repairs**.',
	'The goal is an [online form](https://example.org) for carers.',
	'Residents can report a pothole in a minute.',
	'By March 2027, 80% of carers have a break when they need one; today it is 40%.',
	'Publish a report on housing.',
	'We have no app.',
	'There is no portal for landlords.',
	'Improve efficiency.',
	'Everyone will use it.',
	'Users need a better service that answers the first time.',
	'Tenants wait 40 days for a repair.',
	'We watched 12 tenants ask for a repair in May.',
	'An innovative, cutting-edge and seamless platform.',
	'The existing form will be put online as it is.',
	'TODO',
	'We will hold a workshop with nurses.',
	'The digital team owns the project.',
	'Use machine learning.',
	'A text message or a call, whichever works.',
	'The service is online only.',
	'Ana Ruiz, director of housing, owns the outcome.',
] as const;

const titles = [
	'Mend the roads sooner',
	'New permits portal',
	'An app to help residents report potholes',
	'Parking permits without the paperwork',
	'Digital transformation programme',
] as const;

const headings = [
	'Outcome',
	'Users',
	'Problem',
	'Measures',
	'Evidence',
	'Discover',
	'Define',
	'Develop',
	'Deliver',
	'Team',
	'Technology',
	'Notes',
] as const;

const sentence = fc.constantFrom(...sentences);

const block = fc.oneof(
	{ weight: 4, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 3 }).map(all => all.join(' ')) },
	{
		weight: 3,
		arbitrary: fc.array(sentence, { minLength: 1, maxLength: 3 }).map(all => all.map(one => `- ${one}`).join('\n')),
	},
	{ weight: 1, arbitrary: sentence.map(one => `1. ${one}\n2. ${one}`) },
	{ weight: 1, arbitrary: sentence.map(one => `> ${one}`) },
	{
		weight: 1,
		arbitrary: fc.tuple(sentence, sentence).map(([a, b]) => `| Goal | Why |\n| --- | --- |\n| ${a} | ${b} |`),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			'<!-- brief-ignore hype: agreed -->',
			'---',
			'```\ncode\n```',
			'[link]: #outcome',
			'[the goal](#outcome)',
		),
	},
);

const labelled = sentence.map(one => `**Outcome:** ${one}`);

const section = fc
	.tuple(
		fc.constantFrom(...headings),
		fc.constantFrom(2, 2, 2, 3),
		fc.array(block, { maxLength: 3 }),
		fc.option(fc.constantFrom('Technical elements', 'Non-technical elements', 'Details'), { freq: 4 }),
		fc.array(block, { maxLength: 1 }),
	)
	.map(([heading, level, blocks, sub, under]) =>
		[
			`${'#'.repeat(level)} ${heading}`,
			...blocks,
			...(sub === null ? [] : [`${'#'.repeat(level + 1)} ${sub}`, ...under]),
		].join('\n\n'),
	);

/** Whole briefs as people write them: half done, in any order, in any editor. */
export const briefs: fc.Arbitrary<string> = fc
	.record({
		matter: fc.constantFrom(
			'',
			'',
			'---\nbrief: full\n---\n\n',
			'---\nbrief: one-page\ntitle: New permits portal\n---\n\n',
			'\uFEFF',
		),
		title: fc.option(fc.constantFrom(...titles), { freq: 5 }),
		opening: fc.array(fc.oneof(block, labelled), { maxLength: 2 }),
		sections: fc.array(section, { maxLength: 6 }),
		end: fc.constantFrom('\n', '\n', '', '\n\n'),
		lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
	})
	.map(({ matter, title, opening, sections, end, lineEnd }) =>
		(matter + [...(title === null ? [] : [`# ${title}`]), ...opening, ...sections].join('\n\n') + end).replace(
			/\n/g,
			lineEnd,
		),
	);
