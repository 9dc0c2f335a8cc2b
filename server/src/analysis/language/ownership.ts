import { ahead, anyOfFinders, around, behind, type Finder, led, matching } from './around.ts';
import { digitalTeams, technologyLeads } from './lexicon/roles.ts';
import { phrases } from './phrases.ts';
import { wordList } from './word-list.ts';

/** "Digital and ICT Branch" */
const branch =
	'(?:digital|it|ict|information|technology|data)(?: (?:and|&) (?:digital|it|ict|information|technology|data))? (?:branch|services|bureau|section)';
const team = led(
	anyOfFinders(wordList(digitalTeams, technologyLeads), matching(phrases(`${branch}|it|ict|digital|technology`))),
	ahead("(?:(?:the|our|its|their|council's|corporate|central|in house) ){1,3}"),
);
const whole =
	'(?:(?:the |this |our |its |whole |entire |overall |complete |full ){0,3}(?:projects?|programmes?|programs?|initiative|work|outcomes?|transformation|change programme|reform|reforms|redesign|business case|business processes|benefits|end to end service|service redesign|delivery of (?:the |this )?(?:project|programme|service|work|outcomes?)|it end to end))';
const alone = '(?:solely |fully |entirely |alone |wholly |jointly )?';

/** The digital, IT or technology team, which is the core, owns or leads the whole. */
export const owning: Finder = around(team, [
	{
		sense: 'leads',
		after: behind(
			` (?:(?:will|shall|is to|are to|should|must|would) )?${alone}(?:(?:owns?|leads?|drives?|heads?|runs?|manages?)(?: and (?:owns?|leads?|drives?|runs?|delivers?|manages?))?|be (?:accountable|responsible|in charge)(?: for| of)?|(?:is|are) (?:accountable|responsible|in charge)(?: for| of)?|takes? (?:ownership|responsibility|charge)(?: of| for)?|has (?:full |sole )?(?:ownership|responsibility)(?: of| for)?) (?:on )?${whole}(?! (?:team|manager|plan|board|with))`,
		),
	},
	{
		sense: 'leads',
		after: behind(`,? who (?:owns?|leads?|runs?) ${whole}`),
	},
	{
		sense: 'leads',
		after: behind(
			` (?:is|are|will be) (?:the )?(?:sole |overall |business |system )?owners? of (?:[^\\s.;]+ ){0,6}?${whole}`,
		),
	},
	{
		sense: 'led by',
		before: ahead(
			`${whole} (?:will be |shall be |is to be |is |are |to be |being )?${alone}(?:owned|led|driven|headed|run|managed) ${alone}by `,
		),
	},
	{
		sense: 'owner:',
		before: ahead(
			'(?:(?:outcome|project|programme|business|service|overall) (?:owner|lead|sponsor)|senior responsible owner|sro|owner|led by|owned by)\\s*[:–—|\f]\\s*',
		),
		after: /^\s*(?:[.,;(|\f\n]|$)/,
	},
]);

/** Others are named beside them. */
export const sharing = phrases(
	'together with|jointly|alongside|in partnership|with (?:the )?(?:service|policy|frontline|front line|operations|clinical|housing|business|programme|product) (?:owner|team|lead|staff|colleagues|manager|managers)|multi disciplinary|multidisciplinary|cross functional|cross disciplinary|co led|co owned|supported by|on behalf of|reports? to|accountable to|service owner|policy owner|business owner|product owner|joint team|blended team|mixed team|policy|frontline|front line',
	'i',
);
