import type { NounPhrase } from './noun-phrase.ts';
import { isOfPeople, isPraisedService } from './of-people.ts';
import type { Predicate } from './predicate.ts';
import type { Term } from './terms.ts';
import { Class, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** "make the portal easier", "make the code available": the thing is there, and gets better. */
export const isMadeSo = (terms: readonly Term[], object: NounPhrase | undefined): boolean => {
	const next = terms[object?.end ?? -1];
	if (madeSo.has(object?.head.word ?? '')) return true;
	return next !== undefined && ((next.classes & Class.qualityWord) !== 0 || madeSo.has(next.word));
};

const madeSo = wordSet('available easy easier simple simpler better faster quicker safer cheaper more public open');

/** "The project uses a public wiki"; and to test a prototype is to learn from people. */
export const isUsedToday = ({ verb, form, tense, meant }: Predicate, object: NounPhrase | undefined): boolean =>
	(verb?.base === 'test' && object?.head.base === 'prototype') ||
	(/^(?:use|utilise)$/.test(verb?.base ?? '') &&
		form === 'finite' &&
		tense === 'present' &&
		!meant &&
		object?.thing !== 'technology' &&
		((verb?.forms ?? 0) & Form.gerund) === 0);

export const isWho = ({ thing }: NounPhrase): boolean => thing === 'organisation' || thing === 'group';

export const saysHow = /(?:al|ent|ant|ive|ful|able|ible|ous|ic|ary)$/;

/** What the brief says of its own parts. */
export const written = wordSet('page section document chapter article appendix annex readme table figure diagram');

/** "a scheme", "a network", "a model of care": most that may be a system is none where nothing else speaks of one. */
export const mayRun = (terms: readonly Term[], verb: Term | undefined, object: NounPhrase | undefined): boolean =>
	object?.thing === 'maybe-system' &&
	!isOfPeople(terms, object) &&
	!isPraisedService(terms, object) &&
	(object.likely ||
		object.technical ||
		leaning.has(object.head.base) ||
		ofMachines.test(verb?.base ?? '') ||
		isModel(terms, object) ||
		terms.slice(object.end, object.end + 4).some(isOfSoftware));

const leaning = wordSet('product demo prototype demonstrator dataset index api agent alert record infrastructure');

/** What is done to machines and what is kept in them. */
const ofMachines =
	/^(?:modernise|upgrade|migrate|digitise|digitalise|automate|replatform|re platform|port|containerise|virtualise)$/;

/** "a model to forecast arrivals": one that is computed, and no way of doing things. */
const isModel = (terms: readonly Term[], { head, end }: NounPhrase): boolean =>
	head.base === 'model' &&
	terms
		.slice(end, end + 4)
		.some(({ base }) =>
			/^(?:forecast|predict|classify|detect|estimate|identify|simulate|recognise|generate)$/.test(base),
		);

const isOfSoftware = ({ classes }: Term): boolean => (classes & (Class.system | Class.technology)) !== 0;

export const isCoined = (phrase: NounPhrase | undefined): boolean =>
	phrase?.head.coined === true && phrase.thing === 'unknown';

/** "easy", "accessible": how a thing is to be. */
export const isSo = (term: Term | undefined): boolean => term !== undefined && (term.classes & Class.qualityWord) !== 0;

/** "Help charities choose software", "we help schools use technology": what they do with it themselves. */
export const isHelped = (terms: readonly Term[], { verb, at }: Predicate): boolean =>
	verb !== undefined &&
	(!(verb.classes & Class.build) || /^(?:use|adopt|apply)$/.test(verb.base)) &&
	terms.slice(0, at).some(({ base }) => base === 'help');
