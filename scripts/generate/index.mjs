// Rewrites every file that repeats what the core knows. With --check, names those that are out of date and exits 1.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ciDoc } from './ci-doc.mjs';
import { configSchema } from './config-schema.mjs';
import { loadCore } from './core.mjs';
import { guideDoc } from './guide-doc.mjs';
import { injectionGrammar } from './injection-grammar.mjs';
import { manifest } from './manifest.mjs';
import { readmeSample } from './readme-sample.mjs';
import { readmeRules, rulePages, rulesOverview } from './rule-pages.mjs';
import { rulesIndex } from './rules-index.mjs';
import { snippets } from './snippets.mjs';

/**
 * What is generated: `path` from the root, and `render(core, current)`, which gives the whole new text. `core` is what
 * server/src/analysis/index.ts exports; `current` is the file as it is now ('' when there is none), for the generators
 * that rewrite a part. An entry may be a function of the core that gives such entries, for one file a rule.
 */
const generated = [
	configSchema,
	guideDoc,
	snippets,
	injectionGrammar,
	manifest,
	rulePages,
	rulesOverview,
	readmeRules,
	readmeSample,
	ciDoc,
];

const root = fileURLToPath(new URL('../..', import.meta.url));

async function main(args) {
	const checking = args.includes('--check');
	const stale = [];
	const update = async (path, render) => {
		const file = join(root, path);
		const current = await readFile(file, 'utf8').catch(() => '');
		const text = await render(current);
		if (text === current) return;
		stale.push(path);
		if (checking) return;
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	};
	await update(rulesIndex.path, () => rulesIndex.render(root));
	const core = await loadCore(root);
	for (const { path, render } of generated.flatMap(entry => (typeof entry === 'function' ? entry(core) : [entry]))) {
		await update(path, current => render(core, current));
	}
	if (!checking) {
		for (const path of stale) console.log(`Wrote ${path}.`);
		return;
	}
	for (const path of stale) console.error(`${path} is out of date. Run "npm run generate".`);
	process.exitCode = stale.length > 0 ? 1 : 0;
}

await main(process.argv.slice(2));
