import type { Passage } from '../document/passage.ts';
import type { Facts } from './facts.ts';
import type { WeighedKind } from './judge.ts';
import { isParty } from './people.ts';
import { placeOf, softwareSignal } from './signals.ts';
import { Classes, Form } from './word-classes.ts';
import { wordSet } from './word-set.ts';

type Features = readonly (string | false | undefined)[];

/**
 * What speaks for and against a statement being of a kind, by name. `judge.ts` weighs them with weights that
 * scripts/fit-weights.mjs fits on labelled briefs; the names are all that the two share. Few and broad on purpose: what
 * a handful of briefs teaches about a rare feature is mostly about those briefs.
 */
export const featuresOf: Readonly<Record<WeighedKind, (facts: Facts, passage: Passage) => Features>> = {
	'tech-first': techFirst,
	outcome,
	'user-specific': userSpecific,
};

function techFirst(facts: Facts, passage: Passage): Features {
	const signal = softwareSignal(facts, passage);
	if (signal === 'none') return [];
	const place = placeOf(passage);
	const { predicate } = facts;
	const strong = signal === 'makes' || signal === 'is' || signal === 'needs' || signal === 'names';
	const isWork = predicate?.subject?.work === true || predicate?.subject?.aim === true;
	const isPast = predicate?.tense === 'past' || predicate?.tense === 'perfect';
	const stage =
		passage.inventory || place === 'solution'
			? 'inventory'
			: place === 'title'
				? 'title'
				: passage.opening
					? 'opening'
					: place === 'goal' || place === 'measures'
						? 'goal'
						: place;
	return [
		`software ${signal}`,
		`${strong ? 'strong' : signal === 'mentioned' || signal === 'subject' ? 'weak' : 'some'} software in ${stage}`,
		strong && isPast && !predicate?.meant && 'software was made',
		isWork && signal !== 'mentioned' && 'the work is software',
		predicate?.meant === true && signal !== 'mentioned' && signal !== 'subject' && 'software is meant',
		predicate?.tense === 'future' && strong && 'software will be',
		(predicate?.negated === true || facts.question) && 'denied or asked',
		/^(?:may|might|can|could)$/.test(predicate?.modal ?? '') && 'an option',
		predicate?.subject !== undefined && predicate.subject.thing === 'group' && 'people do it',
		facts.audience.story && 'user story',
		passage.kind === 'item' && !passage.opening && place !== 'goal' && 'list item',
		passage.kind === 'quote' && place !== 'goal' && 'quotation',
		passage.kind === 'row' && 'table row',
		facts.terms.length < 4 && place !== 'title' && !passage.opening && 'very short',
		isLeadByBenefit(facts) && 'benefit first',
	];
}

/** "Residents can report potholes with an app": the gain comes before the means. */
function isLeadByBenefit(facts: Facts): boolean {
	const first = facts.benefits[0];
	return first !== undefined && !first.technical && !first.end && first.from <= facts.from + 1;
}

function outcome(facts: Facts, passage: Passage): Features {
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
	if (
		forPeople.length === 0 &&
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
				: place === 'title' || passage.opening
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
		stage === 'goal' && 'goal section',
		stage === 'goal' && passage.kind === 'row' && 'goal row',
		passage.kind === 'heading' && 'heading',
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
		predicate?.form === 'order' && `order in ${stage === 'goal' || stage === 'opening' ? stage : 'other'}`,
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

function userSpecific(facts: Facts, passage: Passage): Features {
	const { audience } = facts;
	if (!audience.specific && !audience.story) return [];
	const place = placeOf(passage);
	const isList = passage.kind === 'item' || passage.kind === 'row';
	const serves = facts.benefits.some(benefit => benefit.who?.thing === 'group' && !benefit.technical);
	const stage =
		place === 'users' || place === 'goal' || place === 'problem'
			? place
			: passage.opening
				? 'opening'
				: passage.inventory || place === 'solution'
					? 'inventory'
					: place === 'summary'
						? 'summary'
						: 'other';
	return [
		audience.story && 'user story',
		audience.specific && `group in ${stage}`,
		audience.servedFor && `group served in ${stage === 'inventory' || stage === 'other' ? 'other' : 'framing'}`,
		audience.needs && `group needs in ${stage === 'inventory' || stage === 'other' ? 'other' : 'framing'}`,
		audience.leads && audience.specific && 'group first',
		audience.labels && 'group as label',
		audience.leads && isList && stage === 'users' && 'list of users',
		audience.leads && isList && stage === 'goal' && 'list of gains',
		serves && 'gain for a group',
		facts.benefits.length > 0 && audience.specific && 'group and benefit',
		place === 'title' || passage.kind === 'heading' ? 'title or heading' : false,
		(facts.predicate?.tense === 'past' || facts.predicate?.tense === 'perfect') && 'past',
		facts.predicate?.pronoun === 'we' && 'we',
		facts.predicate?.subject?.thing === 'group' && 'group acts',
		passage.role === 'team' && 'team',
		passage.kind === 'quote' && 'quotation',
		facts.terms.length > 40 && 'very long',
	];
}
