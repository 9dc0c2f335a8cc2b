import { isSoftware } from './apposition.ts';
import { joinedObjects } from './chain.ts';
import type { Facts } from './facts.ts';
import { predicateOf } from './predicate.ts';
import type { Term } from './terms.ts';
import { Class, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

/** A word that says that something is the aim. */
export const isAimWord = ({ forms, base }: Term): boolean => (forms & Form.aim) !== 0 || aims.has(base);

const aims = wordSet('purpose aim goal objective ambition priority');

/** "Moving off the old system is the goal", "with the purpose to write a framework": the aim is a thing, however it is told. */
export function aimsAtThing({ terms, from }: Facts): boolean {
	const opens = terms[from];
	const isLeaving = opens !== undefined && (opens.forms & Form.gerund) !== 0 && leaving.test(opens.base);
	return terms.some(({ base }, aim) => {
		if (aim <= from || !aims.has(base)) return false;
		if (isLeaving && isTheAim(terms, from, aim)) return true;
		if (terms[aim + 1]?.word !== 'to' || !/^(?:the|a|sole|main)$/.test(terms[aim - 1]?.word ?? '')) return false;
		const end = predicateOf(terms, aim + 1);
		if (end?.verb === undefined || !(end.verb.classes & (Class.deliver | Class.build))) return false;
		const object = end.object ?? joinedObjects(terms, end)[0]?.object;
		return object !== undefined && (isSoftware(object) || object.thing === 'document' || object.likely);
	});
}

/** "… is the ultimate goal." */
const isTheAim = (terms: readonly Term[], from: number, aim: number): boolean =>
	terms.slice(from, aim).some(({ word }) => word === 'is') &&
	terms.slice(Math.max(from, aim - 2), aim).some(({ word }) => word === 'the' || word === 'our');

const leaving = /^(?:move|migrate|replace|retire|build|launch|deliver|implement|develop|complete|publish)$/;

/** "Objective B: …": an aim, wherever it stands. */
export const isNumberedAim = ({ terms, from }: Facts): boolean =>
	terms[from] !== undefined &&
	isAimWord(terms[from]) &&
	terms.slice(from + 1, from + 3).some(({ word }) => word === ':');
