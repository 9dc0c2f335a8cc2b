// Writes every rewrite that is offered over the statements of labelled real briefs, to be read one by one.
// For maintainers who have the corpus: node scripts/corpus-rewrites.mjs OUT.txt [--corpus DIR] [--all]
// Without --all, of the statements in which the rule tech-first fires; with it, of every statement.
// Then every fix of every finding in those briefs is tried: is its rule silent there, and is no warning new?
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const option = (name, fallback) => {
	const at = process.argv.indexOf(`--${name}`);
	return at < 0 ? fallback : process.argv[at + 1];
};
const out = process.argv[2];
if (out === undefined || out.startsWith('--'))
	throw new Error('Name the file to write: node scripts/corpus-rewrites.mjs OUT.txt');
const corpus = option('corpus', join(root, '../shared/corpus/dev'));

const bundle = join(tmpdir(), `corpus-rewrites-${process.pid}.mjs`);
buildSync({
	stdin: {
		contents:
			"export * from './analysis/index.ts'; export { liftOutcome } from './analysis/language/rewrite/index.ts'; export { applied, moved } from '../../test/unit/fixes/mend.ts'; export { fixAll } from './fix-all.ts';",
		resolveDir: join(root, 'server/src'),
		loader: 'ts',
	},
	bundle: true,
	format: 'esm',
	platform: 'neutral',
	mainFields: ['module', 'main'],
	outfile: bundle,
});
const core = await import(pathToFileURL(bundle));
const warningRules = core.rules.filter(({ severity }) => severity === 'warning').map(({ id }) => id);

const labels = labelsOf(readFileSync(join(corpus, 'items.jsonl'), 'utf8'));
const lines = [];
let offered = 0;
let asked = 0;
let withOutcome = 0;
let offeredWithOutcome = 0;
const wrong = [];
for (const name of readdirSync(corpus)
	.filter(file => file.endsWith('.md'))
	.sort()) {
	const text = readFileSync(join(corpus, name), 'utf8');
	const session = core.createSession();
	const review = session.check(text);
	for (const { start, passage } of review.brief.blocks) {
		for (const sentence of passage.sentences) {
			const label = labels.get(`${name.slice(0, 3)}|${wordsOf(sentence.text)}`) ?? [];
			const at = start + sentence.span.start;
			const fires = review.findings.some(
				({ rule, span }) => rule === 'tech-first' && span.start >= at && span.end <= start + sentence.span.end,
			);
			const isSaid = label.includes('tech-first') && label.includes('outcome');
			const lifted = core.liftOutcome(sentence, passage);
			if (isSaid) withOutcome++;
			if (isSaid && lifted !== undefined) offeredWithOutcome++;
			if (!fires && !process.argv.includes('--all')) continue;
			asked++;
			if (lifted === undefined) continue;
			offered++;
			const before = oneLine(passage.text.slice(sentence.span.start, sentence.span.end));
			lines.push(
				`${name} ${passage.kind} in ${passage.role}\n  - ${before}\n  + ${oneLine(lifted.outcome)}. Means to test: ${oneLine(lifted.means)}.\n`,
			);
		}
	}
	tryFixes(name, text, session, review);
}
writeFileSync(out, lines.join('\n'));
console.log(`${offered} rewrites of ${asked} statements are in ${out}.`);
console.log(
	`Of ${withOutcome} statements labelled tech-first that hold their outcome, ${offeredWithOutcome} are rewritten.`,
);
console.log(
	wrong.length === 0 ? 'Every fix leaves its rule with less to say and gives no new warning.' : wrong.join('\n'),
);

function tryFixes(name, text, session, review) {
	const before = counted(review);
	for (const finding of review.findings) {
		for (const fix of review.fixesOf(finding)) {
			if (fix.edits.length === 0) continue;
			const mended = session.check(core.applied(text, fix));
			const after = counted(mended);
			const place = core.moved(finding.span, fix);
			const isStill = mended.findings.some(
				({ rule, span }) => rule === finding.rule && span.start < place.end && place.start < span.end,
			);
			if (isStill && (after.get(finding.rule) ?? 0) >= (before.get(finding.rule) ?? 0))
				wrong.push(`${name}: ${finding.rule} says the same after "${fix.title}" at ${finding.span.start}`);
			for (const rule of warningRules) {
				if ((after.get(rule) ?? 0) > (before.get(rule) ?? 0))
					wrong.push(
						`${name}: "${fix.title}" for ${finding.rule} at ${finding.span.start} gives a new warning: ${rule}`,
					);
			}
		}
	}
	const check = version => session.check(version);
	const mended = core.applied(text, { edits: core.fixAll(check(text), check) });
	if (core.fixAll(check(mended), check).length > 0) wrong.push(`${name}: fixing all does not come to an end`);
}

function counted({ findings }) {
	const counts = new Map();
	for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	return counts;
}

function labelsOf(source) {
	const rows = source
		.split('\n')
		.filter(line => line !== '')
		.map(line => JSON.parse(line));
	return new Map(rows.map(({ id, text, labels }) => [`${id}|${wordsOf(text)}`, labels]));
}

function wordsOf(text) {
	return text
		.toLowerCase()
		.replace(/\([^()]*\)/g, ' ')
		.replace(/[^a-z]+/g, '')
		.slice(0, 60);
}

function oneLine(text) {
	return text.replace(/\s+/g, ' ');
}
