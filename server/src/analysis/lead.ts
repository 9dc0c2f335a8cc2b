import type { Block, Brief } from './document/brief.ts';
import type { Passage } from './document/passage.ts';
import { blocksWhere } from './document/stretch.ts';
import { isSoftware } from './language/apposition.ts';
import type { Facts } from './language/facts.ts';
import type { Sentence } from './language/sentence.ts';
import { hintsAtOutcome } from './substance/outcome.ts';

/** What a brief puts first. */
export type Lead = 'outcome' | 'technology' | 'both' | 'neither';

/** A brief leads with what it says first, the title apart where the opening outweighs it. */
export function leadOf(brief: Brief): Lead {
	const sides = [...blocksWhere(brief, takesSide)].flatMap(sidesIn);
	const opening = endOfOpening(brief);
	const early = sides.filter(({ start }) => start < opening);
	const among = early.length > 0 ? early : sides;
	const [first] = among;
	const hint = hintOf(brief);
	if (first === undefined) return hint?.side ?? 'neither';
	const technology = among.filter(side => side.technology).length;
	const outcome = among.filter(side => side.outcome).length;
	if (first.technology && first.outcome) return technology > outcome ? 'technology' : 'both';
	if (first.outcome) return 'outcome';
	return hint?.side === 'outcome' && hint.start < first.start && outcome >= technology ? 'outcome' : 'technology';
}

/** A statement that says what is to get better, or what is to be made. */
interface Side {
	readonly start: number;
	readonly outcome: boolean;
	readonly technology: boolean;
}

const takesSide = ({ sentences }: Passage): boolean =>
	sentences.some(sentence => isOutcome(sentence) || isTechnology(sentence));

const sidesIn = ({ start, passage: { sentences } }: Block): readonly Side[] =>
	sentences
		.map(sentence => ({
			start: start + sentence.span.start,
			outcome: isOutcome(sentence),
			technology: isTechnology(sentence),
		}))
		.filter(side => side.outcome || side.technology);

const isOutcome = (sentence: Sentence): boolean => sentence.is('outcome');

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
	const [outcome] = blocksWhere(brief, hintsAtOutcome);
	const [technology] = blocksWhere(brief, hintsAtTechnology);
	if (outcome === undefined)
		return technology === undefined ? undefined : { start: technology.start, side: 'technology' };
	return technology !== undefined && technology.start < outcome.start
		? { start: technology.start, side: 'technology' }
		: { start: outcome.start, side: 'outcome' };
}

const hintsAtTechnology = ({ opening, sentences }: Passage): boolean =>
	opening && sentences.some(sentence => sentence.is('output') && sentence.facts.software);

/** What a reader has read after half a page. */
function endOfOpening(brief: Brief): number {
	return brief.blocks[Math.min(brief.blocks.length, 12) - 1]?.end ?? 0;
}
