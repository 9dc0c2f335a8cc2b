import type { Role } from './role.ts';

/** Headings of a few words that a pattern would not know, or would read another way; as they are once normalised. */
const names: Partial<Readonly<Record<Role, string>>> = {
	outcome:
		'promise | to be | target state | future state | desired state | in five years | what we are after | value to patients | performance objectives',
	measures:
		'definition of done | tracking progress | m e | scorecard | numbers | results framework | logframe | logical framework | performance standards | what we will report | what counts as success | what winning looks like | key performance indicators | success | success measures',
	team: 'staffing | project lead | key contacts | people behind it | applicant | organisers | organizers | resourcing | partnership | who s in | team and leadership | people | consortium | who s in it | who owns this',
	evidence:
		'survey results | interviews | field work | fieldwork | analysis | consultation | what we did to find out | how do we know',
	deliver:
		'workstreams | work streams | phases of work | mvp | minimum viable product | what s included | services required | statement of work | scope of works | backlog | action plan | actions | proposed work | interventions | programme of work | delivery | release plan | launch plan | outputs | plan | our plan | activities | components | work packages | project plan | specification of requirements',
	users: 'whom we serve | jobs to be done | project stakeholders | who',
	problem:
		'business case | case for action | story so far | justification | background and need | root causes | needs assessment | what prompted this | question | business understanding | why',
	timeline:
		'calendar | length | timetable | deadlines | plan on a page | what s next | what next | stages | phases | phasing | when',
	technology:
		'under the hood | technical constraints | non functional requirements | non-functional requirements | non functional | non-functional | standards | technology needs | how it works | reference implementation',
	budget: 'value for money | ask | what we re asking for | what we are asking for | who pays',
	governance: 'governance and money | governance and money by phase | management',
	discover: 'discovery',
	define: 'definition',
	develop: 'development | how',
	summary: 'what',
	scope: 'not now',
	other:
		'security clearance | working arrangements | location | additional terms and conditions | design axioms | output | judging | sustainability',
	references: 'related initiatives',
	risks: 'hypotheses | worries',
};

export const exactRole: ReadonlyMap<string, Role> = new Map(
	(Object.entries(names) as [Role, string][]).flatMap(([role, words]) =>
		words.split(' | ').map(name => [name, role] as const),
	),
);
