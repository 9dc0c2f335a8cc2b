import type { Passage } from '../document/passage.ts';
import type { Fix, Span } from '../finding.ts';
import { escapeSnippet } from '../guide/index.ts';
import { absencesIn } from '../language/absences.ts';
import { articleFor, capitalised, decapitalised, materialOf } from '../language/rewrite/index.ts';
import type { Sentence } from '../language/sentence.ts';
import { anyoneIn } from '../language/vague-users.ts';
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

/**
 * For "users", "the public" or "everyone" as the answer to who it is for.
 *
 * @param vague the words, in offsets of the passage; found where absent
 */
export function usersVagueFixes(passage: Passage, sentence: Sentence, vague?: Span): readonly FixMaker[] {
	const span = vague ?? anyoneIn(sentence.facts);
	return span === undefined ? [] : [site => askWho(site, passage, span)];
}

function askForNeed(site: Site, passage: Passage, sentence: Sentence): Fix | undefined {
	const material = materialOf(sentence, passage);
	const missing = missingThing(passage, sentence);
	if (material === undefined) return undefined;
	const who = material.who === undefined ? '${1:[who]}' : escapeSnippet(capitalised(material.who));
	const words = `${who} cannot \${2:[do what]} because \${3:[the cause, as far as we know it]}`;
	const note = missing === undefined ? undefined : escapeSnippet(meansLabel + missing);
	const edits = restate(site, passage, {
		span: material,
		words,
		...(note === undefined ? {} : { note }),
		snippet: true,
	});
	return edits && { title: 'Say what people cannot do today', edits, snippet: true };
}

function askHowInstead(site: Site, passage: Passage, sentence: Sentence): Fix | undefined {
	const material = materialOf(sentence, passage);
	if (material === undefined || passage.kind === 'heading') return undefined;
	const who = material.who === undefined ? '${1:[who]}' : escapeSnippet(decapitalised(material.who));
	const missing = missingThing(passage, sentence);
	const note = missing === undefined ? '' : ` ${escapeSnippet(meansLabel + missing)}`;
	const words = `How might we help ${who} to \${2:[do what]}?${note}`;
	const edits = restate(site, passage, { span: material, words, snippet: true });
	return edits && { title: 'Ask how we might help', edits, snippet: true };
}

/** "There is no app for reporting potholes" → "an app for reporting potholes"; two that are missing are both kept. */
function missingThing(passage: Passage, sentence: Sentence): string | undefined {
	const end = sentence.span.end;
	const starts = absencesIn(sentence.facts)
		.filter(({ thing, software }) => software || thing.thing === 'maybe-system')
		.map(({ start }) => start);
	const things = starts.map((start, index) => {
		const next = starts[index + 1];
		const source = passage.text.slice(start, next ?? end).replace(/[.!\s]+$/, '');
		return nameOf(next === undefined ? source : source.replace(/[,;]?\s+(?:and|or|nor|but)\b[^,;]*$|[,;].*$/, ''));
	});
	if (things.length === 0) return nameOf(passage.text.slice(sentence.span.start, end).replace(/[.!\s]+$/, ''));
	if (things.some(thing => thing === undefined)) return undefined;
	return [things.slice(0, -1).join(', '), things.at(-1)].filter(part => part !== '').join(' and ');
}

function nameOf(source: string): string | undefined {
	const match =
		/\b(?:no|lacks?|lacking|without|(?:do|does) not have|(?:don|doesn)['’]t have|absence of|lack of)\s+(?:an?\s+|any\s+|the\s+)?([^,;]+)$/i.exec(
			source,
		);
	const thing = match?.[1];
	if (thing === undefined || /[*_[\]`]/.test(thing)) return undefined;
	return /s\b(?! )|ss$/.test(thing.split(' ')[0] ?? '') ? thing : `${articleFor(thing)} ${thing}`;
}

function addSoThat(site: Site, passage: Passage, sentence: Sentence): Fix | undefined {
	const material = materialOf(sentence, passage, true);
	if (material === undefined) return undefined;
	const said = escapeSnippet(passage.text.slice(material.start, material.end));
	const who = material.who === undefined ? '${1:[who]}' : escapeSnippet(material.who);
	const words = `${said} so that ${who} can \${2:[do what they cannot do today]}`;
	const edits = restate(site, passage, { span: material, words, snippet: true });
	return edits && { title: 'Add what it is for: “so that …”', edits, snippet: true };
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
		prompt: '${1:[who]} can ${2:[do what]} ${3:[by how much, by when]}',
	});
}

function askWho(site: Site, passage: Passage, span: Span): Fix | undefined {
	const edits = restate(site, passage, { span, words: '${1:[which people, in what situation]}', snippet: true });
	return edits && { title: 'Say which people you mean', edits, snippet: true };
}
