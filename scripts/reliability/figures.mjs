// What was measured about how far you can rely on this: each part with its day, kept as data and shown on one page.
import { readFile, writeFile } from 'node:fs/promises';
import { tables } from './tables.mjs';

const data = 'docs/reliability.json';
const page = 'docs/reliability.md';
const marks = ['<!-- figures -->', '<!-- /figures -->'];

export const kept = async () => JSON.parse(await readFile(data, 'utf8'));

/** Keeps what was measured just now, and writes the page anew. */
export async function keep(part, measured) {
	const figures = await kept();
	figures[part] = { on: new Date().toISOString().slice(0, 10), node: process.version, ...measured };
	await writeFile(data, `${JSON.stringify(figures, undefined, '\t')}\n`);
	await writeFile(page, await pageWith(figures));
}

/** Keeps that a client was used, where figures are asked for (RECORD=1), in place of what was known of it. */
export async function keepClient(client) {
	if (!process.env.RECORD) return;
	const { clients } = await kept();
	const others = (clients?.clients ?? []).filter(({ name }) => name !== client.name);
	await keep('clients', { clients: [...others, client].sort((a, b) => a.name.localeCompare(b.name)) });
}

/** The page as the figures have it; `test/unit/reliability.test.ts` compares. */
export async function pageWith(figures) {
	const text = await readFile(page, 'utf8');
	const [start, end] = marks.map(mark => text.indexOf(mark));
	if (start < 0 || end < start) throw new Error(`${page} has no place for the figures: ${marks.join(' … ')}.`);
	return `${text.slice(0, start + marks[0].length)}\n\n${tables(figures).join('\n\n')}\n\n${text.slice(end)}`;
}
