import { ahead, anyOfFinders, around, behind, type Finder, matching } from './around.ts';
import { procedures } from './lexicon/procedures.ts';
import { phrases } from './phrases.ts';
import { wordList } from './word-list.ts';

/** Up to six words that lead up to, or follow, what is put online: "the applications for many forest permits". */
const some = '(?:[^\\s.;:]+ ){0,6}?';
const these = '(?:the |our |its |their |all |all of the |these |those |this |that |each |every )?(?:\\w+ ){0,3}';
const existing = '(?:existing|current|present|old|paper|paper based|manual|printed|legacy|as is)';
const online =
	'(?:online|on(?:to)? the (?:web|internet|website)|on line|into an app|into the app|(?:into|onto) the portal|digital)';
const onScreen = '(?:electronic|digital|online|web|web based)';

/** Something people go through is to be put online, or copied to a screen, as it is. The core is what they go through. */
export const boltingOn: Finder = anyOfFinders(
	around(wordList(procedures), [
		// "put our permit applications online", "making the applications for many permits available online"
		{
			before: ahead(`(?:put|mov|get|tak|bring|shift|transfer)(?:e|t?ing|s)? ${some}`),
			after: behind(` ${some}${online}`),
		},
		{
			before: ahead(`(?:make|making) ${some}`),
			after: behind(
				` ${some}available (?:online|digitally|electronically|on the web|on the website|(?:via|through) (?:an|the) app)`,
			),
		},
		{
			after: behind(
				` (?:will|shall|must|should|to|can) (?:all )?be (?:put|moved|made available|taken|placed|brought|digitised|available) ${online}`,
			),
		},
		// "digitise the paper forms", "computerising our current process", "an electronic version of the form"
		{ before: ahead(`(?:digit|digital|computer)(?:ise|ising|isation of) ${these}`) },
		{ before: ahead(`${onScreen} (?:version|equivalent|copy|replica|form) of ${these}`) },
		{
			before: ahead(
				`${onScreen} (?:replacement|version|equivalent|copy) (?:of|for) ${these}${existing} (?:\\w+ ){0,2}`,
			),
		},
		{
			before: ahead(`${existing} (?:\\w+ ){0,3}`),
			after: behind(`[^.;]{0,90}?\\b${onScreen} (?:replacement|version|equivalent|copy)`),
		},
		{
			before: ahead(
				`(?:front end|front face|web front|online front|skin|interface|wrapper|layer) (?:on|on top of|over|onto|for) (?:the |our |its |their )?${existing} (?:\\w+ ){0,2}`,
			),
		},
		// "replicate the current process"
		{
			before: ahead(
				`(?:replicat|mirror|recreat|reproduc|mimic|copy|duplicat)(?:e|es|ing|ying|ies)? (?:the |our |its |their )?${existing} (?:\\w+ ){0,2}`,
			),
		},
	]),
	matching(
		phrases(
			'like for like (?:replacement|migration|copy|move|digitisation)|(?:online|digital|digitised|digitalised|computerised|automated|recreated|rebuilt|replicated) (?:[^\\s.;]+ ){0,6}?(?:just |exactly )?as (?:they are|it is|it stands|they stand|is)(?: now| today)?|without changing (?:the |our |any )?(?:\\w+ )?(?:process|procedure|workflow|way|steps)',
		),
	),
);

/** The passage says what stops, starts or changes first. */
export const changesFirst = phrases(
	'redesign(?:ed|ing|s)?|rethink(?:ing)?|re think|start(?:ing)? again|from first principles|scrap(?:ped|ping|s)?|drop(?:ped|ping|s)? (?:the|two|three|one|half|all)|cut(?:ting)? (?:the )?(?:number|steps|questions|pages)|fewer (?:steps|questions|pages|checks)|(?:steps?|questions?|checks?|signatures?) (?:that )?(?:go|goes|stops?|will stop|are dropped|is dropped)|remov(?:e|es|ing) (?:the |two |three |every )?(?:\\w+ )?(?:steps?|questions?|checks?|signatures?)|stop(?:ped|s|ping)? asking|what (?:should|can|could|must|will) (?:stop|start|change|go)|before (?:that|this|it|they|we|any)|first ,? (?:we|ask|change|stop)',
	'i',
);
