import type { Passage } from '../document/passage.ts';
import type { Span } from '../finding.ts';
import { solutionInProblemFixes, techFirstFixes } from '../fixes/index.ts';
import { absencesIn } from '../language/absences.ts';
import { isJudged } from '../language/judge.ts';
import { absentIn, liftOutcome } from '../language/rewrite/index.ts';
import type { Sentence } from '../language/sentence.ts';
import { passageRule } from '../rule.ts';

export default passageRule({
	id: 'tech-first',
	title: 'Start from what should change for people, not from a technology',
	severity: 'warning',
	keyPoints: ['P1', 'KP1', 'KP2', 'KP5'],

	when: passage => isJudged(passage) && passage.sentences.some(sentence => sentence.is('tech-first')),

	*check(passage) {
		for (const sentence of passage.sentences) {
			if (!sentence.is('tech-first') || isMeans(sentence) || belongsToSolutionInProblem(passage, sentence)) continue;
			yield {
				span: spanOf(sentence),
				...(isAbsence(passage, sentence)
					? { message: missingMessage, fixes: solutionInProblemFixes(passage, sentence) }
					: { message: messageFor(passage, sentence), fixes: techFirstFixes(passage, sentence) }),
			};
		}
	},
});

/** What our own rewrite leaves: the technology as one way to reach the outcome. */
const isMeans = ({ text }: Sentence): boolean => /^\W*(?:means|options?|ideas?) to (?:test|try)\b/i.test(text);

const belongsToSolutionInProblem = ({ role }: Passage, { facts }: Sentence): boolean =>
	(role === 'problem' || role === 'discover' || role === 'define') &&
	absencesIn(facts).some(absence => absence.software);

/** A long sentence is marked from its verb to the end of what it makes. */
function spanOf({ span, facts }: Sentence): Span {
	const { predicate, terms } = facts;
	const object = predicate?.object;
	if (predicate === undefined || object === undefined || terms.length <= 14) return span;
	// A short subject belongs to what is marked: "We need an app".
	const start = predicate.at <= 2 ? span.start : (terms[predicate.at]?.start ?? span.start);
	return { start, end: terms[object.end - 1]?.end ?? span.end };
}

/** "We have no portal": the means is a portal, and not that there is none. */
const isAbsence = (passage: Passage, sentence: Sentence): boolean =>
	absentIn(sentence, passage)?.leads === true && liftOutcome(sentence, passage) === undefined;

const missingMessage =
	'This says which solution is missing, not what people cannot do without it. Say what that is, so that other answers stay possible.';

function messageFor(passage: Passage, sentence: Sentence): string {
	if (passage.role === 'title')
		return 'The title names a technology, so readers look for software, not for what gets better. Name what will change, and for whom.';
	// What can be lifted out of it is said, though what leads it may hide it from a reader.
	if (sentence.is('outcome') || liftOutcome(sentence, passage) !== undefined)
		return 'The technology comes before the people it is for. Say first what they will be able to do, and keep the technology as one means to test.';
	if (sentence.facts.predicate?.verb === undefined)
		return 'This says what the technology is, not who will be better off. Say what should change for people first.';
	return 'This makes a technology the goal, so nobody can tell who will be better off. Say who should be able to do what, and keep the technology as one means to test.';
}
