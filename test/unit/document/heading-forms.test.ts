import assert from 'node:assert/strict';
import { readHeading, roleOfHeading } from '../../../server/src/analysis/document/headings.ts';
import type { Role } from '../../../server/src/analysis/document/role.ts';

/** Every form of the words that patterns of headings know: one and many, with a small word and without, in each tense. */
const forms: Partial<Readonly<Record<Role, string>>> = {
	outcome:
		'What they expect for their families | What you hope will change | What could improve | What is going to get better | Expected change | Expected effect | Expected gain | Prize | The prize | After | Afterwards | What difference will it make? | Outcome for carers | Goal | Result | Value statement',
	measures:
		'How might anyone recognise it? | How might anyone recognize it? | What change will we see and measure? | How we judge it | Notes on how we measure | Notes on how we’ll measure it | New targets | How we’ll tell | How you know | How they will know | How do we judge it?',
	users:
		'Who will be concerned | Who is most affected | Who you help | Who you work with | Who you think of | Who you reach | Who you support | Who you design for | Who you build it for | Who you are reaching | Who you’re supporting | Who you are designing for | Who you are building this for | Who should care | Who else should care | Who is affected | Who is helped | Who it’s all for | Who for | Who is for | With whom and who for | For whom it is | Population | Populations | Main population | Readers | Readership | Learners | Learners served | Target user | People who park | What disabled people need | What users need | Who it is for | Who is this doing it for | User need',
	evidence:
		'What i knew | What they’ve already heard | What they have learnt | What you’ve learnt | What we learn | What we have learn | Lessons to date | Learning learnt | What the data says | What the data say | What the figures show | What the figures shows | What the research tell | What the research tells us | How we know',
	risks:
		'What we don’t know | What are we not certain of? | Unknowns | Concerns | What are we not sure about? | What we are not sure of',
	team: 'Who runs the work | Who leads | Who takes part | Who we | We are who we are | About applicant | About the organisation | About the organization | About the author | About authors | About company | Responsibility | Maintainer',
	budget: 'What this cost | What does it costs | What to do with the money | What to do with the grant',
	deliver:
		'What they do | What you plan to make | What you plan make | Deliver | Deliver stage | Stage four: deliver and measure | Phase 12: deliver to users | Deliverable | Feature | Requirement | Output of the work | Task',
	options: 'What we try | What you explore | What else might help | What could work',
	problem:
		'Where we are | Where things stand today | Why it matters | Why this matter | Current state | Current practice | How life works today | Life today | Position now | Context and challenge | Context and need | Need statement | What is missing | How it work today',
	discover: 'Phase two: discover | Stage 12 discovery of things | Discovery phase',
	define: 'Phase two: define it | Stage 12: define it',
	develop: 'Phase two: develop it | Stage 12: develop it | Experiment',
	technical: 'Technical option | Technical side',
	'non-technical': 'Non-technical: people',
	scope: 'Non-goal',
	timeline: 'Time frame | Timeframe | Next few months | Next month | Next year',
	technology: 'Data store',
	summary: 'What it is | What does it do | Summary of the law | Summary tables',
};

/** What looks like one of them, and names a topic. */
const open =
	'Fog across our teams | Seats for passengers | Submit a proposal | Improve the stack | How many boats are there | Expected changes to the law | Booby prize | Prize draw | Look after | After the flood | Young people served by buses | Young people in mind | People concerned with birds | Bus for whom it tolls | Some families | Families of birds | Learners of English | Old readers | New concerns | Who runs the parks | Ana takes part | Where things stand on buses | Not current practice | Current practice notes | Life today in Hull | Old people who | Ask what people need | See what stops the bus | Know what it is | Ask what does the bus | Rediscover | Discover York | Discovery bus | Redefine | Define a bus | Redevelop | Team wellbeing | Community transport network | Develop a bus | Backstage two define it';

const listed = (words: string): readonly string[] => words.split(' | ');

describe('the role of a heading in other forms', () => {
	for (const [role, words] of Object.entries(forms))
		it(`is “${role}”`, () => {
			assert.deepEqual(
				listed(words).filter(heading => roleOfHeading(heading) !== role),
				[],
			);
		});

	it('is open where only words are the same', () => {
		assert.deepEqual(
			listed(open).filter(heading => roleOfHeading(heading) !== undefined),
			[],
		);
	});
});

describe('a heading that is no part of the argument', () => {
	const boilerplate =
		'Licence | Licences | License | Licensing | Public domain | Contribute | Contributing | Contributors | How to contribute | Code of conduct | Install | Installation | How to install | Getting started | Quick start | Quickstart | Local quick start | Local quickstart | Local development | Local setup | Set up | Setup | Usage | How to run | How to run the tests | Running the server | Running tests | Running locally | Run the tests | Run locally | Prerequisites | Pre-requisites | requirements.txt | Dependencies | Build instructions | Building from source | Build the thing | Deploy it | Deploying it to a server | Deployment of it | Deployment | Database setup | Environment set up | Testing | Tests | Table of contents | Contents | ToC | Changelog | Change log | Acknowledgments | Acknowledgements | Acknowledgement | Credits | Author | Authors | Citation | Copyright | Disclaimer | Repository layout | Project structure | Folder structure | API documentation | Documentation | Badges | Support | How to respond | Proposal guidelines | Submission of bids | Additional notes | Glossary | Document history | Version history | Decision log | Metadata | Contact | Contacts | Contact us | Contact details | Point of contact | Points of contact | Quote | Quotes | 4. Licence | The licence | Get involved | How to get involved | Joining | Join us | How to join | How to participate | Get in touch | How you can help';
	const argument =
		'Licence fees | Driving licence | To contribute | Install bases of pumps | Runs locally | Running costs | Usage by carers | Testing with users | Tested | Support for carers | Quote of the day | Contact with carers | Contents of a parcel | Building homes | Rebuild the bus | Deployments | Undeployed | Sets up | Joining up services | Getting families involved | Donated food';
	for (const heading of listed(boilerplate)) it(heading, () => assert.ok(readHeading(heading).boilerplate));
	it('is none of these', () => {
		assert.deepEqual(
			listed(argument).filter(heading => readHeading(heading).boilerplate),
			[],
		);
	});
});

describe('a heading that lists things to make', () => {
	const inventory =
		'Feature | Key features | Functionality | Functions | Requirement | Requirements | Specification | Specifications | Spec | Specs | Deliverable | Deliverables | Architecture | User stories | Stories | Acceptance criteria | Backlog | Scope | Scope of work | Component | Components | Building blocks | Modules | Task | Tasks | Milestone | Milestones | Roadmap | Tech stack | Technology stack | Stack | API | Endpoints | Work package | Work packages | Implementation | Steps | Completed work | Progress | Tools | Services | Use case | Use cases | Technical design | Data model | Schema | Constraints';
	const others =
		'Features of damp | Outcome | A feature film | Specific needs | Tasked | Unscheduled | Toolset | Serviced homes';
	for (const heading of listed(inventory)) it(heading, () => assert.ok(readHeading(heading).inventory));
	it('is none of these', () => {
		assert.deepEqual(
			listed(others).filter(heading => readHeading(heading).inventory),
			[],
		);
	});
});

describe('the words of a heading', () => {
	for (const heading of [
		'## 3.1 The *Outcome*:',
		'OUTCOME',
		'1. Outcome',
		'1.2.3 Outcome',
		'Section 2: Outcome',
		'Part B – Outcome',
		'Part two: our outcome',
		'Annex 2 Outcome',
		'Annex A: Outcome',
		'Annex: Outcome',
		'IV.  Outcome',
		'A.  Outcome',
		'B2 Outcome',
		'Q12 Outcome',
		'The outcome',
		'Our outcome',
		'A outcome',
		'An outcome',
		'Project outcome',
		'Proposed outcome',
		'<b>Outcome</b>',
		'<a name="x"></a> Outcome',
		'&nbsp;Outcome',
		'Outcome&#58;',
		'  Outcome  ',
		'🎯 Outcome 🎯',
	])
		it(`are “outcome” in “${heading}”`, () => {
			assert.equal(roleOfHeading(heading, { risks: ['outcome'] }), 'risks');
		});

	for (const heading of ['My outcome', 'The our outcome', 'Outcome x', 'Annexed outcome', 'Sections outcome'])
		it(`are more in “${heading}”`, () => {
			assert.notEqual(roleOfHeading(heading, { risks: ['outcome'] }), 'risks');
		});

	it('of a long heading tell no section, but for its question', () => {
		assert.equal(roleOfHeading('The price of all the buses in this our town'), undefined);
		assert.equal(roleOfHeading('The price of all the buses in town'), 'budget');
		assert.equal(roleOfHeading('What we want to change for the people who live here now'), 'outcome');
	});

	it('of a manual tell no section', () => {
		for (const verb of listed(
			'Create | Creating | Install | Load | Loading | Run | Running | Configure | Generate | Generating | Clone | Download | Execute | Launching',
		)) {
			assert.equal(roleOfHeading(`${verb} outputs`), undefined, verb);
			assert.notEqual(roleOfHeading(`How to ${verb} outputs`), undefined, verb);
		}
		assert.equal(roleOfHeading('Launching'), undefined);
		assert.equal(roleOfHeading('Loads of risks'), 'risks');
	});
});
