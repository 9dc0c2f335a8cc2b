// Says how often the checker is right: npm run score [-- --misses LABEL] [-- --write]
// Always on the project's own fixtures, test/fixtures/briefs; on labelled real briefs too for maintainers who have them
// ([--corpus DIR], and [--also DIR] for what the weights are fitted on besides). --misses lists the false alarms (FP) and misses (FN) of a rule or a kind of statement; --write puts
// the figures into docs/accuracy.md, whose prose stays as it is.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCore } from './generate/core.mjs';
import { writeAccuracyPage } from './score/accuracy-page.mjs';
import { hasCorpus, scoreCorpus } from './score/corpus.mjs';
import { isGood, judgeFixtures, readFixtures } from './score/fixtures.mjs';
import { figuresOf } from './score/judge.mjs';
import { plainTable } from './score/table.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const option = name => {
	const at = process.argv.indexOf(`--${name}`);
	return at < 0 ? undefined : process.argv[at + 1];
};

const misses = option('misses');
const corpus = option('corpus') ?? join(root, '../shared/corpus');
const core = await loadCore(root);
const fixtures = readFixtures(join(root, 'test/fixtures/briefs'));
const good = new Set(fixtures.filter(isGood).map(({ name }) => name));
const { verdicts } = await judgeFixtures(core, fixtures);

console.log(`${fixtures.length} briefs of our own, ${good.size} of them good`);
console.log(plainTable(figuresOf(verdicts)));
for (const { verdict, label, fixture, line, text } of verdicts)
	if (label === misses && verdict !== 'hit')
		console.log(`${verdict === 'miss' ? 'FN' : 'FP'} ${fixture}:${line} ${text.replace(/\s+/g, ' ')}`);
const warnings = new Set(core.rules.filter(rule => rule.severity === 'warning').map(rule => rule.id));
for (const { verdict, label, fixture, line, text } of verdicts)
	if (verdict === 'alarm' && good.has(fixture) && warnings.has(label))
		console.log(`warning in a good brief: ${label} ${fixture}:${line} ${text}`);

if (hasCorpus(corpus)) {
	console.log('\nlabelled real briefs');
	console.log(scoreCorpus(root, corpus, misses).output);
}
if (process.argv.includes('--write'))
	await writeAccuracyPage(root, { core, fixtures, verdicts, corpus, also: option('also') });
