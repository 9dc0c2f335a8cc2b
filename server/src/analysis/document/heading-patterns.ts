import { phrasings } from './heading-phrasings.ts';
import { type HeadingPattern, questions } from './heading-questions.ts';

/** First match wins: the more telling word before the more common one ("user research" is evidence, not users). */
export const patterns: readonly HeadingPattern[] = [
	...phrasings,
	...questions,
	{ role: 'outcome', pattern: /^(?:outcomes?|goals|benefits|results) (?:for|we)\b/ },
	{
		role: 'users',
		pattern:
			/\btarget (?:audiences?|users?|groups?|customers?|readers?)(?:$| (?:and|or|with|personas?|profiles?|segments?|needs)\b)|^(?:the )?people (?:who|we)\b|^what (?:\w+ )?(?:people|users) need\b/,
	},
	{
		role: 'problem',
		pattern:
			/^what (?:stops|prevents|holds|happens (?:now|today|at present)|goes wrong|is broken)\b|\bhow (?:it|things|this) works? (?:now|today|at present)$/,
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
			/\bwho (?:we are|it is|this is|is it|is this) (?:doing (?:this|it) )?for\b|\bwho (?:for|it helps|we help|benefits)\b/,
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
	{ role: 'discover', pattern: /^discover(?:y? (?:stage|phase|work)|y)?$|^(?:stage|phase) \w+ discovery?\b/ },
	{ role: 'define', pattern: /^(?:define|definition)(?: stage| phase)?$|^(?:stage|phase) \w+ define\b/ },
	{ role: 'develop', pattern: /^develop(?: stage| phase| and test)?$|^(?:stage|phase) \w+ develop\b/ },
	// "Deliver" by itself is below: this is a stage of another name, such as "Stage 4: deliver and evaluate".
	{ role: 'deliver', pattern: /^(?:stage|phase) \w+ deliver\b/ },
	{
		role: 'scope',
		pattern:
			/\b(?:scope|in scope|out of scope|non[ -]goals?|what is out|what s out|not (?:doing|in scope)|exclusions|boundaries)\b|^what (?:we|it) (?:will not|won t|do not|don t|does not) (?:do|need|cover|include)\b/,
	},
	{
		role: 'measures',
		pattern:
			/\b(?:measures?|metrics?|kpis?|indicators?|key results|okrs?|success criteria|targets?|how (?:will |do |would )?we(?: ll)? (?:know|measure|judge|tell)|what (?:success|good) (?:looks like|will look like)|measuring|measurement|definition of success|evaluation)\b/,
		long: true,
	},
	{ role: 'options', noun: true, pattern: /\b(?:options?|alternatives?|approaches considered|rejected)\b/ },
	{
		role: 'evidence',
		noun: true,
		pattern:
			/\b(?:evidence|research|findings|data (?:we have|so far)|insights?|user research|baseline|investigation|background research|literature|prior work|related work)\b/,
		long: true,
	},
	{
		role: 'risks',
		noun: true,
		pattern:
			/\b(?:risks?|assumptions?|constraints?|dependenc(?:y|ies)|limitations?|issues|threats|mitigations?|what could go wrong|privacy|data protection|ethic\w*|safety)\b/,
	},
	{
		role: 'budget',
		noun: true,
		pattern:
			/\b(?:budget|costs?|costings?|funding|money|finances?|financial|price|pricing|resources required|investment)\b/,
	},
	{
		role: 'timeline',
		noun: true,
		pattern:
			/\b(?:timelines?|time[ -]?scales?|time[ -]?frames?|schedule|milestones?|road[ -]?map|key dates|dates|period of performance|duration|timings?|deadlines?|(?:start|end|due|closing|delivery) date|when|next (?:\w+ )?(?:months?|weeks?|years?|quarter|steps?)|sprint plan|plan of work|work[ -]?plan|gantt)\b/,
	},
	{
		role: 'governance',
		noun: true,
		pattern:
			/\b(?:governance|decision making|decisions?|steering|reporting|sign[ -]off|accountability|oversight|ways? of working|how we(?: ll| will)? work)\b/,
	},
	{
		role: 'team',
		noun: true,
		pattern:
			/\bteams?(?! (?:enablement|empowerment|culture|morale|ownership|productivity|wellbeing|performance|sports?)\b)\b|\b(?:people involved|roles|personnel|staffing|who (?:are we|we are|is involved|will do|does what|is doing|is on)|leadership|owners?(?:hip)?|sponsors?|responsib\w+|skills|partners|about us|maintainers?|raci)\b/,
	},
	{
		role: 'problem',
		pattern:
			/\b(?:problems?|challenges?|pain ?points?|issue|status quo|the need|business needs?|needs? statement|statement of needs?|drivers(?! and)|case for change|opportunity|what is wrong|what s wrong|what (?:gets|stands|is) in the way|what is going on|motivation|rationale|why (?:now|this|we|is this|do|are)|why does this matter|why change|current (?:situation|state|process)|situation|need for)\b|^why$|^needs?$/,
		long: true,
	},
	{
		role: 'users',
		noun: true,
		pattern:
			/\b(?:users?|customers?|audience|beneficiar(?:y|ies)|personas?|stakeholders?|who (?:is|are|will|this|it|we|needs|uses|benefits|does)|people we|participants|clients|target group|user stories|residents|patients)\b|\bcommunit(?:y|ies)(?:$| (?:served|needs|of|in|and|who|we)\b)/,
		long: true,
	},
	{
		role: 'outcome',
		noun: true,
		pattern:
			/\b(?:outcomes?|goals?|aims?|objectives?|vision|mission|purpose|impact|benefits?|results?|ambition|success|change we (?:want|seek)|what (?:will|should|would|do we want to) (?:change|be different|be better|achieve)|what we (?:want|hope|are hoping|re hoping|aim)|hoping to|value|north star|intended use|desired|theory of change|proposition)\b/,
		long: true,
	},
	{
		role: 'technology',
		noun: true,
		pattern:
			/\b(?:technology|technologies|technical|tech|architecture|systems?|infrastructure|software|stack|platform|integrations?|security|data stores?|api|design|specification|building blocks|hosting|frameworks)\b/,
	},
	{
		role: 'deliver',
		noun: true,
		pattern:
			/\b(?:deliver|delivery|deliverables?|roll[ -]?out|implementation|launch|acceptance criteria|features?|requirements?|outputs?|scope of work|what (?:we will|we ll) (?:build|make|deliver)|planned features|tasks?|steps|work to be done)\b/,
	},
	{
		role: 'develop',
		noun: true,
		pattern:
			/\b(?:approach|method(?:s|ology)?|solutions?|proposed solution|prototypes?|experiments?|ideas|pilot|testing|concept|strategy)\b/,
	},
	{ role: 'background', noun: true, pattern: /\b(?:background|context|history|introduction|intro|about|preface)\b/ },
	{
		role: 'summary',
		noun: true,
		pattern:
			/\b(?:summary|abstract|overview|in brief|at a glance|elevator pitch|one[ -]liner|tl ?dr|synopsis|project description|description|brief|idea)\b|^what (?:it|this) (?:is|does)|^what (?:is|does) (?:it|this|the)\b/,
	},
	{
		role: 'references',
		noun: true,
		pattern:
			/\b(?:references?|links?|resources|further reading|appendix|appendices|bibliography|annex|sources|contact|glossary|faqs?)\b/,
	},
];
