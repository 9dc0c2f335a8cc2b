import type { Passage } from '../../document/passage.ts';
import type { Facts } from '../facts.ts';
import { isParty } from '../people.ts';
import { placeOf } from '../signals.ts';
import { livesBetter, movesNumber, namesGain, namesLife } from '../states.ts';
import { Classes, Form } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import type { Features } from './index.ts';

export function outcome(facts: Facts, passage: Passage): Features {
	const place = placeOf(passage);
	const forPeople = facts.benefits.filter(benefit => !benefit.technical);
	const { predicate } = facts;
	const first = facts.terms[facts.from];
	const changed = first !== undefined && (first.forms & Form.past) !== 0 && (first.classes & Classes.changing) !== 0;
	const namesChange = predicate === undefined && facts.named?.thing === 'change';
	const changes =
		predicate?.verb !== undefined &&
		(predicate.verb.classes & Classes.changing) !== 0 &&
		predicate.object !== undefined &&
		!isSoftwareObject(facts);
	const lives = livesBetter(facts);
	const wanted = predicate?.party !== undefined && !isSoftwareObject(facts);
	const gain = namesGain(facts);
	const isLife = namesLife(facts);
	const moves = movesNumber(facts);
	const isCounted = place === 'measures' || (place === 'goal' && (passage.kind === 'row' || facts.measure.amount));
	if (
		forPeople.length === 0 &&
		!lives &&
		!wanted &&
		!gain &&
		!moves &&
		!(isCounted && isLife) &&
		!changed &&
		!namesChange &&
		!changes &&
		place !== 'goal' &&
		!facts.terms.some(term => wishing.has(term.word))
	)
		return [];
	const stage =
		passage.inventory || place === 'solution'
			? 'inventory'
			: place === 'goal' || place === 'measures'
				? 'goal'
				: place === 'title'
					? 'title'
					: passage.opening
						? 'opening'
						: place;
	const strong = forPeople.some(
		benefit => benefit.kind === 'enable' || benefit.kind === 'easier' || benefit.kind === 'can',
	);
	const gains = forPeople.some(
		benefit =>
			benefit.kind === 'change' &&
			(benefit.what?.thing === 'change' || (benefit.what !== undefined && isParty(benefit.what))),
	);
	return [
		forPeople.length > 0 && `benefit in ${stage}`,
		(changes || changed || namesChange) && `change in ${stage}`,
		lives && `people live in ${stage}`,
		wanted && `people are to in ${stage}`,
		gain && `gain named in ${stage}`,
		moves && `a number moves in ${stage}`,
		isCounted && isLife && 'counts of life',
		isCounted && !isLife && 'counts of other things',
		stage === 'goal' && 'goal section',
		stage === 'goal' && passage.kind === 'row' && 'goal row',
		passage.kind === 'heading' && place !== 'title' && 'heading',
		place === 'title' && facts.audience.specific && !facts.software && 'title of people',
		strong && 'lets people',
		gains && 'changes life',
		forPeople.length > 1 && 'two benefits',
		forPeople.some(benefit => benefit.end) && 'as an end',
		forPeople.some(benefit => benefit.who?.thing === 'group' || benefit.what?.thing === 'group') && 'for a group',
		forPeople.some(benefit => benefit.kind === 'easier') && 'easier',
		changed && 'changed first',
		facts.measure.amount && 'amount',
		facts.terms.some(term => wishing.has(term.word)) && 'wish',
		(predicate?.tense === 'past' || predicate?.tense === 'perfect') && 'past',
		predicate?.tense === 'future' && 'future',
		predicate?.form === 'order' &&
			`order in ${stage === 'goal' || stage === 'opening' || stage === 'title' ? stage : 'other'}`,
		predicate?.negated === true && 'negated',
		predicate !== undefined && /^(?:may|might|should|must|would|could)$/.test(predicate.modal) && 'modal',
		facts.question && 'question',
		facts.audience.story && 'user story',
		facts.benefits.length > forPeople.length && 'technical benefit',
		passage.kind === 'quote' && 'quotation',
	];
}

const wishing = wordSet('hope ultimately success successful empower benefit benefits feel confident wanted vision');

const isSoftwareObject = ({ predicate }: Facts): boolean => {
	const object = predicate?.object;
	return (
		object !== undefined &&
		(object.thing === 'system' ||
			object.thing === 'technology' ||
			object.thing === 'metric' ||
			object.technical ||
			(object.thing === 'maybe-system' && object.likely))
	);
};
