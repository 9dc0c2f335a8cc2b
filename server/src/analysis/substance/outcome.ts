import type { Passage } from '../document/passage.ts';
import type { Sentence } from '../language/sentence.ts';
import { bareQuality } from '../language/vague.ts';
import { tellsOutcome } from '../written.ts';

/** Some statement says what gets better: not how good a thing will be, nor only what a tool is to be made for. */
export const saysOutcome = ({ boilerplate, inventory, sentences }: Passage): boolean =>
	!boilerplate && !inventory && sentences.some(isPlain);

const isPlain = (sentence: Sentence): boolean =>
	sentence.is('outcome') && !sentence.is('tech-first') && bareQuality(sentence) === undefined;

/** Where nothing says so for sure, what somebody can do or gets, in the opening or under a heading for it, says it. */
export const hintsAtOutcome = (passage: Passage): boolean =>
	(passage.opening || passage.role === 'outcome') &&
	!passage.inventory &&
	tellsOutcome(passage) &&
	!passage.sentences.some(sentence => sentence.is('outcome') || sentence.is('tech-first') || sentence.is('output'));
