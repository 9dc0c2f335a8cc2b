import type { Role } from './role.ts';

/** "The outcomes that we want are:", "People who use the service include:": the sentence says what the list below it is. */
export function introducedRole(text: string): Role | undefined {
	if (!endsOpen.test(text.slice(-reach))) return undefined;
	const sentence = text.slice(1 + Math.max(...['.', '!', '?', '\r', '\n'].map(end => text.lastIndexOf(end))));
	if (sentence.split(/\s+/).length > 30) return undefined;
	return introductions.find(({ pattern }) => pattern.test(sentence))?.role;
}

const endsOpen = /(?::|\b(?:are|include|including)) *$/;

/** Room for the last word and a space or two behind it: to look all through a paragraph for its end takes long. */
const reach = 20;

const usersMay =
	/\b(?:let|allow|enable|permit)s? (?:an? |the )?(?:users?|customers?|people)(?: to)?:$|\busers? (?:can|may|(?:will|must|should) be able to):$/i;

/** "Users can:" names no users: what they can do with the thing stands in the list. */
export const saysWhatUsersMay = (text: string): boolean => text.endsWith(':') && usersMay.test(text);

const introductions: readonly { readonly role: Role; readonly pattern: RegExp }[] = [
	{ role: 'deliver', pattern: usersMay },
	{ role: 'scope', pattern: /\b(?:out of scope|in scope|will not|won't)\b/i },
	{
		role: 'deliver',
		pattern:
			/\b(?:deliver(?:s|ables?)?|requirements?|features?|steps|tasks|must support|user stories)\b|\b(?:solutions?|systems?|products?|bidders?|tenderers?|suppliers?|contractors?|proponents?|offerors?|vendors?|providers?|proposals?) (?:must|shall|should)(?: be able to)?:$/i,
	},
	{ role: 'risks', pattern: /\b(?:risks?|assumptions?|constraints?|limitations?)\b/i },
	{
		role: 'measures',
		pattern:
			/\b(?:measures?|metrics|targets?|kpis?|indicators?|know (?:that )?(?:we|it|this) (?:have|has|is|are)|success(?:ful(?! (?:solution|system|bid|tender|vendor|offer|contractor|supplier|provider|respon|applica|propos|candidate|firm)))?)\b/i,
	},
	{
		role: 'outcome',
		pattern:
			/\b(?:outcomes?|goals?|objectives?|aims?|benefits?)\b|\b(?:expects?|hopes?|wants?|wish(?:es)?|would like)(?: that| to see)? *:$/i,
	},
	{
		role: 'problem',
		pattern: /\b(?:problems?|challenges?|drivers?|barriers?|pain points?|difficulties|cannot|struggle)\b/i,
	},
	{
		role: 'users',
		pattern:
			/\b(?:users?|audiences?|customers|beneficiaries|applicants|needs of|who (?:will )?(?:use|need|benefit)s?)\b/i,
	},
];
