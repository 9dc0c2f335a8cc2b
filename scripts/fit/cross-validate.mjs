import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadSource } from '../generate/core.mjs';
import { statementsOfCorpus, statementsOfFixtures } from './corpus.mjs';
import { contrary, favouring, labels, wordMark } from './kinds.mjs';
import { statementsOfTests } from './lines.mjs';
import { fitWeights, probability } from './logistic.mjs';

/**
 * For each weighed kind: the weights fitted on the labelled real briefs and on our own, and how well weights do on
 * briefs that they were not fitted on. A brief is always judged by weights that were fitted without it, and without any
 * brief of its repository.
 *
 * @param corpus folder of the labelled real briefs
 * @param also folder of public documents that one reader labelled, in the same format: weights are fitted on them too
 * @param more folders of further briefs in the same format, by name: they are measured, and nothing is fitted on them
 * @returns for each kind `{ kind, cut, model, sources: { name: { precision, recall, hits, alarms, misses, errors } } }`
 */
export async function crossValidated(
	root,
	{ corpus = join(root, '../shared/corpus/dev'), also, more = {}, only } = {},
) {
	const core = await loadSource(root, entry);
	const read = async masked => [
		...(await statementsOfCorpus(corpus, core, 'corpus', masked)),
		...(also === undefined ? [] : await statementsOfCorpus(also, core, 'also', masked)),
		...(await statementsOfFixtures(join(root, 'test/fixtures/briefs'), core, 'fixtures', masked)),
		...(await statementsOfFixtures(join(root, 'test/fixtures/labelled'), core, 'labelled', masked)),
	];
	const statements = [...(await read(false)), ...(await statementsOfTests(root, core))];
	for (const { item, place, ...statement } of await read(true))
		statements.push({
			...statement,
			source: 'masked',
			item: `masked ${item}`,
			place: place === undefined ? undefined : `masked ${place}`,
		});
	for (const [name, folder] of Object.entries(more))
		if (existsSync(folder)) statements.push(...(await statementsOfCorpus(folder, core, name)));
	const wanted = labels.filter(({ kind }) => only?.includes(kind) ?? true);
	return wanted.map(({ kind, label, leastWord, pull, floors, worth }) => {
		const all = statements
			.filter(statement => !statement.borderline.includes(label))
			.map(({ features, labels, item, group, source, place }) => ({
				features: features(kind),
				truth: labels.includes(label),
				// A mark that runs over several sentences holds when one of them says so.
				item: labels.includes(label) && place !== undefined ? place : item,
				text: item,
				group,
				source,
				weight: isReal(source) ? 1 : (worth[source] ?? 0),
			}));
		const rows = withCommonWords(all);
		const held = heldOut(rows, pull, { contrary, favouring, leastWord });
		const cut = lowestCut(
			held.filter(({ weight }) => weight > 0),
			floors,
		);
		const sources = {};
		for (const source of new Set(held.map(row => row.source))) {
			const own = held.filter(row => row.source === source);
			sources[source] = { ...measure(own, cut), errors: own.filter(row => row.p >= cut !== row.truth) };
		}
		return {
			kind,
			cut,
			model: fitWeights(
				rows.filter(row => hasFeatures(row) && row.weight > 0),
				pull,
				{ contrary, favouring, leastWord },
			),
			sources,
			held,
		};
	});
}

const entry = `
	export { createSession } from './session.ts';
	export { isJudged } from './language/judge.ts';
	export { featuresOf, plain } from './language/features/index.ts';
	export { loadGrammar } from './language/grammar.ts';
`;

const isReal = source => source === 'corpus' || source === 'also';

const hasFeatures = row => row.features.length > 0;

/**
 * A word counts that stands in at least so many repositories or briefs of ours: it is common, and tells nothing of any
 * one document.
 */
const commonIn = 12;

function withCommonWords(rows) {
	const groups = new Map();
	for (const { features, group, weight } of rows)
		for (const name of weight > 0 ? features : [])
			if (name.startsWith(wordMark)) groups.set(name, (groups.get(name) ?? new Set()).add(group));
	const isKept = name =>
		!name.startsWith(wordMark) || (plainWord.test(name.slice(wordMark.length)) && groups.get(name)?.size >= commonIn);
	return rows.map(row => ({ ...row, features: row.features.filter(isKept) }));
}

const plainWord = /^[a-z][a-z ]*$/;

const parts = 20;

/** Each row with its probability by weights that know nothing of its group. Groups are left out a part at a time. */
function heldOut(rows, pull, signs) {
	const told = rows.filter(row => hasFeatures(row) && row.weight > 0);
	return Array.from({ length: parts }, (_, part) => part).flatMap(part => {
		const others = told.filter(row => partOf(row.group) !== part);
		const model = fitWeights(others, pull, signs);
		return rows
			.filter(row => partOf(row.group) === part)
			.map(row => ({ ...row, p: hasFeatures(row) ? probability(model, row.features) : 0 }));
	});
}

/** By its name alone, so that a further document moves no other. */
const partOf = group => createHash('sha1').update(group).digest().readUInt32BE() % parts;

/** The lowest cut whose precision on each real source is at least the source's floor. */
function lowestCut(held, floors) {
	const sources = Object.entries(floors).map(([source, floor]) => [held.filter(row => row.source === source), floor]);
	for (let cut = 0.3; cut < 0.9; cut += 0.01)
		if (sources.every(([own, floor]) => own.length === 0 || measure(own, cut).precision >= floor)) return cut;
	return 0.9;
}

function measure(held, cut) {
	const items = new Map();
	for (const { item, truth, p } of held) items.set(item, { truth, said: (items.get(item)?.said ?? false) || p >= cut });
	let [hits, alarms, misses] = [0, 0, 0];
	for (const { truth, said } of items.values()) {
		if (truth && said) hits++;
		else if (said) alarms++;
		else if (truth) misses++;
	}
	return { precision: hits / (hits + alarms) || 0, recall: hits / (hits + misses) || 0, hits, alarms, misses };
}
