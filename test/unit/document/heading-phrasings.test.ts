import assert from 'node:assert/strict';
import { roleOfHeading } from '../../../server/src/analysis/document/headings.ts';
import type { Role } from '../../../server/src/analysis/document/role.ts';

/** Headings in words of their author's own, by what the section below them is for. */
const wordings: Partial<Readonly<Record<Role, string>>> = {
	users:
		'Who are we helping? | Who will notice | Whose problem is it? | Whose life gets easier | Who lives there | Who it touches | Those it affects | Customer segments | Who asked for this | Who comes | People and their needs | The people in the story | Target beneficiaries | Target market | Our primary target users | New target groups | Who stands to gain | Who’d use it? | Audiences | Needs of staff | People involved and affected | Job stories | Who has this problem | Constituents | Who does it matter to? | Who relies on it | Who Harbour is for | Population covered | Affected groups | Client group | Eligibility | Actors',
	outcome:
		'What we’d love to see | What changes for people | If it works | When this works | Where we want to end up | What are we after? | Research aims | Difference made | Our promise to tenants | What winning means | The change | In a year’s time | By 2027 | What will people be able to do? | What does better look like? | What this is for | What the contract is for | What’s it for? | Why we’re here | The point | Our hope | Contribution to society | User value | Customer benefits | Community benefit | User outcomes | Benefits to residents | Value for patients | What will this achieve? | What the contract should achieve | Why is this valuable? | End state | To-be | Objective 1: Digital customer | Goal 2 | Desired user outcomes | Expected organisational benefits | Outcome summary | Summary of objectives | Hypothesis',
	problem:
		'The trouble today | The trouble with appointments | How it is now | How things stand | The state of things | What isn’t working | What we’re up against | What people put up with | What keeps going wrong | Needs and opportunities | Research question | Gap in knowledge | Local context and need | A typical Monday | What it’s like today | Reason for the request | Case for support | Where it hurts | Issues to be addressed | Why it is important | Population needs | Community need | Current environment | As-is | Why current tools fall short | Issues with the current process | Business justification | Gap analysis | Unmet need | User pain | Reason for change',
	measures:
		'Telling whether it worked | How to tell if it worked | We’ll know it works when | What we’ll look at | Numbers we’ll watch | Service levels | Evidence of success | What would convince us | What would success look like? | Tests of success | Counter-metrics',
	evidence:
		'How do you know? | How do we know this? | Some numbers | Facts and figures | What the audit found | What others have done | What’s been tried | Pilot results | Previous work | Survey | Consultation so far | Discovery takeaways | Work already done | Feedback so far',
	deliver:
		'What will happen | What happens next year | The work | Work programme | Programme of activities | How we’ll roll it out | Going live | What you’ll get | What the supplier will do | Services to be provided | Main activities | Scope of services | Deliverables and milestones | What we are asking suppliers to do | Must haves | Release 1 | v1 | Phase 1 | What the money buys | What we commit to | First release | What’re you building',
	team: 'Who decides | Governance and team | Team and decisions | Working group | Investigators | Key people | Mentors and organisers | Who looks after it | Lead partner | Implementation arrangements | How we are organised',
	technology:
		'Tools | Tools and data | IT requirements | Operating constraints | Data sources | What it’s built with | Target architecture | Initial data model',
	timeline: 'How long | How long will it take? | Timings | Contract term | The weekend',
	risks:
		'Things we’re unsure about | What we don’t know yet | What could trip us up | Safeguarding | Undesired user outcomes | Unintended consequences | Possible negative effects',
	budget:
		'Grant requested | Amount requested | Spend | Value of the contract | Commercials | Payment terms | Value for money',
	options:
		'Ways we could go | What we’d try | Possible approaches | What we considered | Things to try | Bets | Other ideas | What else we looked at',
	develop: 'Research design | Study design | Research methods | What we propose | What I would build',
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
	])
		it(`is nothing that we know: ${heading}`, () => assert.equal(roleOfHeading(heading), undefined));
});
