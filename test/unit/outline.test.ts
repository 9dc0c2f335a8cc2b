import assert from 'node:assert/strict';
import { createSession, type Grammar, loadGrammar, outlineOf, type Role } from '../../server/src/analysis/index.ts';

let grammar: Grammar | undefined;
before(async () => {
	grammar = await loadGrammar();
});

const outlined = (text: string) => outlineOf(createSession({ grammar }).check(text).brief);
const rolesIn = (text: string): readonly Role[] => outlined(text).sections.map(({ role }) => role);

/** Text by what it is read as; of each role the near-misses, which are something else. */
function told(role: Role, are: readonly string[], areNot: readonly string[]): void {
	describe(`the substance of “${role}”`, () => {
		for (const text of are) it(text, () => assert.ok(rolesIn(text).includes(role), rolesIn(text).join()));
		for (const text of areNot) it(`not: ${text}`, () => assert.ok(!rolesIn(text).includes(role)));
	});
}

const inBrief = (text: string, heading = 'Notes'): string => `# The bridge\n\n## ${heading}\n\n${text}\n`;

told(
	'users',
	[
		inBrief('- Tenants who rent from private landlords\n- Housing officers', 'Who it touches'),
		inBrief('Most porters on the wards live far from a bus stop.', 'Night porters'),
		inBrief('- Night staff: a way to swap shifts\n- Cleaners: a rota that they can see'),
		'---\naudience: young carers in Leith\n---\n\n# The break\n\nA week off.\n',
		'Tenants wait nine weeks for a repair.\n\nIn winter families sleep in one room. Officers cannot see who has asked.\n',
	],
	[
		inBrief('Everyone.', 'Users'),
		inBrief('[which people]', 'Users'),
		'# The bridge\n\nIn 2021 the council asked drivers to slow down.\n\n## Notes\n\nNothing else.\n',
	],
);

told(
	'outcome',
	[
		inBrief('Residents can cross the river at night.', 'Where we want to end up'),
		'# The bridge\n\nResidents can cross the river at night.\n',
	],
	[
		inBrief('Improve the customer experience.', 'Goals'),
		inBrief('- Launch a portal\n- Publish an API', 'Goals'),
		inBrief('We will build a portal so that residents can pay.', 'Notes'),
	],
);

told(
	'deliver',
	[inBrief('- Phase A: interviews\n- Phase B: a prototype', 'Roadmap')],
	[
		// Dates by themselves say when, and not what.
		inBrief('| When | What |\n|---|---|\n| May | Tenants meet |\n| June | Letters go out |', 'Timetable'),
		// Some things to do, in passing, are no plan yet: of real briefs without a section for it, hardly any had one.
		inBrief('Train forty wardens.\n\nWe will run six evenings a year.\n\nPrint a map for each door.', 'The idea'),
		inBrief('The order runs for twelve months.', 'Period of performance'),
		inBrief('We trained forty wardens in 2021.\n\nWe ran six evenings.\n\nEach door had a map.', 'The idea'),
	],
);

told(
	'evidence',
	[
		inBrief('We interviewed sixty nurses, and most had paid twice.'),
		inBrief('The survey found that few came back.'),
		inBrief('According to the Ports Survey, few boats carry a radio.'),
		inBrief('Nobody comes twice.', 'Listening to skippers'),
	],
	[
		inBrief('We will interview sixty nurses.', 'Plan'),
		inBrief('[what, where and when]', 'Evidence'),
		// Research stands in one sentence, and what happened in another.
		inBrief('Research on tides is costly. The bridge was built in 1921.'),
		inBrief('Berths are given out according to need.'),
	],
);

told(
	'measures',
	[
		inBrief('Readmissions fall from 21% to 15%.', 'Aims'),
		inBrief('We’ll know we are done when nobody rings twice.'),
		inBrief('Calls per week, and how many are answered.', 'Numbers we’ll watch'),
	],
	[inBrief('In 2021 there were 300 calls.', 'Notes'), inBrief('Nurses have time to eat.', 'Aims')],
);

told(
	'team',
	[inBrief('- Ana, nurse\n- Bo, clerk', 'Team'), inBrief('Two nurses and a clerk.', 'Budget and staffing')],
	[
		// Whoever leads is one of those who do the work.
		inBrief('The work is led by the head of housing.'),
		inBrief('As a product owner, I want to see the queue.'),
		inBrief('Owners of dogs may come too.'),
	],
);

told(
	'timeline',
	[
		inBrief('- Spring: listen\n- Summer: try', 'Timetable'),
		'# The bridge\n\n## Phase 1: alpha (12 weeks)\n\nTry it.\n\n## Phase 2: beta (six months)\n\nTry more.\n',
	],
	[inBrief('- A marketplace\n- A new search', 'Roadmap')],
);

told(
	'budget',
	[inBrief('For the navigators we need about $58,000.')],
	[inBrief('Families pay £40 a month.'), inBrief('It costs families £40 a month.', 'Problem')],
);

told(
	'risks',
	[inBrief('The main risk is that nobody comes.'), inBrief('We’re not sure yet.', 'Things we’re unsure about')],
	[inBrief('This brings down the risk of flooding.'), inBrief('Names are kept for a year.', 'Privacy of passengers')],
);

told(
	'develop',
	[
		inBrief('- A text the day before\n- A call from the driver', 'Ideas on the table'),
		inBrief('We’d try each in one ward first.'),
	],
	[inBrief('We tried it in one ward in 2021.')],
);

told(
	'discover',
	[
		inBrief('Most of them had come by boat.', 'Understanding our passengers'),
		inBrief('Most of them had come by boat.', 'What we learnt in discovery'),
	],
	[inBrief('Most of them had come by boat.', 'The passengers')],
);

told(
	'technology',
	[
		inBrief('Tides come from an API, and Python writes them to PostgreSQL.\n\nDocker runs it on Linux.'),
		inBrief('Boats are drawn on it.', 'Technology for the map'),
		inBrief('Python draws the boats.', 'Our solution'),
	],
	[
		// By the way.
		inBrief('Tides come from an API.\n\nPython writes them down.\n\nThe API is slow.'),
		inBrief('Boats are lent.', 'Kindness is our operating system'),
		inBrief('Boats are lent.', 'Tides as a system'),
	],
);

describe('what a brief leads with', () => {
	for (const [lead, text] of [
		['outcome', '# The bridge\n\nResidents can cross the river at night.\n\n## How\n\nWe will build an app.\n'],
		['technology', '# The bridge\n\nWe will build an app.\n\n## Aims\n\nResidents can cross the river at night.\n'],
		['both', '# The bridge\n\nA triage tool inside the case system, so that families are heard in days.\n'],
		['outcome', '# The bridge\n\nWe hope that early visits can prevent further damage.\n'],
		['both', '# The bridge\n\nWe will build an app so that drivers can see when it opens.\n'],
		['outcome', '# The bridge\n\nWe want drivers across in one minute.\n\n## Kit\n\nA new app will be built.\n'],
		['outcome', '# The bridge\n\nNo child will have to wait in the rain.\n\n## Kit\n\nWe will build an app.\n'],
		['technology', '# The bridge\n\nA new website will showcase our work.\n'],
		['neither', '# The bridge\n\nThe website will be closed in May.\n'],
		['neither', '# The bridge\n\nIt stands to the north of the town.\n'],
	] as const)
		it(`${lead}: ${text.slice(14, 60).trim()}`, () => assert.equal(outlined(text).leadsWith, lead));
});

describe('a list whose items are headings', () => {
	it('gives their roles to what stands in them', () => {
		const text =
			'# RFP\n\n1. **Background**\n\n   The town issues permits.\n\n2. **Schedule**\n\n   Award is in May.\n\n   Work starts in June.\n';
		const { blocks } = createSession().check(text).brief;
		assert.deepEqual(
			blocks.map(({ passage }) => passage.role),
			['title', 'background', 'background', 'timeline', 'timeline', 'timeline'],
		);
	});

	it('and not to what follows the list', () => {
		const text = '# RFP\n\n1. **Schedule**\n\n   Award is in May.\n\nSomething else.\n';
		assert.equal(createSession().check(text).brief.blocks.at(-1)?.passage.role, 'summary');
	});
});
