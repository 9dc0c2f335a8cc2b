import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFixtures } from '../score/fixtures.mjs';
import { scoredKinds } from '../score/marks.mjs';
import { labels, wordMark } from './kinds.mjs';

/**
 * Every sentence of labelled briefs with its features, and the labels of the item that it belongs to. A statement's
 * `group` is what must not be split when weights are tried on briefs that they were not fitted on: the repository.
 *
 * @param masked as if nobody knew the headings
 */
export async function statementsOfCorpus(folder, core, source = 'corpus', masked = false) {
	const lines = name =>
		readFileSync(join(folder, name), 'utf8')
			.split('\n')
			.filter(Boolean)
			.map(line => JSON.parse(line));
	const repositories = existsSync(join(folder, 'documents.jsonl'))
		? new Map(lines('documents.jsonl').map(document => [document.id, document.repo]))
		: new Map();
	const items = groupBy(lines('items.jsonl'));
	const statements = [];
	for (const [id, list] of items) {
		const text = readFileSync(join(folder, `${id}.md`), 'utf8');
		const places = placed(list, text.split(/\r?\n/));
		for (const { at, ...sentence } of await sentencesOf(core, masked ? withoutHeadings(text) : text)) {
			const item = itemAt(places, positionOf(text, at));
			if (item === undefined || item.boilerplate) continue;
			statements.push({
				...sentence,
				source,
				group: `${source} ${repositories.get(id) ?? id}`,
				item: `${id}:${item.line}:${item.item} ${item.text}`,
				labels: item.labels,
				borderline: item.borderline ?? [],
			});
		}
	}
	return statements;
}

/** The same of our own briefs, by the marks in them. */
export async function statementsOfFixtures(folder, core, source = 'fixtures', masked = false) {
	const statements = [];
	for (const { name, text, marks } of readFixtures(folder)) {
		for (const { at, end, ...sentence } of await sentencesOf(core, masked ? withoutHeadings(text) : text)) {
			const here = marks.filter(mark => mark.start < end && at < mark.end);
			const named = here.flatMap(mark => mark.labels);
			// An outcome that lacks an app is for another rule.
			const aside = named.some(label => label.name === 'solution-in-problem') ? ['tech-first'] : [];
			const marked = here.find(mark => mark.labels.some(({ name }) => kinds.has(name)));
			statements.push({
				...sentence,
				source,
				group: `${source} ${name}`,
				item: `${name}:${marked?.start ?? at} ${text.slice(at, end)}`,
				place: `${name}:${marked?.start ?? at}`,
				labels: named.filter(label => !label.doubtful).map(label => label.name),
				borderline: [...named.filter(label => label.doubtful).map(label => label.name), ...aside],
			});
		}
	}
	return statements;
}

const kinds = new Set([...scoredKinds, ...labels.map(({ label }) => label)]);

/**
 * The same length, with nothing to be learnt from any heading but the title: many a brief has headings that nobody knows,
 * and what its statements are has to be seen by themselves.
 */
function withoutHeadings(text) {
	let isTitle = true;
	return text.replace(heading, (line, hashes = '') => {
		if (isTitle) {
			isTitle = false;
			return line;
		}
		return hashes + line.slice(hashes.length).replace(/[a-z]/g, 'x').replace(/[A-Z]/g, 'X');
	});
}

const heading = /^(#{1,6} ).*$|^.+$(?=\n(?:={3,}|-{3,})[ \t]*$)/gm;

/** Every sentence of a brief, with where it stands and its features. */
export async function sentencesOf(core, text) {
	const { brief } = core.createSession({ grammar: await core.loadGrammar() }).check(text);
	return brief.blocks.flatMap(({ start, passage }) =>
		passage.kind === 'code' || passage.kind === 'html'
			? []
			: passage.sentences.map(({ span, facts }) => ({
					at: start + span.start,
					end: start + span.end,
					features: kind => {
						const own = core.isJudged(passage) ? namesOf(core.featuresOf[kind](facts, passage)) : [];
						if (own.length === 0) return own;
						return [...own, ...namesOf(core.plain(facts, passage)), ...facts.words.map(asWord)];
					},
				})),
	);
}

const namesOf = features => features.filter(name => typeof name === 'string');

const asWord = word => `${wordMark}${word}`;

function groupBy(items) {
	const groups = new Map();
	for (const item of items) groups.set(item.id, [...(groups.get(item.id) ?? []), item]);
	return groups;
}

function placed(list, rows) {
	let line = 0;
	let column = 0;
	return list.map(item => {
		if (item.line !== line) [line, column] = [item.line, 0];
		const found = (rows[item.line - 1] ?? '').indexOf(item.text.slice(0, 14), column);
		const at = found >= 0 ? found : column;
		column = at + item.text.length;
		return { ...item, column: at + 1 };
	});
}

function positionOf(text, offset) {
	const before = text.slice(0, offset).split('\n');
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function itemAt(places, { line, column }) {
	return places.findLast(place => place.line < line || (place.line === line && place.column <= column)) ?? places[0];
}
