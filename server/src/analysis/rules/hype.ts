import { removeAndSay, removeWords, replaceWith } from '../fixes/index.ts';
import { claimsOf } from '../language/claims.ts';
import { hyping } from '../language/hype.ts';
import { passageRule } from '../rule.ts';

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
			const title = 'Say what it would let people do';
			const ask =
				(isPraise && /^\s+\S/.test(after)) || describing.test(after)
					? removeAndSay(span, 'This would let ${1:[whom]} ${2:[do what]}.', title)
					: replaceWith(span, `\${1:${promptFor(words)}}`, title, { snippet: true });
			yield {
				span,
				message: isPraise
					? `“${words}” praises the means and tells nobody what will be different. Leave it out, or say what it would let people do.`
					: `“${words}” follows a trend and tells nobody what will be different. Say what it would let people do.`,
				fixes: isPraise && /^\s+\S/.test(after) ? [removeWords(span), ask] : [ask],
			};
		}
	},
});

/** "our digital transformation journey": the words only describe. */
const describing = /^\s+(?:journey|agenda|ambitions?|vision|goals?|efforts?|initiatives?|projects?|work)\b/i;

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
