import { phrases } from './phrases.ts';

const making =
	'(?:build|built|building|development|develop|developed|coding|implementation|implement|implemented|configuration|configure|procurement|procure|procured)';
const startingUse =
	'(?:launch|launched|go live|goes live|going live|live (?:in|on|by|from)|roll out|rollout|rolled out|release|released|deploy|deployed|deployment)';

/** Making a thing and putting it to use, in one breath. */
export const building = phrases(`${making}\\b[^.;?]{1,160}?\\b${startingUse}`);

/** A step of a plan that makes a thing; one that puts it to use. */
export const makingStep = phrases(making, 'i');
export const launchStep = phrases(startingUse, 'i');
