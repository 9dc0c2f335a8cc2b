import type { Passage } from '../document/passage.ts';
import type { Fix, Span } from '../finding.ts';
import { escapeSnippet } from '../guide/index.ts';
import {
	type Absent,
	absentIn,
	capitalised,
	decapitalised,
	materialOf,
	sentencesOf,
} from '../language/rewrite/index.ts';
import { agreeing, baseOf } from '../language/rewrite/verbs.ts';
import type { Sentence } from '../language/sentence.ts';
import { anyoneIn } from '../language/vague-users.ts';
import { Form } from '../language/word-classes.ts';
import type { FixMaker, Site } from '../rule.ts';
import { moveTo } from './relocation.ts';
import { restate } from './statement.ts';
import { meansLabel } from './tech-first.ts';

/** For a problem that is stated as the absence of a thing: what people cannot do, with the thing as a means to test. */
export function solutionInProblemFixes(passage: Passage, sentence: Sentence): readonly FixMaker[] {
	return [site => askForNeed(site, passage, sentence), site => askHowInstead(site, passage, sentence)];
}

/** For a thing to be finished that stands where the outcome should. */
export function outputFixes(passage: Passage, sentence: Sentence): readonly FixMaker[] {
	return [site => addSoThat(site, passage, sentence), site => moveToDeliver(site, passage, sentence)];
}

/** For a count of what is made or used: what could be counted of people instead. */
export function countFixes(passage: Passage, sentence: Sentence): readonly FixMaker[] {
	return [site => countPeople(site, passage, sentence)];
}

/**
 * For "users", "the public" or "everyone" as the answer to who it is for.
 *
 * @param vague the words, in offsets of the passage; found where absent
 */
export function usersVagueFixes(passage: Passage, sentence: Sentence, vague?: Span): readonly FixMaker[] {
	const span = vague ?? anyoneIn(sentence.facts);
	return span === undefined ? [] : [site => askWho(site, passage, sentence, span)];
}

function askForNeed(site: Site, passage: Passage, sentence: Sentence): Fix | undefined {
	const absent = absentIn(sentence, passage);
	if (absent === undefined) return undefined;
	const { before, effect, cause, after, thing } = quoted(absent);
	const who = capitalised(groupOf(passage, sentence));
	const because = cause ?? '${3:[the cause, as far as we know it]}';
	const said = effect === undefined ? `${who} cannot \${2:[do what]}` : capitalised(effect).replace(/^They\b/, who);
	const words = sentencesOf(before, `${said} because ${because}`, after);
	const edits = restate(site, passage, { span: absent, words, note: meansLabel + thing, snippet: true });
	return edits && { title: 'Say what people cannot do today', edits, snippet: true };
}

function askHowInstead(site: Site, passage: Passage, sentence: Sentence): Fix | undefined {
	const absent = absentIn(sentence, passage);
	if (absent === undefined || passage.kind === 'heading') return undefined;
	const { before, effect, cause, after, thing } = quoted(absent);
	const who = groupOf(passage, sentence);
	const question = `How might we help ${who} to \${2:[do what]}?`;
	const known = sentencesOf(before, effect?.replace(/^they\b/, who), cause, after);
	const words = `${known === '' ? '' : `${known}. `}${question} ${meansLabel}${thing}`;
	const edits = restate(site, passage, { span: absent, words, snippet: true });
	return edits && { title: 'Ask how we might help', edits, snippet: true };
}

const groupOf = (passage: Passage, sentence: Sentence): string => {
	const who = materialOf(sentence, passage)?.who;
	return who === undefined ? '${1:[who]}' : escapeSnippet(decapitalised(who));
};

/** Its words in snippet syntax. */
function quoted({ before, effect, cause, after, thing }: Absent) {
	const escaped = (text: string | undefined) => text && escapeSnippet(text);
	return {
		before: escaped(before),
		effect: escaped(effect),
		cause: escaped(cause),
		after: escaped(after),
		thing: escapeSnippet(thing),
	};
}

function addSoThat(site: Site, passage: Passage, sentence: Sentence): Fix | undefined {
	const material = materialOf(sentence, passage, true);
	if (material === undefined) return undefined;
	const text = passage.text.slice(material.start, material.end);
	// It has its purpose already, though that may be no outcome: a second one would make a chain of them.
	if (/\b(?:so that|in order to|so as to)\b/i.test(text)) return undefined;
	const said = escapeSnippet(text);
	// Whom it names, it names once.
	const who = material.who === undefined ? '${1:[who]}' : 'they';
	const words = `${said} so that ${who} can \${2:[do what they cannot do today]}`;
	const edits = restate(site, passage, { span: material, words, snippet: true });
	return edits && { title: 'Add what it is for: “so that …”', edits, snippet: true };
}

function countPeople(site: Site, passage: Passage, sentence: Sentence): Fix | undefined {
	const material = materialOf(sentence, passage, true);
	if (material === undefined) return undefined;
	const words = '${1:[How many]} ${2:[of whom]} can ${3:[do what they cannot do today]}';
	const edits = restate(site, passage, { span: material, words, snippet: true });
	return edits && { title: 'Count what changes for people instead', edits, snippet: true };
}

function moveToDeliver(site: Site, passage: Passage, sentence: Sentence): Fix | undefined {
	const material = materialOf(sentence, passage);
	if (material === undefined) return undefined;
	// "The goal is to …" would make a goal of it there, too.
	const isGoal = sentence.facts.predicate?.subject?.aim === true;
	const said = material.deed ?? (isGoal ? undefined : passage.text.slice(material.start, material.end));
	if (said === undefined) return undefined;
	return moveTo(site, passage, {
		title: 'Move it to Deliver',
		stage: 'deliver',
		side: sentence.facts.software ? 'technical' : 'nonTechnical',
		span: material,
		sentence,
		bullet: `${capitalised(said)}.`,
		stays: undefined,
		prompt: '${1:[Who]} can ${2:[do what]} ${3:[by how much, by when]}',
	});
}

function askWho(site: Site, passage: Passage, sentence: Sentence, span: Span): Fix | undefined {
	const { facts } = sentence;
	const opens = /^\W*(?:(?:the|all|any|our|every)\s+)?$/i.test(passage.text.slice(sentence.span.start, span.start));
	const ask = `\${1:[${opens ? 'Which' : 'which'} people, in what situation]}`;
	const verb = facts.terms.find(({ start }) => start >= span.end);
	const isOne = /(?:one|body)$/i.test(passage.text.slice(span.start, span.end));
	// "Everyone prefers", but "people who live alone prefer".
	const base = isOne && verb !== undefined && verb.forms & Form.thirdPerson ? baseOf(verb) : undefined;
	const edits =
		base === undefined || verb === undefined
			? restate(site, passage, { span, words: ask, snippet: true })
			: restate(site, passage, {
					span: { start: span.start, end: verb.end },
					words: `${ask}${passage.text.slice(span.end, verb.start)}${agreeing(base, true)}`,
					snippet: true,
				});
	return edits && { title: 'Say which people you mean', edits, snippet: true };
}
