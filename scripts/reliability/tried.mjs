import { keep } from './figures.mjs';

/** Keeps what one whole run of the property tests tried, in place of an earlier one. */
export function keepTried(tried, { edits, seed }) {
	const properties = {};
	for (const { kind, name, edits } of tried) if (kind === 'edits') properties[name] = (properties[name] ?? 0) + edits;
	const inputs = tried.filter(({ kind }) => kind === 'input');
	const doubled = inputs.filter(({ ratio }) => ratio > 0).sort((a, b) => b.ratio - a.ratio);
	const slowest = doubled.slice(0, 5).map(({ name, size, ratio }) => ({ name, size, ratio }));
	const counts = { inputs: inputs.length - doubled.length, doubled: doubled.length };
	return keep('fuzz', { edits, seed, properties, ...counts, slowest });
}
