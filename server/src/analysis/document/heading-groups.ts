import { groups } from '../language/lexicon/people.ts';

/** "Tenants", "For young carers", "Drivers and passengers": a heading that is nothing but people. */
export function namesGroups(heading: string): boolean {
	const words = heading
		.toLowerCase()
		.replace(/[^a-z&,/ -]/g, ' ')
		.trim()
		.split(/\s*(?:,|&|\/|\band\b)\s*/)
		.filter(part => part !== '');
	return words.length > 0 && words.length <= 4 && words.every(isGroup);
}

function isGroup(part: string): boolean {
	const words = part.replace(/^(?:for|to|the|our|their|all|other|local|and) /, '').split(/\s+/);
	const last = words.at(-1) ?? '';
	if (words.length > 3 || !isPlural(last)) return false;
	// "Notes for carers" is about the notes.
	const isTold = words.slice(1, -1).some(word => /^(?:for|to|with|from|by|about|on|of)$/.test(word));
	return (isTold ? [words.join(' ')] : [words.join(' '), words.slice(-2).join(' '), last]).some(
		name => known.has(singular(name)) && !makers.test(name),
	);
}

const known: ReadonlySet<string> = new Set(groups);

const isPlural = (word: string): boolean => /(?:s|children|men|people|staff)$/.test(word);

const singular = (words: string): string =>
	words
		.replace(/children$/, 'child')
		.replace(/men$/, 'man')
		// "Tradespeople": a word of its own, where "young people" are known as they are.
		.replace(/\Bpeople$/, 'person')
		.replace(/ies$/, 'y')
		.replace(/s$/, '');

/** Those who do the work: a heading for them names the team, or is for those who read the code. */
const makers =
	/(?:developer|engineer|architect|programmer|contributor|maintainer|author|reviewer|judge|speaker|mentor|organi[sz]er|investigator|supervisor|manager|director|team member|owner|partner|sponsor|consultant|contractor|supplier|researcher|funder|donor|investor|trustee)s?$/;
