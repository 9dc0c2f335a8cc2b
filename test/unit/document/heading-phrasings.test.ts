import assert from 'node:assert/strict';
import { roleOfHeading } from '../../../server/src/analysis/document/headings.ts';
import type { Role } from '../../../server/src/analysis/document/role.ts';

/** Headings in words of their author's own, by what the section below them is for. */
const wordings: Partial<Readonly<Record<Role, string>>> = {
	users:
		'Who are we helping? | Who will notice | Whose problem is it? | Whose life gets easier | Who lives there | Who it touches | Those it affects | Customer segments | Who asked for this | Who comes | People and their needs | The people in the story | Target beneficiaries | Target market | Our primary target users | New target groups | Who stands to gain | Who’d use it? | Audiences | Needs of staff | People involved and affected | Job stories | Who has this problem | Constituents | Who does it matter to? | Who relies on it | Who Harbour is for | Population covered | Affected groups | Client group | Eligibility | Actors | Priority group | Groups affected | Who the bus is for | Who Harbour House is for | Target population | Populations served | Who is eligible | User roles',
	outcome:
		'What we’d love to see | What changes for people | If it works | When this works | Where we want to end up | What are we after? | Research aims | Difference made | Our promise to tenants | What winning means | The change | In a year’s time | By 2027 | What will people be able to do? | What does better look like? | What this is for | What the contract is for | What’s it for? | Why we’re here | The point | Our hope | Contribution to society | User value | Customer benefits | Community benefit | User outcomes | Benefits to residents | Value for patients | What will this achieve? | What the contract should achieve | Why is this valuable? | End state | To-be | Objective 1: Digital customer | Goal 2 | Desired user outcomes | Expected organisational benefits | Outcome summary | Summary of objectives | Hypothesis | Goals summary | Goal overview | Benefit overview | Impact summary | Summary of the goals | Summary of expected benefits | Summary of intended outcomes | Summary of impact | Hypothesis or bet | Hypothesis statement | Strategic objective 2 | Key goal b | Main aim one | Primary outcome 12 | Secondary ambition three | Specific objective a: Fewer falls | Overall goal five | Intended patient outcomes | Planned student benefits | Anticipated economic impact | Target learner outcomes | Primary client value | Ultimate community impact | Longer-term social impact | Long-term environmental benefits | Short term business benefits | Public value | Organizational outcomes | Outcomes for our residents | Wins for the town | Gains for pupils and teachers | Benefits for staff | Value to taxpayers | Why it is valuable | Why is it worth doing | Why this is worth the money | What would it achieve? | What can the pilot change? | What should this change? | What the pilot would change | What it will achieve | Job to be done | To be',
	problem:
		'The trouble today | The trouble with appointments | How it is now | How things stand | The state of things | What isn’t working | What we’re up against | What people put up with | What keeps going wrong | Needs and opportunities | Research question | Gap in knowledge | Local context and need | A typical Monday | What it’s like today | Reason for the request | Case for support | Where it hurts | Issues to be addressed | Why it is important | Population needs | Community need | Current environment | As-is | Why current tools fall short | Issues with the current process | Business justification | Gap analysis | Unmet need | User pain | Reason for change | Why this matters | Why that is important | Why is it needed | Why it is urgent | Reasons for the change | Barriers | Barriers today | Unmet needs | Market gaps | Difficulties | Justification | Existing environment | Present environment | Why existing forms fail | Why today’s system does not work | Why other trusts miss it | Why current rules don’t help | Why current letters are late | Issues with our present rota | Difficulties with existing forms | Customer pain | Pain today | Local needs | Public need | Why the project is needed | Why our service | Why this procurement | Why the grant is sought | Why our programme',
	measures:
		'Telling whether it worked | How to tell if it worked | We’ll know it works when | What we’ll look at | Numbers we’ll watch | Service levels | Evidence of success | What would convince us | What would success look like? | Tests of success | Counter-metrics | Checking that it works | Knowing when we are done | Seeing whether it helps | Judging if it worked | How we’ll measure it | How you can check | How to know if it works | How we will see success | You’ll know it when you see it | We will know this | Signs of change | Proof of impact | Measures of success | SLAs | Monitoring | Scorecard | Quality standards | National quality indicators | Local quality requirements',
	evidence:
		'How do you know? | How do we know this? | Some numbers | Facts and figures | What the audit found | What others have done | What’s been tried | Pilot results | Previous work | Survey | Consultation so far | Discovery takeaways | Work already done | Feedback so far | Interview highlights | Survey learnings | Research takeaways | Work done | Work undertaken to date | Work already done so far | Feedback to date | Feedback received',
	deliver:
		'What will happen | What happens next year | The work | Work programme | Programme of activities | How we’ll roll it out | Going live | What you’ll get | What the supplier will do | Services to be provided | Main activities | Scope of services | Deliverables and milestones | What we are asking suppliers to do | Must haves | Release 1 | v1 | Phase 1 | What the money buys | What we commit to | First release | What’re you building | User flow | User workflows and design | User management | User interface design | User authentication | User registration | User accounts | User permissions | User profile flow | User dashboards | User module | User onboarding and help | User login | User settings',
	team: 'Who decides | Governance and team | Team and decisions | Working group | Investigators | Key people | Mentors and organisers | Who looks after it | Lead partner | Implementation arrangements | How we are organised | Collaborators | Lead',
	technology:
		'Tools | Tools and data | IT requirements | Operating constraints | Data sources | What it’s built with | Target architecture | Initial data model | Proposed architecture | Future architecture | Current architecture | Data architecture | Logical data model | Data model',
	timeline:
		'How long | How long will it take? | Timings | Contract term | The weekend | Launch date | Target go-live date | Planned completion dates | Expected release date',
	risks:
		'Things we’re unsure about | What we don’t know yet | What could trip us up | Safeguarding | Undesired user outcomes | Unintended consequences | Possible negative effects',
	budget:
		'Grant requested | Amount requested | Spend | Value of the contract | Commercials | Payment terms | Value for money | Commercial terms',
	options:
		'Ways we could go | What we’d try | Possible approaches | What we considered | Things to try | Bets | Other ideas | What else we looked at | What else you tried | What else was tried',
	develop:
		'Research design | Study design | Research methods | What we propose | What I would build | What we might like to make | What I’d build | Intervention',
	scope: 'What this isn’t | Not included | Limits of this work',
	summary: 'In short | In a nutshell | In one sentence | About this project',
};

describe('a heading in words of its own', () => {
	for (const [role, list] of Object.entries(wordings)) {
		for (const heading of list.split(' | '))
			it(`is “${role}”: ${heading}`, () => assert.equal(roleOfHeading(heading), role));
	}

	for (const heading of [
		'The worksheet',
		'The environment',
		'Who wrote the song',
		'By train',
		'Phase diagrams of water',
		'Version control for lawyers',
		'The long walk',
		'Points of interest',
		'Changeover day',
		'Actors and actresses',
		'As is the custom',
		'Barriers to entry',
		'Client groups of the bank',
		'Collaborators wanted',
		'Commercials on TV',
		'Data model railway',
		'Gap analysis of teeth',
		'Judging books',
		'Knowing me',
		'Populations of birds',
		'Start dated',
		'Superuser login',
		'Why the projector',
		'Whyte the project',
		'Work done by hand',
	])
		it(`is nothing that we know: ${heading}`, () => assert.equal(roleOfHeading(heading), undefined));
});
