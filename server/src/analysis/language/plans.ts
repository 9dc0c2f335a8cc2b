import { phrases } from './phrases.ts';

const making =
	'(?:build|built|building|development|develop|developed|coding|implementation|implement|implemented|configuration|configure|procurement|procure|procured)';
const startingUse =
	'(?:launch|launched|go live|goes live|going live|live (?:in|on|by|from)|roll out|rollout|rolled out|release|released|deploy|deployed|deployment)';

/** Making a thing and putting it to use, in one breath. */
export const building = phrases(`${making}\\b[^.;?]{1,160}?\\b${startingUse}`);

/** A step of a plan that says in full what is to be made; one that makes it; one that puts it to use. */
export const definingStep = phrases(
	'(?:scope|requirements?|specifications?|spec|functional design|functionality design|system design|solution design) (?:and \\w+ )?(?:gathering|definition|capture|analysis|elicitation|document|documentation|complete|completed|finalised|agreed|signed off|sign off|approval|freeze|workshops?)|(?:define|gather|capture|finalise|agree|sign off|write|document|collect) (?:the |all |full |detailed |and \\w+ ){0,3}(?:scope|requirements|specifications?|spec)|^\\W*(?:\\w+\\W+){0,2}(?:requirements|specification)\\W*$',
	'i',
);
export const makingStep = phrases(making, 'i');
export const launchStep = phrases(startingUse, 'i');
