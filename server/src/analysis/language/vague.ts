import type { Facts } from './facts.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Sentence } from './sentence.ts';
import type { Term } from './terms.ts';
import { Class, Classes, Form } from './word-classes.ts';

/** What a statement hopes for, where that is a quality, and nobody and nothing that could be counted is in it. */
export function bareQuality({ facts, text }: Sentence): NounPhrase | undefined {
	if (facts.terms.length > longest || !facts.terms.some(praises) || facts.question) return undefined;
	if (/\d|%/.test(text) || isSpecific(facts)) return undefined;
	const { predicate } = facts;
	if (predicate === undefined)
		return labelling.test(text) ? undefined : alone(facts.terms, qualityOf(facts.terms, facts.named, true));
	if (predicate.negated || predicate.tense === 'past' || predicate.tense === 'perfect') return undefined;
	const isAim =
		predicate.form !== 'finite' || predicate.tense === 'future' || predicate.meant || predicate.subject?.aim === true;
	if (!isAim) return undefined;
	const { verb } = predicate;
	if (verb !== undefined && !((verb.classes & hoping) !== 0 || bringing.test(verb.base))) return undefined;
	return alone(facts.terms, qualityOf(facts.terms, predicate.object, !verb || !(verb.classes & Classes.changing)));
}

/** Without such a word no quality is hoped for. */
const praises = ({ classes }: Term): boolean => (classes & (Class.quality | Class.qualityWord)) !== 0;

/** "Expected outcomes" names a list and hopes for nothing. */
const labelling =
	/^\W*(?:\w+\s+){0,2}(?:outcomes?|benefits?|impacts?|results?|success|objectives?|ambitions?|visions?)\W*$/i;

/** Nothing of weight follows: "visibility of content for editors" says what is to be seen, and by whom. */
function alone(terms: readonly Term[], quality: NounPhrase | undefined): NounPhrase | undefined {
	if (quality === undefined) return undefined;
	const rest = terms.slice(quality.headIndex + 1).filter(({ kind }) => kind === 'word');
	const first = rest[0];
	const isJoined = first?.word === 'and';
	const goesOn = first?.word === 'of' || (first?.word === 'in' && !((rest[1]?.classes ?? 0) & Class.quality));
	return rest.length <= (isJoined ? 6 : 3) && !goesOn ? quality : undefined;
}

/** A sentence longer than this says something beside the quality. */
const longest = 16;

const hoping = Class.more | Class.better | Class.less;
const bringing =
	/^(?:achieve|ensure|drive|create|offer|give|have|be|become|reach|secure|maximise|unlock|enable|foster|promote|deliver|provide|support|embed|champion|demonstrate|lead)$/;
const weak = /^(?:change|success|journey|reputation|improvement|performance benefit)$/;

/** Somebody, or something that could be counted, is in it. */
export function isSpecific(facts: Facts): boolean {
	const isSaid = facts.terms.some(
		({ classes, word, base }) =>
			((classes & (Class.group | Class.change | Class.technicalMetric)) !== 0 && !general.test(base)) ||
			/^(?:because|so that|by|who|whose|where|when|until|than)$/.test(word),
	);
	if (isSaid || facts.audience.specific || facts.measure.amount || facts.measure.compared) return true;
	return facts.benefits.some(({ kind, who }) => kind === 'can' || (kind === 'enable' && who !== undefined));
}

/** Changes that are no easier to see than a quality. */
const general =
	/^(?:productivity|engagement|collaboration|awareness|accessibility|accountability|(?:\w+ )?satisfaction)$/;

/** Of these, those that say nothing at all until somebody says whose, and of what. */
const hollow = /^(?:productivity|accountability|(?:\w+ )?satisfaction)$/;

/** @param praised praise counts as well: "a seamless service" */
function qualityOf(terms: readonly Term[], phrase: NounPhrase | undefined, praised: boolean): NounPhrase | undefined {
	if (phrase === undefined) return undefined;
	if (phrase.thing === 'change' && hollow.test(phrase.head.base)) return phrase;
	if (phrase.thing === 'quality' && (phrase.head.classes & Class.quality) !== 0 && !weak.test(phrase.head.base))
		return phrase;
	const isPraised = terms
		.slice(phrase.first, phrase.headIndex)
		.some(({ classes, forms }) => (classes & Class.qualityWord) !== 0 && !(forms & Form.plural));
	return praised && isPraised && empty.test(phrase.head.base) ? phrase : undefined;
}

/** Heads that say nothing of what is meant: what is praised could be anything. */
const empty =
	/^(?:service|experience|council|organisation|support|way|place|provider|journey|delivery|department|company|solution|future|environment|process|operation|culture|decisions?|insights?|leaders?|outcomes?)$/;
