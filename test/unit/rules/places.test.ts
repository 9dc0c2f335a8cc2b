import assert from 'node:assert/strict';
import type { RuleId } from '../../../server/src/analysis/index.ts';
import { sessionFor } from './marked.ts';

/** Every form that words take in a brief, below the heading of a section. */
const forms = {
	paragraph: line => line,
	item: line => `- ${line}`,
	row: line => `| Step | What |\n| --- | --- |\n| One | ${line} |`,
	header: line => `| Step | ${line} |\n| --- | --- |\n| One | Two |`,
	heading: line => `### ${line.slice(0, -1)}`,
	quotation: line => `> ${line}`,
	code: line => `\`\`\`\n${line}\n\`\`\``,
	HTML: line => `<div>${line}</div>`,
	comment: line => `<!-- ${line} -->`,
	boilerplate: line => `### Licence\n\n${line}`,
} as const satisfies Record<string, (line: string) => string>;

type Form = keyof typeof forms;

const sections = [
	'Outcome',
	'Measures',
	'Problem',
	'Users',
	'Evidence',
	'Background',
	'Discover',
	'Define',
	'Develop',
	'Deliver',
	'Options',
	'Team',
	'Governance',
	'Budget',
	'Timeline',
	'Risks',
	'Technology needs',
	'Scope',
	'References',
] as const;

type Heading = (typeof sections)[number];

const said: readonly Form[] = ['paragraph', 'item', 'row'];
const saidOrHeaded: readonly Form[] = [...said, 'heading'];
const anywhereSeen: readonly Form[] = [...said, 'header', 'heading'];

const allBut = (...others: readonly Heading[]): readonly Heading[] =>
	sections.filter(section => !others.includes(section));

/** What stands in these is not chosen. */
const chosen = allBut('Problem', 'Evidence', 'Background', 'Discover', 'Options', 'Risks', 'References');

/** For each rule a line that it finds, in which forms and below which headings; everywhere else it is silent. */
const table: readonly (readonly [
	rule: RuleId,
	line: string,
	home: Heading,
	forms: readonly Form[],
	sections: readonly Heading[],
])[] = [
	['bolt-on', 'Put our permit applications online.', 'Deliver', anywhereSeen, allBut()],
	['digital-exclusion', 'The phone line will be switched off.', 'Deliver', saidOrHeaded, allBut()],
	['digital-team-alone', 'The digital team is responsible for the project.', 'Team', anywhereSeen, allBut()],
	['discovery-skipped', 'We will build and launch the portal.', 'Deliver', said, allBut('Options')],
	[
		'governance-passive',
		'Progress will be reported to the board.',
		'Governance',
		saidOrHeaded,
		['Develop', 'Deliver', 'Team', 'Governance', 'Budget', 'Timeline', 'Technology needs', 'Scope'],
	],
	['hype', 'We use cutting-edge AI for carers.', 'Deliver', anywhereSeen, allBut('Team')],
	['jargon', 'We utilise buses.', 'Deliver', anywhereSeen, allBut('Technology needs', 'References')],
	['need-assumed', 'Residents want instant answers.', 'Users', saidOrHeaded, allBut('Measures', 'Evidence')],
	['outcome-unmeasured', 'Carers can get a break on the day they ask for one.', 'Outcome', said, ['Outcome']],
	['outcome-vague', 'Increased efficiency and productivity.', 'Outcome', said, ['Outcome']],
	['placeholder', 'The owner is TBC.', 'Team', anywhereSeen, allBut()],
	['prefer-cloud', 'It must be hosted on our own servers.', 'Deliver', saidOrHeaded, chosen],
	['prefer-data-access', 'The supplier will own the data.', 'Deliver', saidOrHeaded, chosen],
	['prefer-interoperable', 'It will not integrate with payroll.', 'Deliver', saidOrHeaded, chosen],
	['prefer-off-the-shelf', 'We will build our own app.', 'Deliver', saidOrHeaded, chosen],
	['prefer-open-standards', 'Notes will be in a proprietary file format.', 'Deliver', saidOrHeaded, chosen],
	['prefer-secure', 'We will buy a rota system.', 'Technology needs', said, ['Technology needs']],
	['scope-fixed-upfront', 'The budget has been fixed for the whole five years.', 'Budget', saidOrHeaded, allBut()],
	['solution-in-problem', 'There is no mobile app.', 'Problem', [...said, 'header'], ['Problem', 'Discover', 'Define']],
	['tech-dogmatic', 'All code must be open source.', 'Deliver', saidOrHeaded, chosen],
	['vendor-named', 'We will move to Salesforce.', 'Outcome', said, ['Outcome', 'Measures', 'Problem', 'Users']],
];

/** More blocks than an opening has: what comes behind them is read for itself. */
const opening = Array.from({ length: 18 }, (_, index) => `Tenants of block ${index + 1} keep warm.`).join('\n\n');

const isFound = (rule: RuleId, heading: string, block: string): boolean =>
	sessionFor(rule)
		.check(`# Warm homes\n\n${opening}\n\n## ${heading}\n\nOne.\n\n${block}\n`)
		.findings.some(finding => finding.rule === rule);

describe('where a rule looks', () => {
	for (const [rule, line, home, inForms, inSections] of table) {
		it(`${rule}: ${inForms.join(', ')}`, () => {
			const names = Object.keys(forms) as Form[];
			assert.deepEqual(
				names.filter(name => isFound(rule, home, forms[name](line))),
				names.filter(name => inForms.includes(name)),
			);
		});

		it(`${rule}: below ${inSections.length === sections.length ? 'any heading' : inSections.join(', ')}`, () => {
			assert.deepEqual(
				sections.filter(heading => isFound(rule, heading, line)),
				inSections,
			);
		});
	}
});
