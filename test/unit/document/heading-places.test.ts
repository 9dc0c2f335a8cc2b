import assert from 'node:assert/strict';
import { roleOfHeading } from '../../../server/src/analysis/document/headings.ts';
import type { Role } from '../../../server/src/analysis/document/role.ts';

type Headings = Partial<Readonly<Record<Role, string>>>;

/** One for many, and with fewer words than usual. */
const short: Headings = {
	evidence:
		'lessons learned | site visit | what inquiry reports say | what other towns have learned | what others do | what s been learned | what the data tell | what the figures say | what the visit report found',
	deliver:
		'event program | how we run | must have | next steps and deliverables | programme | what teams ll provide | what the successful bidder must provide | what we need from the vendor',
	develop: 'research method',
	users:
		'people in the two wards need | target customer | who feel the | who s it for | who we are for | who would be helps | whose need',
	measures: 'service level | service level agreement | sign of change | sla | test of change',
	budget: 'value and payment | value of award',
	technology: 'data set | data source | tool',
	team: 'investigator | organisation | organisational arrangement | supervisor | team decision',
	timeline: 'term of contract | timing',
	problem:
		'challenge and issues | context and needs | how it work | issues to solve | need and issues | pressure | problem and issues | why that matter',
	outcome:
		'community goal | if we succeed | if we work | in a year | in a year time | research aim | research objective | what changes | what done look like | what we after',
	options: 'way we go',
};

/** Behind or before a word that has nothing to do with it, a wording may say less: another one decides. */
const among: Headings = {
	evidence: 'bus research aim | research aim bus',
	deliver:
		'bus delivery arrangement | bus implementation details | bus it requirements | delivery arrangement bus | implementation details bus | it requirements bus',
	develop: 'bus ideas to do | ideas to do bus',
	measures:
		'bus how do we know | bus how we tell | bus target market | how do we know bus | target market bus | target user bus',
	risks:
		'bus issues to solve | bus need and issues | bus system constraints | issues to solve bus | technical constraints bus',
	technology: 'bus design questions',
	background:
		'about author bus | bus about organisation | bus context and need | context and need bus | need and context bus',
	timeline: 'bus next steps and deliverables | next steps and deliverables bus',
	problem: 'bus how it work now | bus why we re here | why we re here bus',
	outcome: 'bus value and payment',
	governance: 'bus governance and team | bus team decision | governance and team bus | team decision bus',
};

/** There it says nothing: what the heading names is a topic. */
const open =
	'beta bus | bus a day in the ward | bus a good day | bus bad day | bus beta | bus by 2019 | bus change we | bus contribution to the | bus data set | bus earlier work | bus facts | bus hoped for | bus if we work | bus in a year | bus in a year time | bus in one line | bus interfaces | bus key actions | bus limits of the work | bus matter is | bus nontechnical | bus not included | bus people and needs | bus phase two develop | bus phase two discover | bus possible ways | bus project management | bus promise | bus public good | bus reward | bus seeing if we | bus setting the scene | bus sla | bus state of the | bus sum sought | bus survey | bus test data | bus test of change | bus those we | bus tool | bus trial plan | bus v 2 | bus way we go | bus what audit say | bus what changes | bus what done look like | bus what i are assuming | bus what i propose | bus what isn t | bus what it for | bus what it is on | bus what may go | bus what others do | bus what s been done | bus what this won t | bus what we after | bus what we d like to try | bus what we don t do | bus what we ll spend | bus what we ruled out | bus what will they be able to do | bus what winning | bus what would persuade us | bus where it hurts | bus where we come from | bus where we hope to be | bus who asked | bus who d use | bus who do we doing | bus who has it | bus who keeps | bus who with and for | bus whose job | bus why | bus work programme | by 2019 bus | data set bus | difference made bus | earlier work bus | facts bus | gaps bus | gist bus | if we work bus | in a year time bus | in short bus | interfaces bus | key actions bus | limits of the work bus | pay bus | people and needs bus | policy question bus | possible ways bus | programme of the day bus | promise bus | public good bus | reward bus | setting the scene bus | sla bus | survey data bus | tool bus | trial plan bus | what done look like bus | what it for bus | what we after bus | what we ruled out bus | what will they be able to do bus | where we come from bus | who with and for bus | why it | with the grant bus | work program bus';

const listed = (words: string): readonly string[] => words.split(' | ');

describe('a heading that knows its words by their place', () => {
	for (const [role, words] of [...Object.entries(short), ...Object.entries(among)])
		it(`is “${role}”: ${words.slice(0, 60)}…`, () => {
			assert.deepEqual(
				listed(words).filter(heading => roleOfHeading(heading) !== role),
				[],
			);
		});

	it('is open where they stand among others', () => {
		assert.deepEqual(
			listed(open).filter(heading => roleOfHeading(heading) !== undefined),
			[],
		);
	});
});
