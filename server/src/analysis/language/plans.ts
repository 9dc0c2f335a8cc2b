import { type Finder, matching } from './around.ts';
import { phrases } from './phrases.ts';

const phase = '(?:build|development|coding|implementation|procurement|construction)';
const begins =
	'(?:takes? place|takes? (?:\\w+ ){1,3}(?:weeks?|months?|days?|years?|sprints?)|starts?|begins?|runs?|follows|will (?:start|begin|run|take|follow|be)|is (?:planned|scheduled|due)|in|from|over|during|between|followed by|then|and then|and)';
const startingUse =
	'(?:launch(?:ed)?|cut over|go live|goes live|going live|live (?:in|on|by|from)|roll out|rollout|rolled out|release(?:d)?)';

/** Making a thing and putting it to use, in one breath. */
export const building: Finder = matching(
	phrases(
		`${phase} (?:phase |work |stage )?(?:\\([^()]{1,40}\\) )?${begins}\\b[^.;?]{0,140}?\\b${startingUse}|(?:build|develop|implement|procure|design and build|buy)(?: and (?:test|configure|install))?(?: it| them)?,?(?: and| then| and then) (?:launch|release|roll out|go live|roll it out|launch it)|(?:we|they|the (?:team|supplier|vendor|developers)) (?:will )?(?:build|develop|code|write it) (?:for|in|over|until|from) [^.;?]{1,60}?\\b(?:and|then) (?:we )?(?:launch|release|ship|roll out|go live)|(?:is|are|be) (?:built|developed|coded|implemented|procured)\\b[^.;?]{0,80}?\\b(?:and|then) (?:is |are |be )?(?:launched|rolled out|released|taken live|deployed)`,
	),
);

/** A step of a plan that says in full what is to be made; one that makes it; one that puts it to use. */
export const definingStep = phrases(
	'(?:scope|requirements?|specifications?|spec|functional design|functionality design|system design|solution design) (?:and \\w+ )?(?:gathering|definition|capture|analysis|elicitation|document|documentation|complete|completed|finalised|agreed|signed off|sign off|approval|freeze|workshops?)|(?:define|gather|capture|finalise|agree|sign off|write|document|collect) (?:the |all |full |detailed |and \\w+ ){0,3}(?:scope|requirements|specifications?|spec)|^\\W*(?:\\w+\\W+){0,2}(?:requirements|specification)\\W*$',
	'i',
);
export const makingStep =
	/^\s*(?:[^\s:]{1,20}:\s+|\d[^\f]{0,20}\f\s*)?(?:[^\p{L}\s]{1,6}\s+)?(?:(?:[^\s.:]{1,30}\s+){0,3}?(?:build|building|development|coding|implementation|construction)|(?:system\s+)?configur(?:ation|e)|install(?:ation)?|integration|data\s+(?:load|migration|conversion))\b/iu;
export const launchStep = phrases(`${startingUse}|deployment|deploy to (?:live|production)`, 'i');

/**
 * A step of making that is told in a sentence of its own: "Development takes place from July." In a sentence the bare verb
 * is about anything, such as hedges that volunteers build.
 */
export const toldMaking =
	/^\W*(?:(?:phase|stage|step|wp)\s+\w+\W+)?(?:(?:the\s+)?(?:system\s+)?(?:development|coding|configuration|implementation|installation)\s+(?:work\s+|phase\s+)?(?:takes?|starts?|begins?|runs?|follows|will|is|in|from)\b|configure\s+\w|install\s+(?:the\s+|an?\s+|our\s+)?(?:new\s+)?(?:software|system|app|portal|platform|servers?|cameras?|sensors?|kiosks?|screens|devices|tablets|modules?))/i;
