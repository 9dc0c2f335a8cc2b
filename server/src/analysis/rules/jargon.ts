import type { Block, Brief } from '../document/brief.ts';
import type { Passage } from '../document/passage.ts';
import type { Role } from '../document/role.ts';
import { blocksWhere, type Stretch } from '../document/stretch.ts';
import type { Span } from '../finding.ts';
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
			for (const { index, word, report } of placed.stretch.once(readWords)) {
				if (!isNew(seen, word)) continue;
				explained ??= explainedIn(brief);
				const block = explained.has(word) ? undefined : placed.blockAt(index);
				if (block !== undefined) yield report(brief, block);
			}
		}
	},
});

/** A word that not everyone knows, where it first stands in a stretch. */
interface HardWord {
	readonly word: string;
	/** Index in the stretch of its passage. */
	readonly index: number;
	readonly report: (brief: Brief, block: Block) => Report;
}

function readWords(stretch: Stretch): readonly HardWord[] {
	const words: HardWord[] = [];
	const seen = new Set<string>();
	for (const index of stretch.where(isHard)) {
		const { jargon = [], acronyms = [] } = stretch.passages[index]?.notes ?? {};
		for (const term of jargon)
			if (isNew(seen, term.word))
				words.push({ word: term.word, index, report: (brief, block) => onTerm(brief, block, term) });
		for (const acronym of acronyms)
			if (isNew(seen, acronym.word))
				words.push({ word: acronym.word, index, report: (_, block) => onAcronym(block, acronym) });
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

function onTerm({ text }: Brief, { start, passage }: Block, { span, plain }: Term): Report {
	const at = shifted(span, start);
	const said = text.slice(at.start, at.end);
	if (plain === '')
		return {
			span: at,
			message: `Not every reader knows what “${said}” means. Say it in plain words, or explain it here.`,
			fixes: explanationIn(passage, at),
		};
	// "A single source of truth" becomes "one place to look", and not "a one place".
	const article = plain.startsWith('one ') ? (/\b(?:an?|the)\s+$/i.exec(text.slice(0, at.start))?.[0] ?? '') : '';
	const place = { start: at.start - article.length, end: at.end };
	const isFirst = /^[A-Z]/.test(article + said);
	const right = isFirst ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
	return {
		span: at,
		message: `Not every reader is at ease with “${said}”. “${plain}” says the same.`,
		fixes: [replaceWith(place, right, `Write “${right}”`)],
	};
}

function onAcronym({ start, passage }: Block, { span, word }: Acronym): Report {
	const at = shifted(span, start);
	return {
		span: at,
		message: `Not every reader knows what ${word} stands for. Say it in full where it first comes.`,
		fixes: explanationIn(passage, at),
	};
}

/** A heading is no place for brackets: there the words themselves have to change. */
const explanationIn = ({ kind, role, label, text }: Passage, at: Span): readonly FixMaker[] =>
	kind === 'heading' || role === 'title' || (label > 0 && label >= text.length) ? [] : [explain(at)];

const explain = (at: Span): FixMaker =>
	replaceWith({ start: at.end, end: at.end }, ' (${1:[what it means]})', 'Explain it here', { snippet: true });

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
