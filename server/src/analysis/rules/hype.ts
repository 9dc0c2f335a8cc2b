import type { Passage } from '../document/passage.ts';
import type { Span } from '../finding.ts';
import { removeAndSay, removeWords, replaceWith } from '../fixes/index.ts';
import { saySoAfter } from '../fixes/sentence.ts';
import { claimsOf } from '../language/claims.ts';
import { hyping } from '../language/hype.ts';
import { bareQuality } from '../language/vague.ts';
import { type FixMaker, passageRule } from '../rule.ts';

export default passageRule({
	id: 'hype',
	title: 'Say what it would let people do, not how new it is',
	severity: 'information',
	keyPoints: ['P1'],
	// What somebody has done before is praised, and argues for nothing.
	when: ({ role, hits }) => role !== 'team' && hyping.mayBeIn(hits),

	*check(passage) {
		for (const { span, found, words, before, after } of claimsOf(passage, hyping)) {
			if (isName(words, before, after)) continue;
			const isPraise = found.sense !== 'trend';
			const isBare = /^\s+\S/.test(after) || (listed.test(after) && determined.test(before));
			const title = 'Say what it would let people do';
			const say = 'This would let ${1:[whom]} ${2:[do what]}.';
			const replace = () =>
				/\b(?:of|for|in|to)$/i.test(words)
					? saySoAfter(say, title)
					: replaceWith(withOthers(span, after), `\${1:${promptFor(words)}}`, title, { snippet: true });
			const ask = (isPraise && isBare) || describing.test(after) ? removeAndSay(span, say, title) : replace();
			yield {
				span,
				message: isPraise
					? `“${words}” praises the means and tells nobody what will be different. Leave it out, or say what it would let people do.`
					: `“${words}” follows a trend and tells nobody what will be different. Say what it would let people do.`,
				fixes: isPraise && isBare ? withRemoval(ask, passage, span) : [ask],
			};
		}
	},
});

/** Of a bare quality something has to be said: without the praise, as little is said of it, and nobody is told so any more. */
function withRemoval(ask: FixMaker, { sentences }: Passage, span: Span): readonly FixMaker[] {
	const sentence = sentences.find(each => each.span.start <= span.start && span.end <= each.span.end);
	const remove = removeWords(span);
	return sentence !== undefined && bareQuality(sentence) !== undefined ? [ask, remove] : [remove, ask];
}

/** "a cutting-edge, secure service": one of the words that describe a thing; not "it is cutting-edge, and people know". */
const listed = /^,\s+(?!(?:and|or|but|so|as|which|that|who|with|for)\b)\p{L}/u;
const determined = /(?:^|[\s(])(?:an?|the|this|that|these|those|our|its|their|your|any|every|each)\s+$/i;

/** "our digital transformation journey": the words only describe. */
const describing = /^\s+(?:journey|agenda|ambitions?|vision|goals?|efforts?|initiatives?|projects?|work)\b/i;

/** "leverage AI, blockchain and automation to …": the others would stand alone behind the question. */
function withOthers({ start, end }: Span, after: string): Span {
	const others = /^(?:, [\w-]+)*,? (?:and|or) (?:big data|machine learning|[\w-]+)(?=[.,;]| (?:to|so|for|in)\b|$)/.exec(
		after,
	);
	return { start, end: end + (others?.[0].length ?? 0) };
}

/** What goes where the words stood: "we will leverage AI to sort letters", "leveraging AI", "serious about AI first". */
function promptFor(words: string): string {
	const [first = ''] = words.split(/\s/);
	if (!/^(?:leverag|harness|exploit|embrac|unleash|capitalis|unlock|catch|rid|push)/i.test(first))
		return '[what it would let people do]';
	return first.endsWith('ing')
		? '[doing what, for whom]'
		: `[${/[^s]s$/.test(first) && !/ss$/.test(first) ? 'does' : 'do'} what, for whom]`;
}

/** "the Digital Transformation Agency", "our digital transformation lead": it is what somebody or something is called. */
function isName(words: string, before: string, after: string): boolean {
	const isCapitalised = /^[A-Z]\S*[\s-]+[A-Z]/.test(words);
	if (isCapitalised && (before.trim() !== '' || /^\s+[A-Z]/.test(after))) return true;
	return /^\s+(?:team|teams|lead|leads|director|directors|manager|managers|officer|officers|board|boards|office|agency|department|directorate|unit|group|committee|partner|partners|fund|programme|program|strategy|strategies|roadmap|plan)\b/i.test(
		after,
	);
}
