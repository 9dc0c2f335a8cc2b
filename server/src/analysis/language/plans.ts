import { phrases } from './phrases.ts';

/** Making a thing and putting it to use, in one plan. */
export const building = phrases(
	[
		'(?:build|built|building|development|develop|coding|implementation|implement|configuration|configure|procurement|procure)\\b[^.;]{1,160}?\\b(?:launch|launched|go live|goes live|going live|live (?:in|on|by|from)|roll out|rollout|rolled out|release|released|deploy|deployed|deployment)',
		'(?:launch|go live|goes live|roll out|rollout) (?:\\w+ ){0,6}?(?:by|in|on|before|from|at) (?:the )?(?:\\w+ ){0,3}?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|q[1-4]|20\\d\\d|week|month|year)',
	].join('|'),
);
