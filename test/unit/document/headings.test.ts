import assert from 'node:assert/strict';
import { readHeading, roleOfHeading } from '../../../server/src/analysis/document/headings.ts';
import type { Role } from '../../../server/src/analysis/document/role.ts';

/** What people write above their sections, by what the section is for. */
const wordings: Partial<Readonly<Record<Role, string>>> = {
	outcome:
		'Outcome | Outcomes | Expected outcomes | Outcomes for users | What will change | What we want to achieve | Goals | Project goals | Aims and objectives | Our vision | Purpose | Desired outcome | Benefits | Impact | 3.1 The *Outcome*: | 🎯 Goals | OUTCOME | <a name="x"></a>Outcome',
	measures:
		'Measures | Success measures | Measures of success | How will we know? | How we will know it worked | KPIs | Key performance indicators | Success criteria | What success looks like | What good looks like | Targets | How we’ll measure success | Metrics',
	users:
		"Users | User needs | Users' needs | Who this is for | Who is this for? | Who the users are and what they need to do | Target audience | Personas | Stakeholders | Who benefits | Beneficiaries | Customers | Who we help | People who use the service | What people need | Service users | User stories | How will users be affected?",
	problem:
		'Problem | Problem statement | The problem | Challenges | Why now? | Why are we doing this? | Current situation | The need | Pain points | Business need | Case for change | What stops people today | How things work today | What happens now | Users and their problems | Why',
	evidence:
		'Evidence | User research | What we know | What we have learned so far | Research findings | Data we have | Insights | How do we know? | Baseline | What we heard',
	discover: 'Discover | Discovery | Stage 1: Discover | Discovery phase',
	define: 'Define | 2. Define | Phase 2 – Define | Definition',
	develop: 'Develop | Develop stage | Development | Approach | Proposed solution | Pilot | Methodology',
	deliver:
		'Deliver | Stage 4: Deliver | Delivery | Deliverables | What we will deliver and when | Implementation | Roll-out | Rollout | Features | Requirements',
	technical: 'Technical | Technical elements | Technical side',
	'non-technical': 'Non-technical | Non-technical elements | Non technical side',
	options: 'Options | Options considered | Alternatives | Ideas to try | What we might try | What could we try?',
	team: 'Team | The team | Team and leadership | Roles and responsibilities | Who is involved | Project sponsor | Skills | People | Who will do the work',
	governance:
		'Governance | Decision making | Ways of working | Steering group | Governance and money | How we will work',
	budget: 'Budget | IV. Budget | Costs | Funding | Cost estimate | Money | What it will cost | Who pays',
	timeline:
		'Timeline | Timescales | Milestones | Roadmap | Key dates | Schedule | Next steps | When | When it will happen',
	risks: 'Risks | Risks and assumptions | Constraints | Dependencies | What could go wrong | Data protection',
	technology: 'Technology | Technology needs | Architecture | System architecture | Integrations | Security | Hosting',
	scope: 'Scope | Out of scope | In scope | What is in scope | What is out | What we are not doing | Non-goals',
	background: 'Background | Context | Introduction | History | About',
	summary: 'Summary | Executive summary | Overview | In brief | At a glance | TL;DR',
	references: 'References | Links | Further reading | Appendix A | Appendices',
};

const listed = (words: string): readonly string[] => words.split(' | ');

const asked: Readonly<Record<string, string>> = {
	outcome:
		'What do you want to change, and for whom? | What will be different | What we are trying to change | Q1. In one sentence, what do you want to achieve? | Where we want to be | What good would look like',
	measures: 'Signs that it is working | How will we tell? | How will you know that it worked?',
	users: 'People served | Who we are working with | Who this affects | Who will benefit? | People we have in mind',
	evidence: 'How do you know this is needed? | What we have learned so far | What residents told us | Who we spoke to',
	problem: 'Where we are today | What is the matter? | Why it matters | The bottleneck',
	team: "Who runs the project? | Who's going to do it? | Who takes part",
	budget: 'What will you do with the money? | What will the grant pay for?',
	deliver: 'What we propose to do | Specification of requirements | Activities',
	options: 'What we would try in alpha | What might we try?',
	risks: 'What worries us | What are we not sure of? | Open questions',
};

describe('the role of a heading', () => {
	for (const [role, words] of Object.entries(asked))
		it(`is “${role}” where a question or a sentence asks for it`, () => {
			for (const heading of listed(words)) assert.equal(roleOfHeading(heading), role, heading);
		});

	it('is open where a manual says what to do', () => {
		for (const heading of listed('Create output directories | Install dependencies | Load the data'))
			assert.equal(roleOfHeading(heading), undefined, heading);
	});

	for (const [role, words] of Object.entries(wordings)) {
		it(`is “${role}” in whatever words people say it`, () => {
			for (const heading of listed(words)) assert.equal(roleOfHeading(heading), role, heading);
		});
	}

	it('is open where the heading names a topic', () => {
		for (const heading of listed('Bus routes | Parking permits | Spring | Digital inclusion | | 12 | 🎯'))
			assert.equal(roleOfHeading(heading), undefined, heading);
	});

	it('is what a team says it is, in any case and numbering', () => {
		const own = { users: ['Our neighbours'], risks: ['Outcome'] };
		assert.equal(roleOfHeading('2. our Neighbours', own), 'users');
		assert.equal(roleOfHeading('Outcome', own), 'risks');
		assert.equal(roleOfHeading('Our neighbours and friends', own), undefined);
	});

	it('knows what is no part of the argument, and what lists things to make', () => {
		for (const heading of listed('Licence | Contributing | Installation | Table of contents | Changelog | Glossary'))
			assert.ok(readHeading(heading).boilerplate, heading);
		for (const heading of listed('Outcome | Support for carers | Testing with users'))
			assert.ok(!readHeading(heading).boilerplate, heading);
		for (const heading of listed('Features | Requirements | Acceptance criteria | Tech stack | Scope of work'))
			assert.ok(readHeading(heading).inventory, heading);
		for (const heading of listed('Outcome | Users | Problem')) assert.ok(!readHeading(heading).inventory, heading);
	});
});
