import type { Brief } from '../document/brief.ts';
import type { Passage } from '../document/passage.ts';
import type { Role } from '../document/role.ts';
import { blocksWhere, type Stretch } from '../document/stretch.ts';
import { replaceWith } from '../fixes/index.ts';
import type { Acronym, Term } from '../language/notes.ts';
import { briefRule, type FixMaker, type Report } from '../rule.ts';

export default briefRule({
	id: 'jargon',
	title: 'Use words that every reader knows',
	severity: 'hint',
	keyPoints: ['P3'],

	*check(brief) {
		let explained: ReadonlySet<string> | undefined;
		const seen = new Set<string>();
		for (const placed of brief.stretches) {
			for (const { index, word, span, message, fixes } of placed.stretch.once(readWords)) {
				if (!isNew(seen, word)) continue;
				explained ??= explainedIn(brief);
				const block = explained.has(word) ? undefined : placed.blockAt(index);
				if (block === undefined) continue;
				yield { span: { start: block.start + span.start, end: block.start + span.end }, message, fixes };
			}
		}
	},
});

/** A word that not everyone knows, where it first stands in a stretch, and what is said of it wherever the stretch is. */
interface HardWord extends Report {
	readonly word: string;
	/** Index in the stretch of its passage. The span counts from where that begins. */
	readonly index: number;
}

function readWords(stretch: Stretch): readonly HardWord[] {
	const words: HardWord[] = [];
	const seen = new Set<string>();
	for (const index of stretch.where(isHard)) {
		const passage = stretch.passages[index];
		if (passage === undefined) break;
		for (const term of passage.notes.jargon)
			if (isNew(seen, term.word)) words.push({ word: term.word, index, ...onTerm(passage, term) });
		for (const acronym of passage.notes.acronyms)
			if (isNew(seen, acronym.word)) words.push({ word: acronym.word, index, ...onAcronym(passage, acronym) });
	}
	return words;
}

const technical: ReadonlySet<Role> = new Set(['technology', 'technical', 'references']);

/** It is for everyone to read, and has words that not everyone knows. */
const isHard = ({ boilerplate, role, kind, notes }: Passage): boolean =>
	!boilerplate && !technical.has(role) && kind !== 'quote' && notes.jargon.length + notes.acronyms.length > 0;

/** A short form may be explained anywhere: in a glossary at the end, or in a quotation. */
function explainedIn(brief: Brief): ReadonlySet<string> {
	const explained = new Set<string>();
	for (const { passage } of blocksWhere(brief, explains))
		for (const word of passage.notes.explained) explained.add(word);
	return explained;
}

const explains = ({ notes }: Passage): boolean => notes.explained.length > 0;

function isNew(seen: Set<string>, word: string): boolean {
	const size = seen.size;
	return seen.add(word).size > size;
}

function onTerm(passage: Passage, { span, plain }: Term): Report {
	const said = passage.text.slice(span.start, span.end);
	if (plain === '')
		return {
			span,
			message: `Not every reader knows what “${said}” means. Say it in plain words, or explain it here.`,
			fixes: explanationIn(passage),
		};
	// "A single source of truth" becomes "one place to look", and not "a one place".
	const before = passage.text.slice(0, span.start);
	const article = plain.startsWith('one ') ? (/\b(?:an?|the)\s+$/i.exec(before)?.[0] ?? '') : '';
	const isFirst = /^[A-Z]/.test(article + said);
	const right = isFirst ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
	return {
		span,
		message: `Not every reader is at ease with “${said}”. In plain words: “${plain}”.`,
		fixes: [
			site => {
				const place = { start: site.span.start - article.length, end: site.span.end };
				return replaceWith(place, right, `Write “${right}”`)(site);
			},
		],
	};
}

function onAcronym(passage: Passage, { span, word }: Acronym): Report {
	return {
		span,
		message: `Not every reader knows what ${word} stands for. Say it in full where it first comes.`,
		fixes: explanationIn(passage),
	};
}

/** A heading is no place for brackets: there the words themselves have to change. */
const explanationIn = ({ kind, role, label, text }: Passage): readonly FixMaker[] =>
	kind === 'heading' || role === 'title' || (label > 0 && label >= text.length) ? [] : [explain];

const explain: FixMaker = site => {
	const { end } = site.span;
	return replaceWith({ start: end, end }, ' (${1:[what it means]})', 'Explain it here', { snippet: true })(site);
};
