import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crossValidated } from '../fit/cross-validate.mjs';
import { hasCorpus, rulesOfLabel, scoreCorpus, sizeOf } from './corpus.mjs';
import { isGood } from './fixtures.mjs';
import { figuresOf, ratiosOf } from './judge.mjs';
import { scoredKinds } from './marks.mjs';
import { sectionErrors } from './section-errors.mjs';
import { cellsOf, markdownTable } from './table.mjs';

/** Below this many marks a figure says little. */
const few = 5;
const heads = ['Marked', 'Hits', 'False alarms', 'Misses', 'Precision', 'Recall', 'F1'];
const targets = ['outcome', 'users', 'problem', 'deliver'];
const otherSections = [
	'evidence',
	'measures',
	'team',
	'technology',
	'risks',
	'budget',
	'timeline',
	'discover',
	'define',
	'develop',
];

/**
 * Puts the figures into docs/accuracy.md, between its `<!-- generated: … -->` comments. The prose around them is
 * written by hand and stays. Without the corpus, what the page says of it stays too.
 */
export async function writeAccuracyPage(root, { core, fixtures, verdicts, corpus, also }) {
	const file = join(root, 'docs/accuracy.md');
	const sections = {
		fixtures: ownFigures(core, fixtures, verdicts),
		unmeasured: unmeasured(core, verdicts),
		...(hasCorpus(corpus) ? await corpusSections(root, core, corpus, also) : {}),
	};
	writeFileSync(file, Object.entries(sections).reduce(filled, readFileSync(file, 'utf8')));
}

function filled(page, [name, content]) {
	const pattern = new RegExp(`(<!-- generated: ${name} -->\n)[^]*?(<!-- /generated -->)`);
	if (!pattern.test(page)) throw new Error(`docs/accuracy.md has no "<!-- generated: ${name} -->".`);
	return page.replace(pattern, (_, open, close) => `${open}\n${content}\n\n${close}`);
}

function ownFigures(core, fixtures, verdicts) {
	const figures = figuresOf(verdicts);
	const row = (name, id) => {
		const own = figures.get(id) ?? { hits: 0, alarms: 0, misses: 0, ...ratiosOf({ hits: 0, alarms: 0, misses: 0 }) };
		return [name, ...rowOf(own)];
	};
	const good = fixtures.filter(isGood);
	const names = new Set(good.map(({ name }) => name));
	const isWarning = id => core.rules.some(rule => rule.id === id && rule.severity === 'warning');
	const alarms = verdicts.filter(
		({ label, verdict, fixture }) => verdict === 'alarm' && names.has(fixture) && isWarning(label),
	).length;
	const words = fixtures.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
	const rules = core.rules.filter(({ id }) => figures.has(id));
	const bySeverity = ['warning', 'information', 'hint'].flatMap(severity =>
		rules
			.filter(rule => rule.severity === severity)
			.map(({ id }) => row(`[\`${id}\`](rules/${id}.md), ${severity}`, id)),
	);
	return [
		`${fixtures.length} briefs, ${words} words. ${good.length} of the briefs are good: they have ${alarms} warnings.`,
		markdownTable(['Rule', ...heads], bySeverity),
		markdownTable(
			['Kind of statement', ...heads],
			scoredKinds.map(kind => row(kind, kind)),
		),
	].join('\n\n');
}

const rowOf = figures => [String(figures.hits + figures.misses), ...cellsOf(figures)];

function unmeasured(core, verdicts) {
	const figures = figuresOf(verdicts);
	const link = ({ id }) => `[\`${id}\`](rules/${id}.md)`;
	const onReal = Object.values(rulesOfLabel).flat();
	const marksOf = ({ id }) => (figures.get(id)?.hits ?? 0) + (figures.get(id)?.misses ?? 0);
	const none = core.rules.filter(rule => marksOf(rule) === 0 && !onReal.includes(rule.id));
	const little = core.rules.filter(rule => marksOf(rule) > 0 && marksOf(rule) < few);
	return [
		none.length === 0 ? 'Every rule is measured somewhere.' : `Not measured: ${none.map(link).join(', ')}.`,
		`Fewer than ${few} places in our own briefs: ${little.map(link).join(', ')}.`,
	].join('\n\n');
}

const heldOutTable = (held, source) =>
	markdownTable(
		['Kind of statement', ...heads],
		held.map(({ kind, sources }) => [kind, ...rowOf({ ...sources[source], ...ratiosOf(sources[source]) })]),
	);

async function corpusSections(root, core, corpus, also) {
	const { briefs, statements } = sizeOf(corpus);
	const held = await crossValidated(root, { corpus: join(corpus, 'dev'), also });
	const misread = await sectionErrors(core, join(corpus, 'dev'));
	const kinds = Object.keys(errorKinds()).filter(label => !misread.has(label));
	const scores = new Map(kinds.map(label => [label, scoreCorpus(root, corpus, label)]));
	const score = [...scores.values()][0];
	const ruleRows = Object.entries(rulesOfLabel)
		.filter(([label]) => score.figures.has(label))
		.map(([label, rules]) => [
			`${label} (${rules.map(id => `\`${id}\``).join(', ')})`,
			...rowOf(score.figures.get(label)),
		]);
	const kindRows = scoredKinds.map(kind => [kind, ...rowOf(score.figures.get(kind))]);
	const sectionRows = [...targets, ...otherSections].map(role => [
		role,
		...rowOf(score.figures.get(`section ${role}`)),
	]);
	return {
		'held-out': [
			`Real briefs: ${briefs} briefs, ${statements} statements.`,
			heldOutTable(held, 'corpus'),
			...(also === undefined ? [] : ['Public documents of many kinds:', heldOutTable(held, 'also')]),
			'Our own briefs:',
			heldOutTable(held, 'fixtures'),
			'Briefs of ours that somebody else labelled:',
			heldOutTable(held, 'labelled'),
		].join('\n\n'),
		fitted: [
			markdownTable(['Label', ...heads], [...ruleRows, ...kindRows]),
			markdownTable(['Section', ...heads], sectionRows),
			`What the brief leads with: ${score.leads} right. Findings of all levels: ${score.findings} per 1,000 words. Warnings on briefs that put the outcome first: ${score.warnings} per 1,000 words.`,
		].join('\n\n'),
		errors: [...scores, ...misread].map(([label, { errors }]) => errorTable(label, errors)).join('\n\n'),
	};
}

/** Which kind each error is of, as someone sorted them who read them: by place and digest, without the text. */
const errorKinds = () => JSON.parse(readFileSync(new URL('./error-kinds.json', import.meta.url), 'utf8'));

function errorTable(label, errors) {
	if (errors.length === 0) return `${label}: no errors.`;
	const sorted = Object.entries(errorKinds()[label] ?? {}).map(([kind, ids]) => [
		kind,
		errors.filter(({ id }) => ids.includes(id)).length,
	]);
	const others = errors.length - sorted.reduce((sum, [, count]) => sum + count, 0);
	const rows = [...sorted, ['Not sorted yet', others]].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
	return markdownTable([`${label}: ${errors.length === 1 ? 'one error' : `${errors.length} errors`}`, 'Count'], rows);
}
