import { wordMark } from './kinds.mjs';

/**
 * Logistic regression over named features, pulled towards zero: small data must not make large weights. An item of
 * several sentences is true when one of them is: the one that speaks most for it stands for it. Words are pulled harder
 * than readings, as there are many, and most teach what the documents at hand are about.
 *
 * @param signs features whose weights stay at or below zero (`contrary`), or at or above it (`favouring`)
 */
export function fitWeights(rows, pull, signs) {
	const first = descend(rows, pull, signs);
	const best = new Map();
	for (const row of rows) {
		if (!row.truth) continue;
		const p = probability(first, row.features);
		if (p > (best.get(row.item)?.p ?? -1)) best.set(row.item, { row, p });
	}
	const telling = rows.filter(row => !row.truth || best.get(row.item)?.row === row);
	return descend(telling, pull, signs);
}

const wordPull = 4;

function descend(rows, pull, signs, rounds = 150) {
	const index = new Map();
	for (const { features } of rows) for (const name of features) if (!index.has(name)) index.set(name, index.size);
	const names = [...index.keys()];
	const pulls = names.map(name => (name.startsWith(wordMark) ? wordPull * pull : pull));
	const least = names.map(name => (signs.favouring.has(name) ? 0 : -Infinity));
	const most = names.map(name => (signs.contrary.has(name) ? 0 : Infinity));
	const coded = rows.map(row => ({
		on: Int32Array.from(row.features, name => index.get(name)),
		truth: row.truth ? 1 : 0,
		weight: row.weight ?? 1,
	}));
	const weights = new Float64Array(names.length);
	const squares = new Float64Array(names.length).fill(1e-8);
	const slope = new Float64Array(names.length);
	let bias = -2;
	let biasSquares = 1e-8;
	for (let round = 0; round < rounds; round++) {
		slope.fill(0);
		let biasSlope = 0;
		for (const { on, truth, weight } of coded) {
			let score = bias;
			for (const at of on) score += weights[at];
			const error = weight * (1 / (1 + Math.exp(-score)) - truth);
			for (const at of on) slope[at] += error;
			biasSlope += error;
		}
		// AdaGrad: a step for each weight by how much it has moved, so that rare features are learnt too.
		for (let at = 0; at < weights.length; at++) {
			const step = slope[at] + pulls[at] * weights[at];
			squares[at] += step * step;
			weights[at] = Math.min(most[at], Math.max(least[at], weights[at] - (0.5 * step) / Math.sqrt(squares[at])));
		}
		biasSquares += biasSlope * biasSlope;
		bias -= (0.5 * biasSlope) / Math.sqrt(biasSquares);
	}
	const kept = names.map((name, at) => [name, weights[at]]);
	return {
		bias,
		weights: Object.fromEntries(kept.filter(([name, weight]) => tells(name, weight, signs.leastWord ?? 0.2))),
	};
}

/** Most words are worth next to nothing, and are not worth their place in the program. */
const tells = (name, weight, least) => !name.startsWith(wordMark) || Math.abs(weight) >= least;

export function probability({ bias, weights }, features) {
	let score = bias;
	for (const name of features) score += weights[name] ?? 0;
	return 1 / (1 + Math.exp(-score));
}
