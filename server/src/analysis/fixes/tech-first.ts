import type { Passage } from '../document/passage.ts';
import type { Fix } from '../finding.ts';
import { escapeSnippet } from '../guide/index.ts';
import {
	capitalised,
	decapitalised,
	type Lifted,
	liftOutcome,
	type Material,
	materialOf,
} from '../language/rewrite/index.ts';
import type { Sentence } from '../language/sentence.ts';
import type { FixMaker, Site } from '../rule.ts';
import { follows } from './intro.ts';
import { moveTo } from './relocation.ts';
import { restate } from './statement.ts';

/** What a statement of the means begins with, wherever a fix writes one. A sentence that begins so is an option. */
export const meansLabel = 'Means to test: ';

/** The ways to turn a statement that puts a technology first, best first. Spans of the sentence count from the passage. */
export function techFirstFixes(passage: Passage, sentence: Sentence): readonly FixMaker[] {
	return [
		site => rewrite(site, passage, sentence),
		site => askForOutcome(site, passage, sentence),
		site => askHow(site, passage, sentence),
		site => moveToDevelop(site, passage, sentence),
	];
}

function rewrite(site: Site, passage: Passage, sentence: Sentence): Fix | undefined {
	const lifted = liftOutcome(sentence, passage);
	if (lifted === undefined || !follows(site, passage, lifted)) return undefined;
	const edits = restate(site, passage, { span: lifted, words: lifted.outcome, note: meansLabel + lifted.means });
	return edits && { title: 'Put the outcome first', edits };
}

/** In the author's own words, as far as there are any: "Residents can [do what] [by how much, by when]." */
function askForOutcome(site: Site, passage: Passage, sentence: Sentence): Fix | undefined {
	const lifted = liftOutcome(sentence, passage);
	const material = lifted ?? materialOf(sentence, passage);
	if (material === undefined) return undefined;
	const isHeading = passage.kind === 'heading' || passage.role === 'title';
	if (lifted !== undefined && isHeading) return undefined;
	const words =
		lifted === undefined
			? whoCan(material as Material, isHeading)
			: `${escapeSnippet(lifted.outcome)}. Target: \${1:[by how much, by when]}`;
	const note = escapeSnippet(meansNote(material));
	const edits = restate(site, passage, { span: material, words, note, snippet: true });
	const title =
		lifted === undefined ? 'Say who can do what, and what to test' : 'Put the outcome first, with a measure';
	return edits && { title, edits, snippet: true };
}

/** What is no name for a means is quoted: it would be no sentence behind a colon. */
function meansNote(material: Lifted | Material): string {
	const { means } = material;
	const isQuoted = 'isSentence' in material && material.isSentence;
	const quoted = /["“”]/.test(means) ? `‘${means}’` : `“${means}”`;
	return meansLabel + (isQuoted ? quoted : means);
}

function whoCan({ who }: Material, isHeading: boolean): string {
	const people = who === undefined ? '${1:[Who]}' : escapeSnippet(capitalised(who));
	return `${people} can \${2:[do what]}${isHeading ? '' : ' ${3:[by how much, by when]}'}`;
}

/** "How might we help residents to …?" The means is kept as one to test. */
function askHow(site: Site, passage: Passage, sentence: Sentence): Fix | undefined {
	const lifted = liftOutcome(sentence, passage);
	// An outcome that is known is no question, except where the brief still asks what the problem is.
	if (lifted !== undefined && !/^(?:problem|users|evidence|discover|define)$/.test(passage.role)) return undefined;
	const material = lifted ?? materialOf(sentence, passage);
	if (material === undefined) return undefined;
	const question = lifted === undefined ? undefined : questionOf(lifted);
	const who = lifted === undefined ? (material as Material).who : undefined;
	const words =
		question === undefined
			? `How might we help ${who === undefined ? '${1:[who]}' : escapeSnippet(decapitalised(who))} to \${2:[do what]}?`
			: question;
	const snippet = question === undefined;
	const note = meansNote(material);
	const title = 'Ask how we might help';
	// The question ends itself: the full stop that stood behind the statement ends the means.
	const isHeading = passage.kind === 'heading' || passage.role === 'title' || passage.kind === 'field';
	if (!isHeading) {
		const edits = restate(site, passage, {
			span: material,
			words: `${words} ${snippet ? escapeSnippet(note) : note}`,
			snippet,
		});
		return edits && { title, edits, ...(snippet ? { snippet } : {}) };
	}
	const edits = restate(site, passage, { span: material, words, note: snippet ? escapeSnippet(note) : note, snippet });
	return edits && { title, edits, ...(snippet ? { snippet } : {}) };
}

/** "Residents can report potholes" as a question; undefined where the outcome has another form. */
function questionOf({ outcome }: Lifted): string | undefined {
	const can = /^([^.;:(]{2,60}?) can (?!see )(\p{Ll}[\s\S]*)$/u.exec(outcome);
	if (can?.[1] === undefined || can[2] === undefined || /[*_[\]`"“,]/.test(can[1])) return undefined;
	const who = decapitalised(can[1]);
	return who === 'we' ? `How might we ${can[2]}?` : `How might we help ${who} to ${can[2]}?`;
}

/** The technology becomes an option among those to test, and the outcome, or a prompt for it, stays. */
function moveToDevelop(site: Site, passage: Passage, sentence: Sentence): Fix | undefined {
	const lifted = liftOutcome(sentence, passage);
	const material = lifted ?? materialOf(sentence, passage);
	if (material === undefined) return undefined;
	// With the means gone, some would no longer see the outcome in what is left.
	if (lifted?.plain === false && passage.role !== 'outcome') return undefined;
	const stays = lifted === undefined ? undefined : lifted.outcome;
	return moveTo(site, passage, {
		title: 'Move the technology to Develop, as an option',
		stage: 'develop',
		side: 'technical',
		span: material,
		sentence,
		bullet: `${capitalised(material.means)}.`,
		stays,
		prompt: whoCan({ ...material, who: (material as Material).who } as Material, true),
	});
}
