import type { NounPhrase } from './noun-phrase.ts';
import { peopleAt } from './people.ts';
import type { Term } from './terms.ts';
import { Class } from './word-classes.ts';

/** "Design services around people", "create a framework for partnership": made by people for people, with no software named. */
export const isOfPeople = (terms: readonly Term[], object: NounPhrase | undefined): boolean =>
	object !== undefined &&
	!object.technical &&
	!object.likely &&
	(object.head.base === 'framework' ||
		(object.head.base === 'service' && object.plural) ||
		// "a network of peer mentors"
		(terms[object.headIndex + 1]?.word === 'of' && peopleAt(terms, object.headIndex + 2)?.thing === 'group'));

/** "an excellent service", "better support": what people get, and nothing that runs on a screen. */
export const isPraisedService = (terms: readonly Term[], object: NounPhrase | undefined): boolean =>
	object?.head.base === 'service' &&
	!object.technical &&
	object.headIndex > object.first &&
	terms
		.slice(object.first, object.headIndex)
		.every(
			({ classes, word }) =>
				(classes & (Class.determiner | Class.qualityWord)) !== 0 && !/digital|automated/.test(word),
		);
