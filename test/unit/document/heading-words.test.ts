import assert from 'node:assert/strict';
import { roleOfHeading } from '../../../server/src/analysis/document/headings.ts';
import type { Role } from '../../../server/src/analysis/document/role.ts';

/** Rarer words, and one against many: what an author may write above a section, by what the section is for. */
const wordings: Partial<Readonly<Record<Role, string>>> = {
	outcome:
		'Outcomes for carers | Goals we share | Benefits for patients | Results for tenants | Mission | Ambition | Change we want | Change we seek | What will be different | What would be better | What we hope for | What we aim for | Value proposition | North star | Theory of change | Desired state | Aim | Aims | Objective | Benefit',
	measures:
		'Measure | Metric | Indicator | Indicators | KPI | Key results | OKR | OKRs | Target | How you will know | How they will tell | How will we judge it? | How do we measure that? | What good will look like | Measurement | Definition of success | Evaluation | How we’d recognise success',
	users:
		'User | Target users | Target group | Target groups | Target audiences | People who park | The people who park | People we serve | What people need from us | For whom | For whom? | Who it helps | Who we are doing this for | Customer | Audience | Beneficiary | Persona | Stakeholder | Participants | Clients | Residents | Patients | Community | Communities',
	problem:
		'What prevents people from parking | What holds us back | What goes wrong | What is broken | What happens at present | How it works now | How this works at present | Challenge | Pain point | Painpoints | Status quo | Need | Needs | Needs statement | Statement of need | Drivers | Opportunity | What’s wrong | What gets in the way | What stands in the way | Motivation | Rationale | Why this? | Why change? | Current process | Current state',
	evidence:
		'Findings | Insight | Data so far | What we have learned | What we learnt | What we found | Investigation | How we know | Background research | Literature | Prior work | Related work',
	discover: 'Stage one discover | Phase 1: Discovery | Discover stage | Discovery work | Stage 1 – Discovery of needs',
	define: 'Define phase | Stage 2: Define | Phase two define the problem | Define stage',
	develop:
		'Stage three: Develop | Develop phase | Develop and test | Phase 3 develop ideas | Prototype | Experiments | Concept | Strategy | Solution | Method',
	deliver:
		'Deliver stage | Deliver phase | Phase four deliver | Launch | Outputs | Tasks | Steps | Work to be done | What we plan to build | What we are going to do | What we’ll launch | Roll out',
	options:
		'Option | Alternative | Approaches considered | Rejected | What could we do? | What we may change | What might we test? | Ideas to test | What we will try',
	team: 'Teams | People involved | Personnel | Staffing | Who are we | Who is doing what | Who does what | Leadership | Owner | Ownership | Sponsors | Partners | About us | Maintainers | RACI',
	governance:
		'Decisions | Decision-making | Steering | Reporting | Sign-off | Accountability | Oversight | Way of working | How we work | How we’ll work together',
	budget:
		'Cost | Costing | Costings | Finance | Finances | Financial case | Price | Pricing | Resources required | Investment',
	timeline:
		'Timescale | Time scales | Time frame | Time-frames | Milestone | Road map | Dates | Duration | Period of performance | Next 3 months | Next week | Next step | Sprint plan | Plan of work | Work plan | Workplan | Gantt',
	risks:
		'Risk | Assumption | Constraint | Dependency | Limitation | Issues | Threats | Mitigation | Mitigations | Privacy | Ethics | Ethical questions | Safety',
	technology:
		'Technologies | Tech | System | Infrastructure | Software | Platform | Integration | Data stores | API | APIs and design | Specification | Frameworks',
	scope:
		'Non goals | What’s out | Not doing | Not in scope | Exclusions | Boundaries | What we will not do | What it does not cover | What we won’t do | What we don’t need',
	background: 'Intro | Preface | About the project',
	summary:
		'Abstract | Synopsis | Elevator pitch | One-liner | TLDR | Project description | Description | Brief | Idea | What it is | What this does | What is it? | What does this do',
	references: 'Reference | Resources | Link | Appendix | Bibliography | Annex | Sources | FAQ | FAQs',
	technical: 'Technical part | Technical options | Technical element',
	'non-technical': 'Nontechnical | Non-technical work',
};

const listed = (words: string): readonly string[] => words.split(' | ');

describe('the role of a heading in other words', () => {
	for (const [role, words] of Object.entries(wordings)) {
		it(`is “${role}”`, () => {
			assert.deepEqual(
				listed(words)
					.filter(heading => roleOfHeading(heading) !== role)
					.map(heading => `${heading}: ${roleOfHeading(heading)}`),
				[],
			);
		});
	}
});
