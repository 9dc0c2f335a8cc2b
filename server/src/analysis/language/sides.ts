import { changingPeople, findingOut, peopleSide, waysOfWorking } from './lexicon/ways-of-working.ts';
import { anyOf, phrases } from './phrases.ts';
import type { Sentence } from './sentence.ts';
import { Classes } from './word-classes.ts';

/** The two sides that every stage of a brief has. */
export interface Sides {
	/** Technology is spoken of. */
	readonly technical: boolean;
	/** People, skills, rules, processes, partners or evidence are. */
	readonly human: boolean;
	/** Something other than technology could be changed: a rule, a job, who helps. People who only gain do not count. */
	readonly working: boolean;
}

export function sidesOf({ text, facts }: Sentence): Sides {
	const working = workingWays.test(text);
	const people = facts.terms.some(
		(term, index) =>
			(term.classes & Classes.people) !== 0 &&
			!makers.test(term.word) &&
			((facts.terms[index + 1]?.classes ?? 0) & Classes.software) === 0,
	);
	return { technical: facts.software, working, human: working || people || thoughtOf.test(text) };
}

const workingWays = phrases(`(?:${anyOf(waysOfWorking)})|(?:${anyOf(changingPeople)})`, 'i');
const thoughtOf = phrases(anyOf(peopleSide, findingOut), 'i');

/** People, but those who make the technology. */
const makers =
	/^(?:(?:software |web |app |front end |back end |full stack |it |systems? |data |cloud |devops |machine learning )*(?:developers?|engineers?|architects?|programmers?|administrators?|coders?|maintainers?)|users?|suppliers?|vendors?|contractors?)$/;
