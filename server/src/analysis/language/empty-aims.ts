import type { Span } from '../finding.ts';
import type { Sentence } from './sentence.ts';
import { isSpecific } from './vague.ts';

/** "Make a real difference", "become the leading museum": an aim that any organisation could have, and none could miss. */
export function emptyAim(sentence: Sentence): Span | undefined {
	const { facts, span, text } = sentence;
	if (facts.question || /\d|%/.test(text) || facts.terms.length > 14) return undefined;
	if (facts.predicate?.negated === true || facts.predicate?.tense === 'past' || facts.predicate?.tense === 'perfect')
		return undefined;
	const match = empty.exec(text);
	if (match === null || isSpecific(facts)) return undefined;
	const start = span.start + match.index;
	return { start, end: start + match[0].trimEnd().length };
}

const praise = '(?:world[- ]class|leading|best|foremost|number one|go-to|destination|premier|pre-eminent)';
const virtue =
	'(?:engagement|quality of (?:life|service|care)|resilience|well-?being|awareness|profile|reputation|transparency|accountability|collaboration|innovation|capacity|inclusion|sustainability|visibility|excellence|effectiveness|cohesion|synergy|synergies)';
const end = '(?=\\W*$)';

const empty = new RegExp(
	[
		'\\b(?:make|making|makes) an? (?:real|lasting|positive|big|meaningful|measurable|tangible) (?:difference|impact)\\b',
		'\\bfit for (?:the future|purpose)\\b|\\bfuture[- ]proof\\b[^.;]{0,40}',
		`\\b(?:be|become|remain|being|becoming) (?:an? |the |recognised as (?:a |the )?)?(?=)(?:${praise}\\b[^.;,]{0,40}|(?:global |national |regional |sector )?leaders?\\b[^.;,]{0,40}|(?:centre|center|beacon|hub) of \\w+)`,
		'\\bposition(?:ed|ing)? (?:\\S+ ){1,4}as (?:an? |the )(?:\\w+ )?leader\\b',
		`\\b(?:improv|increas|rais|enhanc|boost|strengthen|foster|promot|build|driv|maximis|maximiz|encourag|embed)\\w* (?:our |the |greater |more |their )?(?=)${virtue}(?=)(?:(?: and|, ) ?(?=)${virtue})?(?=)(?: of the (?:service|brand|organi[sz]ation|project|programme))?(?=)${end}`,
		`^\\W*(?:improved|increased|better|greater|enhanced|more) (?=)${virtue}(?=)(?:(?: and|, ) ?(?:greater )?(?=)${virtue})?(?=)${end}`,
		`^\\W*an? (?:\\w+, ?)?(?:vibrant|thriving|sustainable|resilient|inclusive|prosperous) (?:and \\w+ )?(?=)(?:community|place|organi[sz]ation|city|town|economy|society|future|culture)${end}`,
		`\\b(?:transform|revolutioni[sz]e|reimagine|reinvent|disrupt|reshape|redefine)s? (?:the |our |how we )?(?:\\S+ ){0,2}\\S+${end}`,
		'\\bunlock(?:ing|s)? (?:the )?(?:full |true )?(?:potential|value|power) of\\b[^.;,]{0,30}',
		'\\bat the heart of everything\\b[^.;]{0,20}|\\bexcellence in \\w+',
	].join('|'),
	'i',
);
