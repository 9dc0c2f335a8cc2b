import { procedures } from './lexicon/procedures.ts';
import { anyOf, phrases } from './phrases.ts';

const procedure = `(?:${anyOf(procedures)})`;
/** Up to seven words that lead up to, or follow, what is put online: "the applications for many forest permits". */
const lead = '(?:[^\\s.;:]+ ){0,6}?';
const existing = '(?:existing|current|present|old|paper|paper based|manual|printed|legacy|as is)';
const online =
	'(?:online|onto the (?:web|internet|website)|on the (?:web|internet|website)|on line|into an app|into the app|into the portal|onto the portal|digital)';

/** Something people go through is to be put online, or copied to a screen, as it is. */
export const boltingOn = phrases(
	[
		// "put our permit applications online", "making the applications for many permits available online"
		`(?:put|putting|move|moving|get|getting|take|taking|bring|bringing|shift|shifting|transfer|transferring) ${lead}${procedure} ${lead}${online}`,
		`(?:make|making) ${lead}${procedure} ${lead}available (?:online|digitally|electronically|on the web|on the website|via an app|via the app|through an app)`,
		`${procedure} (?:will|shall|must|should|to|can) (?:all )?be (?:put|moved|made available|taken|placed|brought|digitised|available) ${online}`,
		// "digitise the paper forms", "computerising our current process"
		`(?:digitise|digitising|digitalise|digitalising|computerise|computerising|digitisation of|digitalisation of|computerisation of) (?:the |our |its |their |all |all of the |these |those )?(?:\\w+ ){0,3}?${procedure}`,
		// "an electronic version of the form", "a new front end on the old system"
		`(?:electronic|digital|online|web|web based) (?:version|equivalent|copy|replica|form) of (?:the |our |its |their |this |that |each |every )?(?:\\w+ ){0,3}?${procedure}`,
		`${existing} (?:\\w+ ){0,3}?${procedure}\\b[^.;]{0,90}?\\b(?:electronic|digital|online|web based) (?:replacement|version|equivalent|copy)`,
		`(?:electronic|digital|online|web based) (?:replacement|version|equivalent|copy) (?:of|for) (?:the |our |its |their )?${existing} (?:\\w+ ){0,2}?${procedure}`,
		`(?:front end|front face|web front|online front|skin|interface|wrapper|layer) (?:on|on top of|over|onto|for) (?:the |our |its |their )?${existing} (?:\\w+ ){0,2}?${procedure}`,
		// "replicate the current process", "like-for-like replacement"
		`(?:replicat|mirror|recreat|reproduc|mimic|copy|duplicat)(?:e|es|ing|ying|ies)? (?:the |our |its |their )?${existing} (?:\\w+ ){0,2}?(?:in|on|with|online|digitally)?${procedure}`,
		`like for like (?:replacement|migration|copy|move|digitisation)|(?:online|digital|digitised) (?:just |exactly )?as (?:they are|it is)(?: now| today)?`,
		`without changing (?:the |our |any )?(?:\\w+ )?(?:process|procedure|workflow|way|steps)`,
	].join('|'),
);

/** The passage says what stops, starts or changes first. */
export const changesFirst = phrases(
	'redesign(?:ed|ing|s)?|rethink(?:ing)?|re think|start(?:ing)? again|from first principles|scrap(?:ped|ping|s)?|drop(?:ped|ping|s)? (?:the|two|three|one|half|all)|cut(?:ting)? (?:the )?(?:number|steps|questions|pages)|fewer (?:steps|questions|pages|checks)|(?:steps?|questions?|checks?|signatures?) (?:that )?(?:go|goes|stops?|will stop|are dropped|is dropped)|remov(?:e|es|ing) (?:the |two |three |every )?(?:\\w+ )?(?:steps?|questions?|checks?|signatures?)|stop(?:ped|s|ping)? asking|what (?:should|can|could|must|will) (?:stop|start|change|go)|before (?:that|this|it|they|we|any)|first ,? (?:we|ask|change|stop)',
	'i',
);
