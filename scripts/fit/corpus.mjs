import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every sentence of the labelled briefs with its features, and the labels of the item that it belongs to. */
export async function statementsOfCorpus(folder, core) {
	const grammar = await core.loadGrammar();
	const lines = name =>
		readFileSync(join(folder, name), 'utf8')
			.split('\n')
			.filter(Boolean)
			.map(line => JSON.parse(line));
	const repositories = new Map(lines('documents.jsonl').map(document => [document.id, document.repo]));
	const items = Map.groupBy ? Map.groupBy(lines('items.jsonl'), item => item.id) : groupBy(lines('items.jsonl'));
	const statements = [];
	for (const [id, list] of items) {
		const text = readFileSync(join(folder, `${id}.md`), 'utf8');
		const places = placed(list, text.split(/\r?\n/));
		const read = core.briefReader(core.sentenceReader({ vocabulary: core.defaultConfig.vocabulary, grammar }));
		for (const { start, passage } of read(text).blocks) {
			if (passage.kind === 'code' || passage.kind === 'html') continue;
			for (const { span, facts } of passage.sentences) {
				const item = itemAt(places, positionOf(text, start + span.start));
				if (item === undefined || item.boilerplate) continue;
				statements.push({
					item: `${id}:${item.line}:${item.item} ${item.text}`,
					repository: repositories.get(id),
					labels: item.labels,
					borderline: item.borderline,
					features: kind => core.featuresOf[kind](facts, passage).filter(name => typeof name === 'string'),
				});
			}
		}
	}
	return statements;
}

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
