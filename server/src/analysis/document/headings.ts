import type { Role } from './role.ts';

/** A team's own headings: words by role, as its config has them. */
export type HeadingWords = Partial<Readonly<Record<Role, readonly string[]>>>;

/**
 * The role that a heading's wording gives to its section, whatever its level: by its head noun or the question that it
 * asks. Undefined where it names a topic of its own, which then belongs to the section that it stands in.
 */
export function roleOfHeading(heading: string, own: HeadingWords = {}): Role | undefined {
	const words = normalise(heading);
	if (words === '') return undefined;
	for (const [role, wordings] of Object.entries(own) as [Role, readonly string[] | undefined][]) {
		if (wordings?.some(wording => normalise(wording) === words)) return role;
	}
	const exact = exactRole.get(words);
	if (exact !== undefined) return exact;
	// A long heading is a sentence about something; only a question or its last noun can still name the section.
	const isLong = words.split(' ').length > 7;
	for (const { role, pattern, long } of patterns) {
		if ((!isLong || long) && pattern.test(words)) return role;
	}
	return undefined;
}

/** Sections that are about the repository or the tender, not about the work: nothing in them is judged. */
export const isBoilerplateHeading = (heading: string): boolean => boilerplate.test(normalise(heading));

/** Sections whose lists say what is to be made, which is what they are for. */
export const isInventoryHeading = (heading: string): boolean => inventory.test(normalise(heading));

const boilerplate =
	/^(?:licen[cs]e|licensing|licences?|public domain|contribut\w*|how to contribute|code of conduct|install\w*|how to install|getting started|quick ?start|local (?:quick ?start|development|setup)|set ?up|usage|how to run.*|running (?:the|tests|locally).*|run (?:the|tests|locally).*|prerequisites|pre requisites|requirements txt|dependenc\w*|build(?:ing)? (?:and|from|instructions|the).*|deploy(?:ment|ing)? .*|deployment|(?:database|environment) (?:setup|set up)|testing|tests|table of contents|contents|toc|changelog|change log|acknowledge?ments?|credits|authors?|citation|copyright|disclaimer|repository (?:layout|structure)|project structure|folder structure|directory structure|api documentation|documentation|badges|support|how to respond|proposal (?:guidelines|instructions)|submission .*|additional (?:materials|notes)|glossary|document history|version history|revision history|decision log|metadata|contact(?:s| us| details)?|points? of contact|quotes?)$/;

const inventory =
	/\b(?:features?|functionality|functions|requirements?|specifications?|specs?|deliverables?|architecture|user stories|stories|acceptance criteria|backlog|scope|scope of work|components?|building blocks|modules|tasks?|milestones?|roadmap|tech(?:nology)? stack|stack|api|endpoints|work packages?|implementation|steps|completed work|progress|tools|services|use cases?|technical design|data model|schema|constraints)$/;

interface HeadingPattern {
	readonly role: Role;
	readonly pattern: RegExp;
	/** Holds in a heading that is a whole sentence too. */
	readonly long?: true;
}

/** First match wins: the more telling word before the more common one ("user research" is evidence, not users). */
const patterns: readonly HeadingPattern[] = [
	{ role: 'outcome', pattern: /^(?:outcomes?|goals|benefits|results) (?:for|we)\b/ },
	{
		role: 'users',
		pattern:
			/^target (?:audiences?|users?|groups?)$|^(?:the )?people (?:who|we)\b|^what (?:\w+ )?(?:people|users) need\b/,
	},
	{
		role: 'problem',
		pattern:
			/^what (?:stops|prevents|holds|happens (?:now|today|at present)|goes wrong|is broken)\b|\bhow (?:it|things|this) works?(?: now| today)?$/,
		long: true,
	},
	{ role: 'summary', pattern: /\b(?:summary|abstract|synopsis)$/ },
	{
		role: 'measures',
		pattern: /^how (?:we|you|they) (?:ll|d|will|would|could)? ?(?:know|recogni[sz]e|tell|judge|measure)\b/,
		long: true,
	},
	{
		role: 'users',
		pattern:
			/\bwho (?:we are|it is|this is|is it|is this) (?:doing (?:this|it) )?for\b|\bwho (?:for|it helps|we help|benefits)\b|^for whom$/,
		long: true,
	},
	{
		role: 'options',
		pattern:
			/\bwhat (?:we (?:might|could|may)|(?:might|could) we) (?:try|do|test|change)\b|\bwhat we (?:will|ll) (?:try|test)\b|\bideas to (?:try|test)\b/,
	},
	{ role: 'deliver', pattern: /\bwhat we (?:will|ll|plan to|are going to) (?:do|build|make|deliver|launch)\b/ },
	{ role: 'non-technical', pattern: /^non[ -]?technical\b/ },
	{ role: 'technical', pattern: /^technical(?: elements?| side| part| options?)?$/ },
	{
		role: 'discover',
		pattern:
			/^(?:stage \w+ |phase \w+ )?(?:discover|discovery)(?: stage| phase| work)?$|^(?:stage|phase) \w+ discover(?:y)?\b/,
	},
	{
		role: 'define',
		pattern: /^(?:stage \w+ |phase \w+ )?(?:define|definition)(?: stage| phase)?$|^(?:stage|phase) \w+ define\b/,
	},
	{
		role: 'develop',
		pattern: /^(?:stage \w+ |phase \w+ )?develop(?: stage| phase| and test)?$|^(?:stage|phase) \w+ develop\b/,
	},
	{ role: 'deliver', pattern: /^(?:stage \w+ |phase \w+ )?deliver(?: stage| phase)?$|^(?:stage|phase) \w+ deliver\b/ },
	{
		role: 'scope',
		pattern:
			/\b(?:scope|in scope|out of scope|non[ -]goals?|what is out|what s out|not (?:doing|in scope)|exclusions|boundaries)\b/,
	},
	{
		role: 'measures',
		pattern:
			/\b(?:measures?|metrics?|kpis?|indicators?|key results|okrs?|success criteria|targets?|how (?:will |do |would )?we(?:ll)? (?:know|measure|judge|tell)|what (?:success|good) (?:looks like|will look like)|measuring|measurement|definition of success|evaluation)\b/,
		long: true,
	},
	{ role: 'options', pattern: /\b(?:options?|alternatives?|approaches considered|rejected)\b/ },
	{
		role: 'evidence',
		pattern:
			/\b(?:evidence|research|findings|data (?:we have|so far)|what we (?:know|have learn\w*|learn\w*|heard|found)|insights?|user research|baseline|investigation|how (?:do )?we know|background research|literature|prior work|related work)\b/,
		long: true,
	},
	{
		role: 'risks',
		pattern:
			/\b(?:risks?|assumptions?|constraints?|dependenc(?:y|ies)|limitations?|issues|threats|mitigations?|what could go wrong|privacy|data protection|ethic\w*|safety)\b/,
	},
	{
		role: 'budget',
		pattern:
			/\b(?:budget|costs?|costings?|funding|money|finances?|financial|price|pricing|resources required|investment)\b/,
	},
	{
		role: 'timeline',
		pattern:
			/\b(?:timelines?|time ?scales?|time ?frames?|schedule|milestones?|road ?map|key dates|dates|period of performance|duration|when|next (?:\w+ )?(?:months?|weeks?|years?|quarter|steps?)|sprint plan|plan of work|work ?plan|gantt)\b/,
	},
	{
		role: 'governance',
		pattern:
			/\b(?:governance|decision making|decisions?|steering|reporting|sign off|accountability|oversight|ways? of working|how we(?:ll| will)? work)\b/,
	},
	{
		role: 'team',
		pattern:
			/\b(?:team|teams|people involved|roles|personnel|staffing|who (?:are we|we are|is involved|will do|does what|is doing|is on)|leadership|owners?(?:hip)?|sponsors?|responsib\w+|skills|partners|about us|maintainers?|raci)\b/,
	},
	{
		role: 'problem',
		pattern:
			/\b(?:problems?|challenges?|pain ?points?|issue|status quo|the need|business needs?|needs? statement|statement of needs?|drivers|case for change|opportunity|what is wrong|what s wrong|what (?:gets|stands|is) in the way|what is going on|motivation|rationale|why (?:now|this|we|is this|do|are)|why does this matter|why change|current (?:situation|state|process)|situation|need for)\b|^why$|^needs?$/,
		long: true,
	},
	{
		role: 'users',
		pattern:
			/\b(?:users?|user needs?|customers?|audience|beneficiar(?:y|ies)|personas?|stakeholders?|who (?:is|are|will|this|it|we|needs|uses|benefits|does)|people we|participants|clients|target group|user stories|residents|patients|communit(?:y|ies))\b/,
		long: true,
	},
	{
		role: 'outcome',
		pattern:
			/\b(?:outcomes?|goals?|aims?|objectives?|vision|mission|purpose|impact|benefits?|results?|ambition|success|change we (?:want|seek)|what (?:will|should|would|do we want to) (?:change|be different|be better|achieve)|what we (?:want|hope|are hoping|re hoping|aim)|hoping to|value proposition|value statements?|value|north star|intended use|desired|theory of change|proposition)\b/,
		long: true,
	},
	{
		role: 'technology',
		pattern:
			/\b(?:technology|technologies|technical|tech|architecture|systems?|infrastructure|software|stack|platform|integrations?|security|data stores?|api|design|specification|building blocks|hosting|frameworks)\b/,
	},
	{
		role: 'deliver',
		pattern:
			/\b(?:deliver|delivery|deliverables?|roll[ -]?out|implementation|launch|acceptance criteria|features?|requirements?|outputs?|scope of work|what (?:we will|we ll) (?:build|make|deliver)|planned features|tasks?|steps|work to be done)\b/,
	},
	{
		role: 'develop',
		pattern:
			/\b(?:approach|method(?:s|ology)?|solutions?|proposal|proposed solution|how|prototypes?|experiments?|ideas|pilot|testing|concept|strategy)\b/,
	},
	{ role: 'background', pattern: /\b(?:background|context|history|introduction|intro|about|preface)\b/ },
	{
		role: 'summary',
		pattern:
			/\b(?:summary|abstract|overview|in brief|at a glance|elevator pitch|tl ?dr|synopsis|project description|description|what|brief|idea)\b/,
	},
	{
		role: 'references',
		pattern:
			/\b(?:references?|links?|resources|further reading|appendix|appendices|bibliography|annex|sources|contact|glossary|faqs?)\b/,
	},
];

/** Headings of one or two words that a pattern would read another way. */
const exactRole = new Map<string, Role>([
	['team and leadership', 'team'],
	['governance and money', 'governance'],
	['governance and money by phase', 'governance'],
	['technology needs', 'technology'],
	['project stakeholders', 'users'],
	['key performance indicators', 'measures'],
	['performance objectives', 'outcome'],
	['discovery', 'discover'],
	['definition', 'define'],
	['development', 'develop'],
	['delivery', 'deliver'],
	['success', 'measures'],
	['success measures', 'measures'],
	['what', 'summary'],
	['people', 'team'],
	['who s in it', 'team'],
	['worries', 'risks'],
	['how', 'develop'],
	['who', 'users'],
	['who pays', 'budget'],
	['who owns this', 'team'],
	['how do we know', 'evidence'],
	['why', 'problem'],
	['when', 'timeline'],
]);

/** Lower case; numbering, symbols and HTML gone: "## 3.1 The *Outcome*:" is "outcome". */
function normalise(heading: string): string {
	const plain = /[<&]/.test(heading) ? heading.replace(/<[^<>]{0,1000}>|&[a-z#0-9]{1,8};/gi, ' ') : heading;
	return plain
		.toLowerCase()
		.replace(/['’]/g, ' ')
		.replace(/[^\p{L}\p{N} -]/gu, ' ')
		.replace(/^[\s\d-]*(?:(?:section|part)\s+\w+\b)?[\s\d-]*/, '')
		.replace(/^(?:[ivx]{1,5}|[a-z])(?=\s)(?=\s{2,})/, '')
		.replace(/\s+/g, ' ')
		.replace(/^(?:the|our|a|an|project|proposed) (?=\S)/, '')
		.trim();
}
