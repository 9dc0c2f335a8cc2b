/**
 * Logistic regression over named features, pulled towards zero: small data must not make large weights. An item of
 * several sentences is true when one of them is: the one that speaks most for it stands for it.
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

function descend(rows, pull, signs, rounds = 300) {
	const names = [...new Set(rows.flatMap(row => row.features))];
	const index = new Map(names.map((name, at) => [name, at]));
	const coded = rows.map(row => ({
		on: row.features.map(name => index.get(name)),
		truth: row.truth ? 1 : 0,
		weight: row.weight ?? 1,
	}));
	const weights = new Float64Array(names.length);
	const squares = new Float64Array(names.length).fill(1e-8);
	let bias = -2;
	let biasSquares = 1e-8;
	for (let round = 0; round < rounds; round++) {
		const slope = new Float64Array(names.length);
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
			const step = slope[at] + pull * weights[at];
			squares[at] += step * step;
			weights[at] -= (0.5 * step) / Math.sqrt(squares[at]);
			if (weights[at] > 0 && signs.contrary.has(names[at])) weights[at] = 0;
			if (weights[at] < 0 && signs.favouring.has(names[at])) weights[at] = 0;
		}
		biasSquares += biasSlope * biasSlope;
		bias -= (0.5 * biasSlope) / Math.sqrt(biasSquares);
	}
	return { bias, weights: Object.fromEntries(names.map((name, at) => [name, weights[at]])) };
}

export function probability({ bias, weights }, features) {
	let score = bias;
	for (const name of features) score += weights[name] ?? 0;
	return 1 / (1 + Math.exp(-score));
}
