import type { Passage } from '../../document/passage.ts';
import type { Facts } from '../facts.ts';
import { placeOf } from '../signals.ts';
import { livesBetter, movesNumber, namesLife, promises } from '../states.ts';
import type { Term } from '../terms.ts';
import { Class } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import type { Features } from './index.ts';

export function measured(facts: Facts, passage: Passage): Features {
	const { measure, predicate, terms } = facts;
	const figures = passage.kind === 'row' ? passage.once(figuresIn) : 0;
	if (facts.question || !(measure.amount || measure.dated || measure.counted || measure.bare)) return [];
	// "AC6: …" is a criterion by which the work is accepted.
	const place = /^(?:targets?|kpi|ac\d{1,2})$/.test(terms[0]?.word ?? '') ? 'measures' : placeOf(passage);
	const stage = unmeasured.has(passage.role)
		? 'schedule'
		: place !== 'measures' && (passage.inventory || place === 'solution')
			? 'inventory'
			: place === 'goal' || place === 'measures' || place === 'title'
				? place
				: passage.opening
					? 'opening'
					: place;
	const isAim = place === 'goal' || place === 'measures';
	const isPast = predicate?.tense === 'past' || predicate?.tense === 'perfect';
	const isPresent =
		predicate?.form === 'finite' && predicate.tense === 'present' && !predicate.meant && predicate.modal === '';
	const gains = facts.benefits.some(({ technical }) => !technical);
	return [
		`number in ${stage}`,
		measure.amount && 'amount',
		measure.compared && 'compared',
		measure.dated && 'dated',
		measure.counted && !measure.amount && (isAim ? 'counted in goal' : 'counted'),
		measure.counted && facts.audience.specific && 'people counted',
		measure.counted && (predicate?.tense === 'future' || predicate?.form === 'order') && 'so many to be',
		measure.dated && predicate?.tense !== 'past' && predicate?.modal === 'must' && 'due then',
		measure.bare && passage.kind === 'row' && (isAim ? 'figure in a row of goals' : 'figure in a row'),
		figures > 1 && !unmeasured.has(passage.role) && 'row from one figure to another',
		passage.kind === 'row' && isAim && 'row of goals',
		terms.some(({ word }) => word.endsWith('%') || word === 'percent' || word === 'per cent') &&
			(isAim || gains ? 'per cent of a goal' : 'per cent'),
		terms.some(({ word }) => targeting.has(word)) && 'target word',
		terms.some(isToday) && (measure.amount || measure.counted) && 'set against today',
		measure.amount && measure.dated && terms.some(({ word }) => until.test(word)) && 'so much by then',
		promises(facts) && (measure.amount || measure.compared || measure.dated) && 'promised in numbers',
		movesNumber(facts) && measure.compared && 'from so much to so much',
		predicate?.meant === true && predicate.pronoun === 'we' && 'we want so much',
		isPast && !isAim && 'past',
		isPast && isAim && 'past in goal',
		isPresent && !isAim && 'a fact',
		predicate?.meant === true && (isAim ? 'meant in goal' : 'meant'),
		predicate?.tense === 'future' && 'future',
		predicate?.modal !== undefined && predicate.modal !== '' && 'modal',
		predicate?.form === 'order' && 'order',
		predicate === undefined && 'no verb',
		gains && 'gain',
		livesBetter(facts) && (isAim ? 'people live in goal' : 'people live'),
		movesNumber(facts) && 'a number moves',
		namesLife(facts) && isAim && 'counts of life',
		predicate?.verb !== undefined && (predicate.verb.classes & (Class.more | Class.less)) !== 0 && 'more or less',
		facts.story && 'user story',
	];
}

const until = /^(?:by|within|before|until)$/;

/** "(today 15%)", "down from a morning", "baseline 12%", "now 31". */
const isToday = ({ word }: Term, index: number, terms: readonly Term[]): boolean => {
	if (/^(?:today|baseline|currently|now)$/.test(word)) return true;
	return (word === 'down' || word === 'up') && /^(?:from|to|by)$/.test(terms[index + 1]?.word ?? '');
};

/** How many cells of a row hold a figure and no more; a number of months ahead or of an item is none. */
const figuresIn = ({ text }: Passage): number =>
	text
		.split('|')
		.slice(2)
		.filter(cell => figure.test(cell)).length;

const figure =
	/^[\s*_~≈<>≤≥]*(?:under|over|below|above|about|at least|up to|more than|fewer than|less than)?\s*[£$€]?\d[\d.,]*\s?(?:%|percent|[a-z]{1,8})?[\s*_]*$/i;

const targeting = wordSet(
	'target targets goal aim aims least most within under below zero halve halved double doubled reach reaches',
);

/** Where numbers are prices, dates and sizes, not aims. */
const unmeasured: ReadonlySet<Passage['role']> = new Set([
	'timeline',
	'budget',
	'team',
	'references',
	'technology',
	'technical',
	'governance',
	'risks',
]);
