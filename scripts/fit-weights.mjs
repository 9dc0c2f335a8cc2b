// Fits the weights by which language/judge.ts judges statements, on labelled real briefs, and writes language/weights.ts.
// For maintainers who have the corpus: node scripts/fit-weights.mjs [--corpus DIR] [--check]   (--check only reports)
// The corpus's text does not come along: a weight belongs to a named feature such as "software makes in goal".
// Prints precision and recall of each label under cross-validation over repositories: a brief is always judged by
// weights that were fitted without any brief of its repository.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { statementsOfCorpus } from './fit/corpus.mjs';
import { fit, probability } from './fit/logistic.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const option = (name, fallback) => {
	const at = process.argv.indexOf(`--${name}`);
	return at < 0 ? fallback : process.argv[at + 1];
};

/** The label in the corpus for each kind of statement, how strongly to pull weights to zero, and which way to err. */
const labels = [
	{ kind: 'tech-first', label: 'tech-first', pull: 1, beta: 0.7 },
	{ kind: 'outcome', label: 'outcome', pull: 1, beta: 1 },
	{ kind: 'user-specific', label: 'user-specific', pull: 1, beta: 1 },
];

/** Features that common sense lets speak against a kind only, whatever a few briefs seem to teach. */
const contrary = new Set([
	'denied or asked',
	'list item',
	'table row',
	'user story',
	'people do it',
	'software was made',
	'very short',
	'inventory',
	'negated',
	'past',
	'quotation',
	'technical benefit',
	'number in schedule',
	'an option',
	'weak software in other',
	'weak software in problem',
	'weak software in users',
	'weak software in inventory',
	'team',
	'we',
	'title or heading',
	'heading',
	'goal row',
]);

/** And those that speak for it only. */
const favouring = new Set([
	'group needs in framing',
	'group served in framing',
	'group first',
	'gain for a group',
	'group as label',
	'list of users',
	'list of gains',
	'group acts',
	'group in users',
	'group in problem',
	'group in goal',
	'amount',
	'compared',
	'dated',
	'per cent',
	'target word',
	'benefit',
	'number in measures',
	'lets people',
	'changes life',
	'two benefits',
	'for a group',
	'as an end',
	'easier',
	'goal section',
	'benefit in goal',
	'benefit in opening',
	'change in goal',
	'the work is software',
	'software is meant',
	'software will be',
	'strong software in title',
	'strong software in goal',
	'strong software in opening',
	'strong software in problem',
]);

const { outputFiles } = buildSync({
	stdin: {
		contents:
			"export { briefReader } from './document/read-brief.ts'; export { sentenceReader } from './language/sentence.ts'; export { featuresOf } from './language/features.ts'; export { defaultConfig } from './config.ts'; export { loadGrammar } from './language/grammar.ts';",
		resolveDir: join(root, 'server/src/analysis'),
		loader: 'ts',
	},
	bundle: true,
	write: false,
	format: 'esm',
	platform: 'neutral',
	mainFields: ['module', 'main'],
});
const core = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

const statements = await statementsOfCorpus(option('corpus', join(root, '../shared/corpus/dev')), core);
const repositories = [...new Set(statements.map(statement => statement.repository))];
const weights = {};
for (const { kind, label, pull, beta } of labels) {
	const usable = statements.filter(statement => !statement.borderline.includes(label));
	const rows = usable.map(statement => ({
		features: statement.features(kind),
		truth: statement.labels.includes(label),
		item: statement.item,
		repository: statement.repository,
	}));
	const held = [];
	const told = rows.filter(row => row.features.length > 0);
	for (const repository of repositories) {
		const model = fit(
			told.filter(row => row.repository !== repository),
			pull,
			{ contrary, favouring },
		);
		for (const row of rows)
			if (row.repository === repository)
				held.push({ ...row, p: row.features.length === 0 ? 0 : probability(model, row.features) });
	}
	const threshold = bestThreshold(held, beta);
	report(kind, held, threshold);
	const model = fit(told, pull, { contrary, favouring });
	const shift = Math.log(threshold / (1 - threshold));
	const features = Object.entries(model.weights).map(([name, weight]) => [name, round(weight)]);
	weights[kind] = {
		bias: round(model.bias - shift),
		features: Object.fromEntries(features.filter(([, weight]) => weight !== 0).sort()),
	};
	if (process.argv.includes('--misses') && option('misses') === kind)
		for (const row of held)
			if (row.p >= threshold !== row.truth)
				console.log(
					row.truth ? 'FN' : 'FP',
					row.p.toFixed(2),
					row.item.slice(0, 150),
					row.features.join(' | ').slice(0, 400),
				);
}
if (!process.argv.includes('--check'))
	writeFileSync(join(root, 'server/src/analysis/language/weights.ts'), sourceOf(weights));

function round(weight) {
	return Math.round(weight * 100) / 100;
}

function sourceOf(weights) {
	return [
		'// Generated by scripts/fit-weights.mjs from labelled briefs: do not edit.',
		"import type { WeighedKind } from './judge.ts';",
		'',
		'interface Weights {',
		'\t/** The score of a statement with no other feature, less the cut: a score above zero is a yes. */',
		'\treadonly bias: number;',
		'\treadonly features: Readonly<Record<string, number>>;',
		'}',
		'',
		'export const weights: Readonly<Record<WeighedKind, Weights>> = {',
		...Object.entries(weights).flatMap(([kind, { bias, features }]) => [
			`\t${key(kind)}: {`,
			`\t\tbias: ${bias},`,
			'\t\tfeatures: {',
			...Object.entries(features).map(([name, weight]) => `\t\t\t${key(name)}: ${weight},`),
			'\t\t},',
			'\t},',
		]),
		'};',
		'',
	].join('\n');
}

function key(name) {
	return /^\w+$/.test(name) ? name : `'${name}'`;
}

/** The cut that serves best: F-measure, leaning to precision where beta is below 1. An item counts once. */
function bestThreshold(held, beta) {
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

function report(kind, held, cut) {
	const { precision, recall, hits, alarms, misses } = measure(held, cut);
	const f1 = (2 * precision * recall) / (precision + recall) || 0;
	console.log(
		`${kind.padEnd(14)} held out: precision ${precision.toFixed(2)} recall ${recall.toFixed(2)} F1 ${f1.toFixed(2)}   hits ${hits}, false alarms ${alarms}, misses ${misses}   cut ${cut.toFixed(2)}`,
	);
}
