import type { Block, Brief } from './document/brief.ts';
import type { Passage } from './document/passage.ts';
import { blocksWhere, firstBlock } from './document/stretch.ts';
import { isHardlyEnglish } from './in-english.ts';
import { isSoftware } from './language/apposition.ts';
import type { Facts } from './language/facts.ts';
import type { Sentence } from './language/sentence.ts';
import { hintsAtOutcome } from './substance/outcome.ts';

/** What a brief puts first; `unread` where it is in a language that is not read. */
export type Lead = 'outcome' | 'technology' | 'both' | 'neither' | 'unread';

/** A brief leads with what it says first, the title apart where the opening outweighs it. */
export function leadOf(brief: Brief): Lead {
	if (isHardlyEnglish(brief)) return 'unread';
	const lead = firstOf(brief);
	const from = brief.blocks[0]?.start ?? 0;
	if (lead === 'outcome' && stands(opensWithThing) && stands(promises)) return 'both';
	return lead;

	function stands(test: (passage: Passage) => boolean): boolean {
		const first = firstBlock(brief, test);
		return first !== undefined && first.start < from + firstPage / 2;
	}
}

function firstOf(brief: Brief): Lead {
	const sides = [...blocksWhere(brief, takesSide)].flatMap(sidesIn);
	const opening = endOfOpening(brief);
	const early = sides.filter(({ start }) => start < opening);
	const among = early.length > 0 ? early : sides;
	const [first] = among;
	const hint = hintOf(brief);
	if (first === undefined) return hint?.side ?? 'neither';
	const technology = among.filter(side => side.technology).length;
	const outcome = among.filter(side => side.outcome).length;
	const top = (brief.blocks[0]?.start ?? 0) + firstPage / 4;
	if (2 * outcome >= technology && among.some(side => side.technology && side.outcome && side.start < top))
		return 'both';
	if (first.technology && first.outcome) return technology > outcome ? 'technology' : 'both';
	if (hint === undefined || hint.start >= first.start) return first.technology ? 'technology' : 'outcome';
	// A hint before it counts as one of its side.
	if (first.outcome) return hint.side === 'technology' && technology + 1 >= outcome ? 'technology' : 'outcome';
	return hint.side === 'outcome' && outcome + 1 >= technology ? 'outcome' : 'technology';
}

/** About how many UTF-16 units a reader sees of it at first. */
const firstPage = 2400;

const makesSomething = ({ sentences }: Passage): boolean => sentences.some(sentence => sentence.is('tech-first'));

/** "We have no app", where the trouble is told, leads nobody. */
const opensWithThing = (passage: Passage): boolean => passage.role !== 'problem' && makesSomething(passage);

/** A statement that says what is to get better, or what is to be made. */
interface Side {
	readonly start: number;
	readonly outcome: boolean;
	readonly technology: boolean;
}

const promises = ({ sentences }: Passage): boolean => sentences.some(isOutcome);

const takesSide = ({ sentences }: Passage): boolean =>
	sentences.some(sentence => isOutcome(sentence) || isTechnology(sentence));

const sidesIn = ({ start, passage: { sentences } }: Block): readonly Side[] =>
	sentences
		.map(sentence => ({
			start: start + sentence.span.start,
			outcome: isOutcome(sentence) || servesEnd(sentence),
			technology: isTechnology(sentence),
		}))
		.filter(side => side.outcome || side.technology);

const isOutcome = (sentence: Sentence): boolean => sentence.is('outcome');

/** "We will build an app so that visitors can pay": the means and the end in one. */
const servesEnd = (sentence: Sentence): boolean =>
	sentence.is('tech-first') &&
	sentence.facts.benefits.some(({ end, technical, who }) => end && !technical && who?.thing === 'group');

/** "A triage tool, so that people are heard": the thing that is named is the means, whatever follows. */
const isTechnology = (sentence: Sentence): boolean =>
	sentence.is('tech-first') || (sentence.is('outcome') && namesThing(sentence.facts));

const namesThing = ({ named, terms, from }: Facts): boolean =>
	isSoftware(named) && /^an?$/.test(terms[from]?.word ?? '');

interface Hint {
	readonly start: number;
	readonly side: 'outcome' | 'technology';
}

/** What comes first of statements that are neither for sure. */
function hintOf(brief: Brief): Hint | undefined {
	const outcome = firstBlock(brief, saysWhatFor);
	const technology = firstBlock(brief, hintsAtTechnology);
	if (outcome === undefined)
		return technology === undefined ? undefined : { start: technology.start, side: 'technology' };
	return technology !== undefined && technology.start < outcome.start
		? { start: technology.start, side: 'technology' }
		: { start: outcome.start, side: 'outcome' };
}

const saysWhatFor = (passage: Passage): boolean =>
	hintsAtOutcome(passage) || (passage.opening && passage.sentences.some(isHoped));

/** "No child will have to do homework in a corridor", "We want them across in one": how it is to be, and no machine in it. */
function isHoped({ facts: { audience, benefits, predicate, software, question } }: Sentence): boolean {
	if (predicate === undefined || software || question) return false;
	const isToBe = predicate.tense === 'future' || /^(?:should|must|can)$/.test(predicate.modal);
	if (predicate.subject?.thing === 'group') return isToBe && audience.specific;
	return (
		predicate.pronoun === 'we' &&
		(wishes.test(predicate.verb?.base ?? '') || (predicate.meant && predicate.modal === 'would')) &&
		predicate.object?.thing !== 'document' &&
		benefits.length === 0
	);
}

const wishes = /^(?:want|like|hope|wish)$/;

const hintsAtTechnology = (passage: Passage): boolean =>
	passage.opening &&
	passage.role !== 'background' &&
	passage.sentences.some(sentence =>
		sentence.is('output') ? sentence.facts.software : isThing(sentence, passage.kind),
	);

/** "A fast log parser", "A new website will showcase our work": a thing that is made is what the opening speaks of. */
function isThing({ facts: { named, predicate, terms, from } }: Sentence, kind: Passage['kind']): boolean {
	if (kind === 'quote' || !isSoftware(named) || !/^an?$/.test(terms[from]?.word ?? '')) return false;
	return (
		predicate === undefined || predicate.tense === 'future' || predicate.passive || predicate.subject === undefined
	);
}

/** What a reader has read after half a page. */
function endOfOpening(brief: Brief): number {
	return brief.blocks[Math.min(brief.blocks.length, 12) - 1]?.end ?? 0;
}
