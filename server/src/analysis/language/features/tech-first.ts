import type { Passage } from '../../document/passage.ts';
import { absencesIn } from '../absences.ts';
import { isNumberedAim } from '../aimed-output.ts';
import type { Facts } from '../facts.ts';
import { startOfMainClause } from '../opening.ts';
import { isLabel, placeOf } from '../signals.ts';
import { maySpeakOfSoftware } from '../software-named.ts';
import { softwareSignal } from '../software-signal.ts';
import type { SoftwareSignal } from '../software-signals.ts';
import { Class, Form } from '../word-classes.ts';
import type { Features } from './index.ts';

export function techFirst(facts: Facts, passage: Passage): Features {
	if (!maySpeakOfSoftware(facts.terms)) return [];
	const isMissing = absencesIn(facts).some(absence => absence.software);
	const said = softwareSignal(facts, passage);
	const signal = isMissing && lacking.has(said) ? 'lacks' : said;
	if (signal === 'none') return [];
	// What is denied, asked or one of several ways is no aim.
	if (
		facts.question ||
		isLabel(facts) ||
		(facts.predicate?.negated === true && !isMissing) ||
		isOption(facts) ||
		refuses(facts) ||
		sendsReader(facts)
	)
		return [];
	const place = placeOf(passage);
	const { predicate } = facts;
	const strong = strongSignals.has(signal);
	const weak = weakSignals.has(signal);
	const isWork = predicate?.subject?.work === true || predicate?.subject?.aim === true;
	const isPast = predicate?.tense === 'past' || predicate?.tense === 'perfect';
	// "The objective is to build …" says so wherever it stands.
	const isAim =
		isNumberedAim(facts) ||
		(predicate?.meant === true && predicate.tense !== 'past' && (predicate.subject?.aim === true || saysAim(facts)));
	const stage =
		((passage.inventory || place === 'solution') && !isAim) ||
		(isSupplier(facts) && !passage.opening) ||
		isDoingOf(facts, passage)
			? 'inventory'
			: place === 'title'
				? 'title'
				: passage.opening
					? 'opening'
					: place === 'goal' || place === 'measures' || isAim
						? 'goal'
						: place;
	return [
		`software ${signal}`,
		`${strong ? 'strong' : weak ? 'weak' : 'some'} software in ${stage}`,
		isMissing && 'software is missing',
		strong && isPast && !predicate?.meant && 'software was made',
		isWork && signal !== 'mentioned' && 'the work is software',
		predicate?.meant === true && signal !== 'mentioned' && signal !== 'subject' && 'software is meant',
		predicate?.tense === 'future' && strong && 'software will be',
		predicate?.tense === 'future' && signal === 'subject' && 'software will do',
		/^(?:may|might|can|could)$/.test(predicate?.modal ?? '') && 'an option',
		predicate?.subject !== undefined && predicate.subject.thing === 'group' && 'people do it',
		facts.story && 'user story',
		passage.kind === 'item' && !passage.opening && place !== 'goal' && 'list item',
		passage.kind === 'quote' && place !== 'goal' && 'quotation',
		passage.kind === 'row' && 'table row',
		facts.terms.length < 4 && place !== 'title' && !passage.opening && 'very short',
		isLeadByBenefit(facts) && 'benefit first',
	];
}

/** "The project aims to build …". */
const saysAim = ({ terms, predicate }: Facts): boolean => terms[predicate?.subject?.end ?? -1]?.word === 'aims';

/** "- Providing a register for wardens": an item of what somebody does. */
const isDoingOf = (facts: Facts, { kind }: Passage): boolean =>
	kind === 'item' && facts.predicate?.form === 'ing' && !isNumberedAim(facts);

/** "The contractor will add …": what is asked of whoever is paid for it, and not why. */
const isSupplier = ({ predicate }: Facts): boolean =>
	/^(?:contractor|supplier|vendor|bidder|offeror|tenderer|consultant)$/.test(predicate?.subject?.head.base ?? '');

/** "One potential opportunity is to develop an app." */
const isOption = ({ terms, predicate }: Facts): boolean =>
	/^(?:opportunity|option|possibility|idea|way|approach)$/.test(predicate?.subject?.head.base ?? '') &&
	terms
		.slice(predicate?.subject?.first, predicate?.subject?.headIndex)
		.some(({ word }) => /^(?:one|another|possible|potential|further|future)$/.test(word));

/** "See the wiki", "You will find it on the portal": where the reader is to look. */
const sendsReader = ({ predicate }: Facts): boolean =>
	(predicate?.pronoun === 'you' && predicate.verb?.base === 'find') ||
	(predicate?.form === 'order' &&
		/^(?:see|read|visit|join|refer|click|contact|email|subscribe|watch)$/.test(predicate.verb?.base ?? ''));

/** "No database will be bought", "nothing new is to be built": it is not missing, it is not wanted. */
function refuses({ terms, from }: Facts): boolean {
	const start = startOfMainClause(terms, from);
	if (!/^(?:no|nothing|none|neither)$/.test(terms[start]?.word ?? '')) return false;
	for (let at = start + 1; at < Math.min(terms.length - 1, start + 12); at++) {
		const word = terms[at]?.word ?? '';
		if (/^(?:was|were|has|have|had|:|;)$/.test(word)) return false;
		const verb = terms[at + 1];
		if (/^(?:is|are|be)$/.test(word) && verb !== undefined && (verb.classes & wanted) !== 0 && verb.forms & Form.past)
			return true;
	}
	return false;
}

const wanted = Class.build | Class.deliver | Class.need | Class.intent;

/** Where nothing more is said of it than that it is not there. */
const lacking: ReadonlySet<SoftwareSignal> = new Set(['none', 'mentioned', 'describes', 'perhaps', 'subject']);

const strongSignals: ReadonlySet<string> = new Set(['makes', 'is', 'needs', 'names', 'orders']);
const weakSignals: ReadonlySet<string> = new Set(['mentioned', 'subject', 'reaches', 'describes']);

/** "Residents can report potholes with an app": the gain comes before the means. */
function isLeadByBenefit(facts: Facts): boolean {
	const first = facts.benefits[0];
	return first !== undefined && !first.technical && !first.end && first.from <= facts.from + 1;
}
