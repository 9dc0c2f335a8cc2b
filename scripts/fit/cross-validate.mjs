import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadSource } from '../generate/core.mjs';
import { statementsOfCorpus, statementsOfFixtures } from './corpus.mjs';
import { contrary, favouring, labels } from './kinds.mjs';
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
export async function crossValidated(root, { corpus = join(root, '../shared/corpus/dev'), also, more = {} } = {}) {
	const core = await loadSource(root, entry);
	const read = async masked => [
		...(await statementsOfCorpus(corpus, core, 'corpus', masked)),
		...(also === undefined ? [] : await statementsOfCorpus(also, core, 'also', masked)),
		...(await statementsOfFixtures(join(root, 'test/fixtures/briefs'), core, 'fixtures', masked)),
		...(await statementsOfFixtures(join(root, 'test/fixtures/labelled'), core, 'labelled', masked)),
	];
	const statements = await read(false);
	for (const { item, place, ...statement } of await read(true))
		statements.push({
			...statement,
			source: 'masked',
			item: `masked ${item}`,
			place: place === undefined ? undefined : `masked ${place}`,
		});
	for (const [name, folder] of Object.entries(more))
		if (existsSync(folder)) statements.push(...(await statementsOfCorpus(folder, core, name)));
	return labels.map(({ kind, label, pull, floor, share, masked }) => {
		const rows = statements
			.filter(statement => !statement.borderline.includes(label))
			.map(({ features, labels, item, group, source, place }) => ({
				features: features(kind),
				truth: labels.includes(label),
				// A mark that runs over several sentences holds when one of them says so.
				item: labels.includes(label) && place !== undefined ? place : item,
				text: item,
				group,
				source,
				weight: isReal(source) ? 1 : isOurs(source) ? share : source === 'masked' ? masked : 0,
			}));
		const held = heldOut(rows, pull);
		const cut = bestCut(
			held.filter(({ weight }) => weight > 0),
			floor,
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
				{ contrary, favouring },
			),
			sources,
			held,
		};
	});
}

const entry = `
	export { createSession } from './session.ts';
	export { isJudged } from './language/judge.ts';
	export { featuresOf } from './language/features/index.ts';
	export { loadGrammar } from './language/grammar.ts';
`;

const isReal = source => source === 'corpus' || source === 'also';

const isOurs = source => source === 'fixtures' || source === 'labelled';

const hasFeatures = row => row.features.length > 0;

/** Each row with its probability by weights that know nothing of its group. */
function heldOut(rows, pull) {
	const told = rows.filter(row => hasFeatures(row) && row.weight > 0);
	return [...new Set(rows.map(row => row.group))].flatMap(group => {
		const others = told.filter(row => row.group !== group);
		const model = fitWeights(others, pull, { contrary, favouring });
		return rows
			.filter(row => row.group === group)
			.map(row => ({ ...row, p: hasFeatures(row) ? probability(model, row.features) : 0 }));
	});
}

/** The cut with the best F-measure over all, of those whose precision on real briefs is at least the floor. */
function bestCut(held, floor) {
	const real = held.filter(({ source }) => isReal(source));
	let best = { cut: 0.9, score: -1 };
	for (let cut = 0.1; cut < 0.9; cut += 0.02) {
		const { precision, recall } = measure(held, cut);
		const score = (2 * precision * recall) / (precision + recall) || 0;
		if (score > best.score && measure(real, cut).precision >= floor) best = { cut, score };
	}
	return best.cut;
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
