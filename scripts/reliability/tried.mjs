import { keep, kept } from './figures.mjs';

/** Adds what a run of the property tests tried to what earlier ones did; of inputs and doubled texts the last run counts. */
export async function keepTried(tried) {
	const known = (await kept()).fuzz ?? { properties: {}, inputs: 0, doubled: 0, slowest: [] };
	const properties = { ...known.properties };
	for (const { kind, name, edits, seed } of tried) {
		if (kind !== 'edits') continue;
		const { edits: before = 0, seeds = [] } = properties[name] ?? {};
		properties[name] = { edits: before + edits, seeds: [...new Set([...seeds, seed])].sort((a, b) => a - b) };
	}
	const inputs = tried.filter(({ kind }) => kind === 'input');
	if (inputs.length === 0) return keep('fuzz', { ...known, properties });
	const doubled = inputs.filter(({ ratio }) => ratio > 0).sort((a, b) => b.ratio - a.ratio);
	const slowest = doubled.slice(0, 5).map(({ name, size, ratio }) => ({ name, size, ratio }));
	await keep('fuzz', { properties, inputs: inputs.length - doubled.length, doubled: doubled.length, slowest });
}
