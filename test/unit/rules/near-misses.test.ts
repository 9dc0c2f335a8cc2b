import type { RuleId } from '../../../server/src/analysis/index.ts';
import { assertFinds } from './marked.ts';

/** What a rule finds, and what only sounds like it, under a heading in a brief that is about people. */
const table: readonly {
	readonly rule: RuleId;
	readonly heading: string;
	readonly finds: readonly string[];
	readonly leaves: readonly string[];
}[] = [
	{
		rule: 'digital-team-alone',
		heading: 'Ownership',
		finds: [
			'⟦The ICT department will own and run the project⟧ from start to finish.',
			'⟦The IT manager is responsible for the whole project⟧.',
			'⟦The Office of Information Technology is the owner of the programme⟧.',
		],
		leaves: [
			'The IT manager is responsible for the server room.',
			'The CTO runs the on-call rota.',
			'IT manages the network and runs the helpdesk.',
			'The head of IT and the housing director lead the project together.',
		],
	},
	{
		rule: 'bolt-on',
		heading: 'Plan',
		finds: [
			'Existing processes will be ⟦recreated in the new system exactly as they are today⟧.',
			'The discharge form will be ⟦digitised as it stands⟧.',
		],
		leaves: ['The form stays as it is.', 'Existing processes will be replaced.'],
	},
	{
		rule: 'digital-exclusion',
		heading: 'Plan',
		finds: [
			'Follow-up appointments will be offered ⟦by video only⟧.',
			'The ⟦telephone booking line will be switched off⟧.',
			'⟦Eliminate paper and fax as channels⟧ by June.',
			'⟦Counter service for residents will be discontinued⟧.',
		],
		leaves: [
			'We will send results by text message only if people ask for it.',
			'Nobody should be seen by video only.',
			'The phone line will be staffed until eight.',
		],
	},
	{
		rule: 'governance-passive',
		heading: 'Governance',
		finds: [
			'⟦Progress will be reported to⟧ the partners by letter.',
			'⟦Sign-off by the board⟧ ends each stage.',
			'⟦Reports are sent to the steering committee⟧ each month.',
		],
		leaves: ['Progress will be reported in the open.', 'The directors join the review, and a status report follows.'],
	},
	{
		rule: 'scope-fixed-upfront',
		heading: 'Money',
		finds: [
			'The ⟦budget has been fixed⟧ for the whole five years.',
			'⟦No development shall begin before⟧ the specification is accepted.',
			'£4m, ⟦approved in full⟧ in January.',
			'Bidders give a ⟦firm price for the whole⟧ contract.',
		],
		leaves: [
			'The rent is fixed for the tenants.',
			'The budget is fixed for discovery.',
			'In 2019 the scope was signed off.',
		],
	},
	{
		rule: 'tech-dogmatic',
		heading: 'Technology',
		finds: ['⟦All services must be written in Rust⟧.'],
		leaves: [
			'All code must be written in a way that others can read.',
			'All letters must be written in Welsh and English.',
			'All services must be built with people who use them.',
		],
	},
	{
		rule: 'need-assumed',
		heading: 'The problem',
		finds: ['⟦Nobody wants to⟧ go to an office any more.', '⟦Parents want⟧ insights into moods.'],
		leaves: ['Nobody wants this.', 'If nobody wants to come, we will stop.', 'In our survey nobody wants to wait.'],
	},
	{
		rule: 'vendor-named',
		heading: 'Goals',
		finds: [
			'Migrate from the old register to ⟦Salesforce⟧ by June.',
			'A ⟦Power BI⟧ dashboard is live by June.',
			'The partners chose ⟦MediLink Pro⟧.',
		],
		leaves: [
			'The council chose Leeds.',
			'In 2019 the council selected SunStar Pro.',
			'Migrate from Salesforce to paper.',
		],
	},
	{
		rule: 'outcome-vague',
		heading: 'Outcome',
		finds: [
			'⟦Increased efficiency⟧ and productivity.',
			'Become ⟦a world-class leader⟧ in sustainability.',
			'We will improve ⟦communication⟧ and provide a seamless experience.',
		],
		leaves: ['Benefits', 'Quicker decisions for 400 applicants.', 'Fairer decisions for asylum seekers.'],
	},
	{
		rule: 'users-vague',
		heading: 'Users',
		finds: ['The app will be for ⟦all residents⟧.', '⟦Anyone⟧ who loves animals.', 'The project is for ⟦everyone⟧.'],
		leaves: [
			'Tenants in damp homes.',
			'It is not for businesses.',
			'It lets third parties add rules.',
			'The app is for all residents of the two care homes who cannot call out.',
		],
	},
	{
		rule: 'discovery-skipped',
		heading: 'Delivery',
		finds: [
			'⟦Development takes place from July to February.⟧ Training in March is followed by go-live.',
			'⟦Configure the portal.⟧ Go live.',
			'The system ⟦is built in months 2 to 15 and launched⟧ in month 16.',
		],
		leaves: [
			'Install handrails in every home. The team goes live in June.',
			'Volunteers build planters. The garden is launched in May.',
			'Development takes place from July. We try it with six nurses. Go live in May.',
		],
	},
	{
		rule: 'prefer-cloud',
		heading: 'Technology needs',
		finds: ['We will buy a rota system. It ⟦runs on our own servers⟧.'],
		leaves: ['All software must be built in-house.', 'The rota is old. It runs on our own servers.'],
	},
	{
		rule: 'outcome-not-first',
		heading: 'Licensing system\n\nBoard of Nursing\n\n### Purpose',
		finds: [],
		leaves: ['Nurses start work sooner.'],
	},
	{
		rule: 'team-single-discipline',
		heading: 'Team',
		finds: [],
		leaves: ['- Project manager\n- Housing officer\n- Developer', '- Developer\n- Tester\n- Policy lead'],
	},
];

const brief = (heading: string, line: string): string =>
	`# Warm homes\n\nTenants keep warm.\n\n## ${heading}\n\n${line}\n`;

for (const { rule, heading, finds, leaves } of table)
	describe(`${rule}, near misses`, () => {
		for (const line of finds) it(`finds: ${line}`, () => assertFinds(rule, brief(heading, line)));
		for (const line of leaves) it(`leaves alone: ${line}`, () => assertFinds(rule, brief(heading, line)));
	});

describe('a team with nobody but technical people', () => {
	it('is found though somebody runs the work', () =>
		assertFinds(
			'team-single-discipline',
			'# Warm homes\n\n## ⟦Team⟧\n\n- Project manager\n- Database administrator\n- Integration developer\n- CRM consultant (vendor)\n',
		));
});
