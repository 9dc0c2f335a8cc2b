/** Regular English inflection; the exceptions are in lexicon/irregular.ts. */
export function pluralOf(noun: string): string {
	if (!/[sxzhyfe]$/.test(noun)) return `${noun}s`;
	if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
	if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
	if (/(?:[^f]fe|[^aeiouf]f)$/.test(noun) && !/(?:brief|proof|chief|belief)$/.test(noun))
		return noun.replace(/fe?$/, 'ves');
	return `${noun}s`;
}

export function thirdPersonOf(verb: string): string {
	if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
	if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
	return `${verb}s`;
}

export function pastOf(verb: string): string {
	if (verb.endsWith('e')) return `${verb}d`;
	if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
	return `${doubled(verb)}ed`;
}

export function gerundOf(verb: string): string {
	if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
	if (verb.endsWith('e') && !/(?:ee|ye|oe)$/.test(verb)) return `${verb.slice(0, -1)}ing`;
	return `${doubled(verb)}ing`;
}

/** A short vowel and one consonant at the end of a stressed syllable double the consonant: plan, planned. */
function doubled(verb: string): string {
	const isShort = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb);
	const isStressed =
		/(?:commit|submit|permit|refer|prefer|transfer|control|equip|begin|forget|admit|occur|enrol|fulfil|travel|label|model|channel|cancel|level|signal|format|debug|program|unplug|log|plug)$/.test(
			verb,
		);
	return isShort || isStressed ? verb + verb.slice(-1) : verb;
}
