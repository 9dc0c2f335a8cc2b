import type { Span } from '../finding.ts';
import { asking } from './around.ts';
import { phrases } from './phrases.ts';
import type { Sentence } from './sentence.ts';

/**
 * Where a sentence sets out to do better, or faster, what is done already: "streamline the existing process". In offsets
 * of the passage; undefined for what was done, is not to be done, or is asked.
 */
export function improvingWhatIs({ span, text, facts }: Sentence): Span | undefined {
	const match = improving.exec(text);
	if (match === null || facts.question) return undefined;
	const { predicate } = facts;
	if (predicate?.negated || predicate?.tense === 'past' || predicate?.tense === 'perfect') return undefined;
	return { start: span.start + match.index, end: span.start + match.index + match[0].length };
}

const verbs =
	'improve|optimise|streamline|modernise|upgrade|speed up|accelerate|digitise|digitalise|automate|enhance|refresh|simplify|replicate|migrate|re platform|replatform|move online|put online';
const gerunds =
	'improving|optimising|streamlining|modernising|upgrading|speeding up|accelerating|digitising|digitalising|automating|enhancing|refreshing|simplifying|replicating|migrating|replatforming|moving online|putting online';

const improving = phrases(
	`(?:${verbs}|${gerunds}|(?:make|making|cut|reduce|reducing|shorten)(?: the (?:time|cost|length|delays?|steps?) (?:of|in|that))?) (?:(?:the|our|its|their|all|and|of|council's|\\w+ing) ){0,3}(?:existing|current|present|today's|legacy|as is)(?: [\\w-]+){1,2}`,
	'i',
);

/** False where the words of the prose rule it out. */
export const mayImprove = asking(improving).mayBeIn;

/** Doing it in another way, with others or not at all. */
export const anotherWay = phrases(
	'instead|rather than|another way|other ways?|different ways?|differently|alternatives?|do without|does without|do away with|stop (?:asking|doing|checking|requiring|sending|charging)|no longer (?:need|have|be)|who else|what if|do we need|could we|should we|new model|operating model|peer support|volunteers?|neighbours?|partners?|community groups?|drop (?:the|that|this)|scrap|abolish|merge the|hand (?:it|this|them) (?:over )?to|let (?:staff|residents|people|them|desk staff|families)|approve on trust|on trust|without (?:a|any|the) (?:form|application|visit|check|appointment|permit|letter)',
	'i',
);
