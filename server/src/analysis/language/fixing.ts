import { type Finder, matchingAny } from './around.ts';
import { phrases } from './phrases.ts';

const whole =
	'(?:full|fully|complete|completely|detailed|final|entire|all|all of|whole|definitive|comprehensive|exhaustive)';
const subject =
	'(?:(?:\\w+ )?(?:requirements?|specifications?|spec|scope|functional design|design|solution design|system design)(?: document| documentation)?)';
const settled =
	'(?:gathered|agreed|defined|documented|signed off|frozen|finalised|approved|written|captured|baselined|locked|locked down|fixed|specified|completed|drawn up|set)';
const work =
	'(?:work|build|building|development|coding|implementation|procurement|the project|the build|construction|any code)';

/** A quick look for what may be one. */
export const maybeFixing =
	/\b(?:requirements?|spec|specifications?|scope|design|fixed|firm|in[\s-]+full|lump|begin|start|commence|waterfall|big[\s-]+bang|costed|costs?)\b/i;

/** Scope, requirements or the whole cost are to be settled before anything has been learnt. */
export const fixing: Finder = matchingAny(
	// "full requirements will be gathered and signed off"
	`(?:the )?${whole} ${subject} (?:(?:will|shall|must|should|to|are|is|has to|have to|needs to|need to) ){1,3}(?:be )?(?:first |then |all )?${settled}`,
	`${subject} (?:(?:will|shall|must|should|to|are|is|has to|have to) ){1,3}(?:be )?(?:fully |all )?(?:signed off|frozen|locked|locked down|baselined|fixed|finalised)`,
	`(?:gather|define|document|agree|write|capture|finalise|complete|sign off|produce|draw up|prepare|develop|specify|fix|freeze|lock down)(?:ing)? (?:the |an? |our )?${whole} (?:set of |list of )?${subject}`,
	`(?:freeze|freezing|lock|locking|lock down|fix|fixing|sign off|signing off|baseline) (?:the |our |all )?${subject}`,
	`(?:requirements|scope|design|specification) (?:freeze|sign off|lock)|(?:sign off|signature) (?:of|on) (?:the |all )?(?:\\w+ )?(?:requirements|specification|scope|design)`,
	`${subject} before (?:any )?${work} (?:starts|begins|commences|can start|can begin)`,
	'no changes? (?:to|in|of) (?:the )?(?:scope|requirements|specification|design)|(?:scope|requirements|specification) (?:[^.;]{0,60}? )?(?:cannot|will not|may not|must not|can not|shall not) (?:be )?(?:chang|var|alter|amend)(?:e|y|ed|ied)',
	'fully costed (?:business case|plan|proposal|specification)|fixed (?:price|scope|cost|bid|fee) (?:contract|project|bid|agreement|tender|procurement|build|development|delivery)|fixed scope|firm fixed price',
	'(?<state>(?:total |whole |entire |overall |full |project )?(?:budget|cost|funding) (?:is|has been|have been|will be) (?:already )?(?:fixed|set in full|approved in full|agreed in full)(?= (?:at (?:about )?[£$€\\d]|(?:for|over|until) (?:the )?(?:whole|entire|full|all)|in advance|before|up front)))',
	`(?:complete|full|detailed|final) (?:\\w+ ){0,2}(?:specification|design)s?(?: document)?,? (?:approved|signed off|accepted|agreed)`,
	'no (?:development|build|building|coding|work|construction|code) (?:shall|will|may|can|is to) (?:begin|start|commence|be written) (?:before|until)',
	'(?:fixed|firm),? (?:[\\w-]+,? ){0,3}(?:price|fee|bid|cost)s? for (?:the |all )?(?:entire|whole|full|complete|all)|prices? (?:shall|will|must) (?:be|remain) firm|lump sum,? (?:milestone|contract|price|fee|bid)',
	'approv(?:al|ed) (?:is (?:sought|requested|given|granted) )?in full|approval (?:is )?(?:sought|requested) for the (?:full|whole|entire|total)|requirements (?:are|will be) complete (?:at|by|before)',
	'waterfall (?:approach|method|methodology|model|project|plan|delivery|process)|big bang (?:launch|release|go live|migration|rollout|approach|cutover)|(?:go live|launch|cut over|cutover|release),? (?:as a |in (?:a |one )?)?big bang',
	// "the total cost is £185,000, covering licences, build and support"
	'(?:total|whole|entire|full|overall) (?:project |programme )?costs? (?:is|are|will be|of|:) (?:about |around |approximately |some )?[£$€][\\d.,]+(?:k|m|bn| million)?,? (?:and )?(?:covering|including|which covers|which includes|for|to cover|to build|comprising)\\b',
);

/** The passage lets money or scope go on step by step. */
export const stepByStep = phrases(
	'by phase|per phase|each phase|phase by phase|in phases|in increments|incrementally|iterat(?:ive|ively|ion|ions)|step by step|in stages|for discovery|discovery (?:only|first)|next phase|first phase only|only the money|may change|can change|will change as|as we learn|when we know more|sprint|sprints|backlog|reprioriti(?:s|z)e|revisit(?:ed)?|review(?:ed)? (?:every|each)',
	'i',
);
