import type { NounPhrase } from './noun-phrase.ts';
import type { Predicate } from './predicate.ts';
import type { Term } from './terms.ts';
import { Classes, Form } from './word-classes.ts';

/** "Deliver software at the pace of …", "release faster": how it is done is the point, and no single thing is meant. */
export function isManner(terms: readonly Term[], object: NounPhrase | undefined): boolean {
	if (object === undefined || object.plural || object.first !== object.headIndex) return false;
	return /^(?:at|faster|quicker|sooner|better|continuously|safely|earlier)$/.test(terms[object.end]?.word ?? '');
}

/** "Speed up software development": work that goes on anyway is to go better, and nothing is made. */
export const isPace = (terms: readonly Term[], { verb, object }: Predicate): boolean =>
	verb !== undefined &&
	object !== undefined &&
	/^(?:development|delivery|testing|prototyping)$/.test(object.head.base) &&
	((verb.classes & Classes.changing) !== 0 || verb.base === 'drive') &&
	!(object.head.forms & Form.plural) &&
	object.end === object.headIndex + 1 &&
	!/^(?:an?|the|our)$/.test(terms[object.first]?.word ?? '');
