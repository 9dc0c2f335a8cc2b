import type { Block, Brief, Section } from './document/brief.ts';
import type { PassageTest } from './document/part.ts';
import type { Passage } from './document/passage.ts';
import { type Role, roles } from './document/role.ts';
import { anyBlock, blockAt, blocksWhere } from './document/stretch.ts';
import type { Span } from './finding.ts';
import type { Facts } from './language/facts.ts';
import { mayBeOutcome } from './language/judge.ts';
import type { NounPhrase } from './language/noun-phrase.ts';
import { isEmptyTask, placeholdersIn } from './language/placeholders.ts';
import { bareQuality } from './language/vague.ts';

/** What an author wrote: words, a picture or code. Not a heading, a comment, or a prompt that waits for its answer. */
export const isContent = (passage: Passage): boolean => passage.once(readContent);

function readContent(passage: Passage): boolean {
	const { kind, text, prose } = passage;
	if (kind === 'heading' || kind === 'field') return false;
	if (kind === 'code') return true;
	if (kind === 'html') return text.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim() !== '';
	if (isUnfilled(passage) && !saysMore(prose)) return false;
	return /[\p{L}\p{N}]/u.test(prose) || /!\[|<img\b|https?:/i.test(text);
}

/** "The work ends in May. Write to [name].": a whole sentence that waits for nothing. */
const saysMore = (prose: string): boolean =>
	prose.split(/[.!?](?=\s|$)/).some(part => !part.includes('[') && part.trim().split(/\s+/).length >= 6);

/** A template's question stands in it, or it is a task with no words: it says nothing yet. */
export const isUnfilled = (passage: Passage): boolean => passage.once(readUnfilled);

const readUnfilled = ({ kind, text, prose }: Passage): boolean =>
	(kind === 'item' && isEmptyTask(text)) || placeholdersIn(text, prose).some(found => found.kind === 'prompt');

/** A prompt waits for the outcome: "[who] can [do what]", "How might we help tenants to [do what]?" */
export const asksForOutcome = (passage: Passage): boolean =>
	isUnfilled(passage) &&
	/\[(?:do what|what they will be able to do|whom|by how much|which people)\b/i.test(passage.text);

/** A prompt waits for the people: "[which people, in what situation] need a better service". */
export const asksForUsers = (passage: Passage): boolean =>
	isUnfilled(passage) && /\[(?:whom?|which people)\b/i.test(passage.text);

/** Headings, a table's too, prompts and a word or two, which is how every brief begins: there is nothing to judge yet. */
export function isBarelyBegun(brief: Brief): boolean {
	if (anyBlock(brief, isMoreThanWords)) return false;
	const [, second] = blocksWhere(brief, isText);
	return second === undefined;
}

const isMoreThanWords = (passage: Passage): boolean => isText(passage) && !isFewWords(passage.prose);

const isFewWords = (prose: string): boolean =>
	/^\s*\S+(?:\s+\S+){0,2}\s*$/.test(prose) && !/[.!?…]["'”’)]?$/.test(prose.trimEnd());

const isText = (passage: Passage): boolean =>
	!passage.boilerplate && !passage.header && passage.kind !== 'code' && isContent(passage);

/** The author has thought of it: there is a heading, a label or a prompt for it. */
export const hasPlaceFor = (brief: Brief, role: Role): boolean => anyBlock(brief, placeTests[role]);

const placeTests = Object.fromEntries(
	roles.map(wanted => [wanted, ({ role, boilerplate }: Passage) => role === wanted && !boilerplate]),
) as Readonly<Record<Role, PassageTest>>;

/** Particular people are named somewhere as those it is for, or vague ones are, under any heading or none. */
export const saysUsers = (passage: Passage): boolean =>
	!passage.boilerplate && passage.sentences.some(sentence => sentence.is('user-specific') || sentence.is('user-vague'));

/**
 * Some statement is an outcome; or none is for sure, and one says at least what somebody can do or gets, so that the
 * reader has an idea.
 */
export const tellsOutcome = (passage: Passage): boolean => passage.once(readOutcome);

function readOutcome(passage: Passage): boolean {
	const { boilerplate, inventory, opening, role } = passage;
	if (boilerplate) return false;
	return passage.sentences.some(sentence => {
		const { facts, text } = sentence;
		// "Improve efficiency" says of nobody and nothing that it will be better.
		if (sentence.is('outcome')) return bareQuality(sentence) === undefined;
		// Means are to test against the outcome that was said before them.
		if (/^\W*means to test\b/i.test(text)) return true;
		if (inventory || facts.question) return false;
		if (mayBeOutcome(facts, passage) && !sentence.is('tech-first') && !sentence.is('output'))
			return bareQuality(sentence) === undefined;
		const isCounted = role === 'outcome' && sentence.is('measured') && !sentence.is('output');
		if (isCounted && sentence.is('user-specific')) return true;
		const isPast = facts.predicate?.tense === 'past' && !facts.predicate.meant;
		if (!asides.has(role) && (saysAim.test(text) || (!isPast && (somebodyGains(facts) || isWished(facts, text)))))
			return true;
		return opening && role !== 'problem' && isHopeful(facts);
	});
}

/** "its purpose is that wardens know", "they agreed that the aim was for children to walk". */
const saysAim = /\b(?:purpose|aim|goal|point|hope)\s+(?:is|was|remains|would\s+be)\s+(?:that|for)\b/i;

/** "We hope that early visits can prevent further damage". */
const isWished = ({ benefits }: Facts, text: string): boolean =>
	benefits.some(({ technical }) => !technical) && /\b(?:we|they|it)\s+(?:hope|want|wish|aim)s?\b/i.test(text);

/** Where it is said who works on it and who is told of it: what those people get is not what the work is for. */
const asides: ReadonlySet<Role> = new Set(['governance', 'team', 'budget', 'timeline', 'risks', 'references']);

const somebodyGains = ({ benefits }: Facts): boolean =>
	benefits.some(
		({ kind, who, what, technical }) =>
			kind !== 'change' && who !== undefined && !technical && !(kind === 'can' && isMessage(what)),
	);

/** "All staff will get an e-mail." */
const isMessage = (what: NounPhrase | undefined): boolean =>
	what !== undefined &&
	(what.thing === 'document' || /^(?:e-?mail|e mail|dashboard|letter|invitation|update)$/.test(what.head.base));

/** "Carers get a break when they need one": people come first, and it is no trouble that they have. */
const isHopeful = ({ audience, predicate }: Facts): boolean =>
	audience.specific &&
	audience.leads &&
	(!audience.needs || predicate?.tense === 'future') &&
	predicate?.form === 'finite' &&
	!predicate.negated &&
	predicate.tense !== 'past' &&
	predicate.tense !== 'perfect';

/** What is written in a section, its sub-sections included. */
export const contentOf = ({ blocks }: Brief, { firstBlock, endBlock }: Section): readonly Block[] =>
	blocks.slice(firstBlock, endBlock).filter(({ passage }) => isContent(passage));

export const hasContent = ({ passages }: Brief, { firstBlock, endBlock }: Section): boolean =>
	passages.slice(firstBlock, endBlock).some(isContent);

/** Where to show what is said of the whole brief: its title, else its first line. */
export function anchorOf(brief: Brief): Span {
	const { passages, text } = brief;
	const first = passages.findIndex(({ kind }) => kind !== 'html' && kind !== 'code');
	const block = brief.title ?? blockAt(brief, Math.max(0, first));
	if (block === undefined) return { start: 0, end: /^[^\r\n]*/.exec(text)?.[0].length ?? 0 };
	const line = /^[^\r\n]*/.exec(text.slice(block.start, block.end))?.[0].trimEnd().length ?? 0;
	return { start: block.start, end: block.start + line };
}
