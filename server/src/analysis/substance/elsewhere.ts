import type { PassageTest } from '../document/part.ts';
import type { Passage } from '../document/passage.ts';
import type { Role } from '../document/role.ts';
import type { Sentence } from '../language/sentence.ts';
import { Topic } from '../language/topics.ts';
import { isDated, phrasesOf } from './words.ts';

/** What tells the substance of a role under a heading for something else, or under none. */
export interface Teller {
	readonly role: Role;
	readonly tells: PassageTest;
	/** So many blocks have to tell it: one may do so in passing. */
	readonly enough: number;
}

export const tellers: readonly Teller[] = [
	{ role: 'evidence', tells: tellsEvidence, enough: 1 },
	{ role: 'measures', tells: tellsMeasures, enough: 1 },
	{ role: 'timeline', tells: tellsTime, enough: 2 },
	{ role: 'budget', tells: tellsMoney, enough: 1 },
	{ role: 'risks', tells: tellsRisk, enough: 1 },
	{ role: 'develop', tells: tellsTrial, enough: 1 },
];

/** What was heard, counted or seen, told as a thing of the past. */
function tellsEvidence(passage: Passage): boolean {
	return (
		isText(passage) &&
		!yetToCome.has(passage.role) &&
		passage.notes.about(Topic.evidence) !== 0 &&
		passage.sentences.some(({ text, facts: { predicate } }) => !predicate?.meant && tellsWhatWasSeen(text))
	);
}

/** Whoever looked and what they saw stand in one sentence: "the survey found that …", "we asked sixty nurses". */
const tellsWhatWasSeen = (text: string): boolean =>
	phrasesOf.looked.test(text) ||
	phrasesOf.authority.test(text) ||
	(phrasesOf.source.test(text) && phrasesOf.told.test(text));

const isOver = (predicate: Sentence['facts']['predicate']): boolean =>
	predicate !== undefined && !predicate.meant && (predicate.tense === 'past' || predicate.tense === 'perfect');

/** Where a survey or an interview is one that is planned, or a number that is wished for. */
const yetToCome: ReadonlySet<Role> = new Set([
	'outcome',
	'measures',
	'timeline',
	'deliver',
	'develop',
	'technology',
	'technical',
	'budget',
	'scope',
	'options',
	'team',
	'governance',
	'references',
]);

/** A number to be reached stands in the outcome itself, or the brief says how success will show. */
function tellsMeasures(passage: Passage): boolean {
	if (!isText(passage)) return false;
	if (phrasesOf.measures.test(passage.prose)) return true;
	return (
		(passage.role === 'outcome' || passage.role === 'title' || passage.role === 'summary') &&
		passage.sentences.some(
			sentence =>
				sentence.is('measured') &&
				sentence.facts.measure.amount &&
				!sentence.is('tech-first') &&
				(passage.role === 'outcome' || !isOver(sentence.facts.predicate)),
		)
	);
}

/** A step with a date or a length of time. */
function tellsTime(passage: Passage): boolean {
	const { boilerplate, header, kind, role, prose } = passage;
	return !boilerplate && !header && (steps.has(role) || (kind === 'heading' && role === 'other')) && isDated(prose);
}

const steps: ReadonlySet<Role> = new Set(['deliver', 'develop', 'timeline', 'governance', 'discover', 'define']);

function tellsMoney(passage: Passage): boolean {
	return isText(passage) && !ofToday.has(passage.role) && phrasesOf.budget.test(passage.prose);
}

/** Where money is what things cost people now, or what is to be saved. */
const ofToday: ReadonlySet<Role> = new Set(['problem', 'measures', 'outcome', 'users', 'evidence', 'background']);

function tellsRisk(passage: Passage): boolean {
	return isText(passage) && phrasesOf.risks.test(passage.prose);
}

/** What might be tried, before anything is settled. */
function tellsTrial(passage: Passage): boolean {
	return isText(passage) && phrasesOf.trial.test(passage.prose);
}

function isText({ boilerplate, header, kind }: Passage): boolean {
	return !boilerplate && !header && kind !== 'heading' && kind !== 'code' && kind !== 'html';
}
