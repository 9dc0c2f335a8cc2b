import { join } from 'node:path';
import { loadSource } from '../generate/core.mjs';
import { statementsOfCorpus } from './corpus.mjs';
import { contrary, favouring, labels } from './kinds.mjs';
import { fitWeights, probability } from './logistic.mjs';

/**
 * For each weighed kind: the weights fitted on the whole corpus, and how well weights do on briefs that they were not
 * fitted on. A brief is always judged by weights that were fitted without any brief of its repository.
 *
 * @returns for each kind `{ kind, cut, model, figures: { precision, recall, hits, alarms, misses }, errors }`
 */
export async function crossValidated(root, corpus = join(root, '../shared/corpus/dev')) {
	const statements = await statementsOfCorpus(corpus, await loadSource(root, entry));
	return labels.map(({ kind, label, pull, beta }) => {
		const rows = statements
			.filter(statement => !statement.borderline.includes(label))
			.map(statement => ({
				features: statement.features(kind),
				truth: statement.labels.includes(label),
				item: statement.item,
				repository: statement.repository,
			}));
		const held = heldOut(rows, pull);
		const cut = bestCut(held, beta);
		return {
			kind,
			cut,
			model: fitWeights(rows.filter(hasFeatures), pull, { contrary, favouring }),
			figures: measure(held, cut),
			errors: held.filter(row => row.p >= cut !== row.truth),
		};
	});
}

const entry = `
	export { briefReader } from './document/read-brief.ts';
	export { sentenceReader } from './language/sentence.ts';
	export { featuresOf } from './language/features.ts';
	export { defaultConfig } from './config.ts';
	export { loadGrammar } from './language/grammar.ts';
`;

const hasFeatures = row => row.features.length > 0;

/** Each row with its probability by weights that know nothing of its repository. */
function heldOut(rows, pull) {
	const told = rows.filter(hasFeatures);
	return [...new Set(rows.map(row => row.repository))].flatMap(repository => {
		const others = told.filter(row => row.repository !== repository);
		const model = fitWeights(others, pull, { contrary, favouring });
		return rows
			.filter(row => row.repository === repository)
			.map(row => ({ ...row, p: hasFeatures(row) ? probability(model, row.features) : 0 }));
	});
}

/** The cut that serves best: F-measure, leaning to precision where beta is below 1. An item counts once. */
function bestCut(held, beta) {
	let best = { cut: 0.5, score: -1 };
	for (let cut = 0.1; cut < 0.9; cut += 0.02) {
		const { precision, recall } = measure(held, cut);
		const score = ((1 + beta ** 2) * precision * recall) / (beta ** 2 * precision + recall) || 0;
		if (score > best.score) best = { cut, score };
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
