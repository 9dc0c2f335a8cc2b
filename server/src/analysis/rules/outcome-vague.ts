import type { Passage } from '../document/passage.ts';
import type { Span } from '../finding.ts';
import { replaceWith } from '../fixes/index.ts';
import { isPrompt } from '../language/claims.ts';
import { emptyAim } from '../language/empty-aims.ts';
import type { NounPhrase } from '../language/noun-phrase.ts';
import type { Sentence } from '../language/sentence.ts';
import { bareQuality } from '../language/vague.ts';
import { Class } from '../language/word-classes.ts';
import { type FixMaker, passageRule } from '../rule.ts';

export default passageRule({
	id: 'outcome-vague',
	title: 'Say who will notice the change, and by how much',
	severity: 'information',
	keyPoints: ['P1'],
	roles: ['outcome', 'measures', 'summary'],

	when: passage => isStatement(passage),

	*check(passage) {
		for (const sentence of passage.sentences) {
			// What an opening names in passing is no outcome; what it says will be done may be.
			if (passage.role === 'summary' && sentence.facts.predicate === undefined) continue;
			if (isPrompt(sentence.text) || sentence.text.endsWith(':') || !/\s/.test(sentence.text)) continue;
			const span = vagueIn(sentence, passage);
			if (span === undefined || isCounted(passage, sentence)) continue;
			const words = passage.prose.slice(span.start, span.end).replace(/\s+/g, ' ');
			yield {
				span,
				message: `“${words}” could mean many things, so nobody could tell whether it has come about. Say who will notice, and by how much.`,
				fixes: [askForWhom(sentence)],
			};
		}
	},
});

/** In an opening, what boasts is hype, and is said to be. */
function vagueIn(sentence: Sentence, { role }: Passage): Span | undefined {
	const quality = bareQuality(sentence);
	// "Customer satisfaction" may be the name of a measure; "a world-class experience" is none.
	if (quality !== undefined && role === 'measures' && !isPraised(sentence, quality)) return undefined;
	const first = quality === undefined ? undefined : sentence.facts.terms[quality.first];
	if (quality !== undefined && first !== undefined) return { start: first.start, end: quality.head.end };
	return role === 'outcome' && !sentence.is('tech-first') ? emptyAim(sentence) : undefined;
}

const isPraised = ({ facts }: Sentence, { first, headIndex }: NounPhrase): boolean =>
	facts.terms.slice(first, headIndex).some(({ classes }) => (classes & Class.qualityWord) !== 0);

/** A sentence beside it says how much; not a line of its own in a list that has lost its marks. */
function isCounted({ prose, sentences }: Passage, sentence: Sentence): boolean {
	const counted = sentences.filter(({ facts }) => facts.measure.amount);
	const lines = prose.split(/\r\n?|\n/).filter(line => line.trim() !== '').length;
	return lines >= 3 && lines === sentences.length ? counted.includes(sentence) : counted.length > 0;
}

function isStatement({ kind, role, inventory, header, opening }: Passage): boolean {
	if (kind === 'heading' || kind === 'quote' || kind === 'html' || header || inventory) return false;
	return role === 'outcome' || role === 'measures' || opening;
}

function askForWhom({ span, text }: Sentence): FixMaker {
	const stop = /[.!?,;:\s]*$/.exec(text)?.[0].length ?? 0;
	const end = span.end - stop;
	return replaceWith(
		{ start: end, end },
		' for ${1:[whom]}, from ${2:[today]} to ${3:[what we want]} by ${4:[when]}',
		'Ask for whom and by how much',
		{ snippet: true },
	);
}
