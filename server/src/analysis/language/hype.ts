import { anyOfFinders, around, behind, type Finder, matchingAny, named } from './around.ts';
import { superlatives, technologySuperlatives, trends } from './lexicon/hype.ts';
import { wordList } from './word-list.ts';

const technology =
	'(?:technolog(?:y|ies)|tech|solutions?|platforms?|apps?|applications?|tools?|systems?|software|products?|chatbots?|ai|artificial intelligence|machine learning|algorithms?|blockchain|websites?|portals?|devices?|digital (?:services?|solutions?|tools?|products?|platforms?|technolog(?:y|ies)))';
const fashions =
	'(?:ai|artificial intelligence|generative ai|machine learning|blockchain|big data|the cloud|cloud technolog(?:y|ies)|technology|technologies|emerging technolog(?:y|ies)|new technolog(?:y|ies)|digital technolog(?:y|ies)|iot|the internet of things|chatgpt|the metaverse|web3|quantum)';

/**
 * A superlative that can go, in the group "praise", or a trend that does the arguing, in "trend". A superlative of
 * technology counts only before one.
 */
export const hyping: Finder = anyOfFinders(
	named('praise', wordList(superlatives)),
	around(wordList(technologySuperlatives), [
		{ sense: 'technical', after: behind(`(?= (?:and \\w+ |new )?${technology}\\b)`) },
	]),
	named(
		'trend',
		anyOfFinders(
			wordList(trends),
			matchingAny(
				`(?:leverag|harness|exploit|embrac|unleash|capitalis)(?:e|es|ing) (?:on )?(?:the (?:full )?(?:power|potential|promise|benefits?|possibilities) of )?${fashions}`,
				`unlock(?:s|ing)? the (?:full )?(?:power|potential|value) of ${fashions}`,
				'(?:catch|ride|riding) the (?:ai|digital) wave',
			),
		),
	),
);
