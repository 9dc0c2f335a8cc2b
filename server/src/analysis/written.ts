import type { Block, Brief, Section } from './document/brief.ts';
import type { Passage } from './document/passage.ts';
import type { Role } from './document/role.ts';
import type { Span } from './finding.ts';
import type { Facts } from './language/facts.ts';
import type { StatementKind } from './language/judge.ts';
import { isEmptyTask, placeholdersIn } from './language/placeholders.ts';
import type { Sentence } from './language/sentence.ts';

/** What an author wrote: words, a picture or code. Not a heading, a comment, or a prompt that waits for its answer. */
export function isContent(passage: Passage): boolean {
	const { kind, text, prose } = passage;
	if (kind === 'heading' || kind === 'field') return false;
	if (kind === 'code') return true;
	if (kind === 'html') return text.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim() !== '';
	if (isUnfilled(passage)) return false;
	return /[\p{L}\p{N}]/u.test(prose) || /!\[|<img\b|https?:/i.test(text);
}

/** A template's question stands in it, or it is a task with no words: it says nothing yet. */
export const isUnfilled = ({ kind, text, prose }: Passage): boolean =>
	(kind === 'item' && isEmptyTask(text)) || placeholdersIn(text, prose).some(found => found.kind === 'prompt');

/** Nothing but headings and prompts, which is how every brief begins: there is nothing to judge yet. */
export const isBarelyBegun = ({ blocks }: Brief): boolean =>
	!blocks.some(({ passage }) => !passage.boilerplate && passage.kind !== 'code' && isContent(passage));

/** The author has thought of it: there is a heading, a label or a prompt for it. */
export const hasPlaceFor = ({ blocks }: Brief, role: Role): boolean =>
	blocks.some(({ passage }) => passage.role === role && !passage.boilerplate);

/** It is said somewhere, under any heading or none. */
export const isSaid = ({ blocks }: Brief, ...kinds: readonly StatementKind[]): boolean =>
	blocks.some(
		({ passage }) =>
			!passage.boilerplate && passage.sentences.some(sentence => kinds.some(kind => sentence.kinds.includes(kind))),
	);

/**
 * Some statement is an outcome; or none is for sure, and one says at least what somebody can do or gets, so that the
 * reader has an idea.
 */
export const tellsOutcome = ({ boilerplate, inventory, opening, sentences }: Passage): boolean =>
	!boilerplate &&
	sentences.some(
		({ kinds, facts }) =>
			kinds.includes('outcome') ||
			(!inventory && !facts.question && (somebodyGains(facts) || (opening && isHopeful(facts)))),
	);

const somebodyGains = ({ benefits }: Facts): boolean =>
	benefits.some(({ kind, who, technical }) => kind !== 'change' && who !== undefined && !technical);

/** "Carers get a break when they need one": people come first, and it is no trouble that they have. */
const isHopeful = ({ audience, predicate }: Facts): boolean =>
	audience.specific &&
	audience.leads &&
	!audience.needs &&
	predicate !== undefined &&
	!predicate.negated &&
	predicate.tense !== 'past' &&
	predicate.tense !== 'perfect';

/** What is written in a section, its sub-sections included. */
export const contentOf = ({ blocks }: Brief, { firstBlock, endBlock }: Section): readonly Block[] =>
	blocks.slice(firstBlock, endBlock).filter(({ passage }) => isContent(passage));

/** One after another, as far as they are asked for. */
export function* sentencesOf(blocks: Iterable<Block>): Generator<Sentence> {
	for (const { passage } of blocks) yield* passage.sentences;
}

/** Where to show what is said of the whole brief: its title, else its first line. */
export function anchorOf({ title, blocks, text }: Brief): Span {
	const block = title ?? blocks.find(({ passage }) => passage.kind !== 'html' && passage.kind !== 'code') ?? blocks[0];
	if (block === undefined) return { start: 0, end: /^[^\r\n]*/.exec(text)?.[0].length ?? 0 };
	const line = /^[^\r\n]*/.exec(text.slice(block.start, block.end))?.[0].trimEnd().length ?? 0;
	return { start: block.start, end: block.start + line };
}
