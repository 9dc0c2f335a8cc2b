import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ratiosOf } from './judge.mjs';

/** Which rules speak for which of the corpus's labels, as its own script counts them. */
export const rulesOfLabel = {
	'tech-first': ['tech-first', 'solution-in-problem'],
	'output-as-outcome': ['output-as-outcome'],
	'user-vague': ['users-vague'],
	'assumed-need': ['need-assumed'],
	'bolt-on': ['bolt-on'],
	'bespoke-or-lockin': [
		'prefer-off-the-shelf',
		'prefer-open-standards',
		'prefer-interoperable',
		'prefer-cloud',
		'prefer-data-access',
	],
	'upfront-waterfall': ['scope-fixed-upfront', 'governance-passive'],
	'exclusion-risk': ['digital-exclusion'],
	'digital-team-owns': ['digital-team-alone'],
};

export const hasCorpus = corpus => existsSync(join(corpus, 'score.mjs'));

/**
 * What the corpus's own script says of the built command line: its output, the figures by label, the two lines below
 * its table, and the errors of one label. An error is named by where it is and a digest, so that none of the corpus's
 * text has to be kept.
 */
export function scoreCorpus(root, corpus, misses) {
	const list = misses === undefined ? [] : ['--misses', misses];
	const { stdout, stderr, status } = spawnSync(process.execPath, [join(corpus, 'score.mjs'), ...list], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 1 << 28,
	});
	if (status !== 0) throw new Error(`The corpus could not be scored. Run "node esbuild.mjs cli" first.\n${stderr}`);
	const rows = [...stdout.matchAll(/^(\S.*?) +(\d+) +(\d+) +(\d+) +\d\.\d+ +\d\.\d+ +\d\.\d+$/gm)];
	return {
		output: stdout,
		figures: new Map(rows.map(([, label, hits, alarms, misses]) => [label, figures(+hits, +alarms, +misses)])),
		leads: /^leads with: (.*) right$/m.exec(stdout)?.[1],
		findings: /^findings: ([\d.]+) per/m.exec(stdout)?.[1],
		warnings: /outcome-first briefs: ([\d.]+) per/.exec(stdout)?.[1],
		errors: [...stdout.matchAll(/^(F[PN]) (\S+) (.*)$/gm)].map(([, kind, place, text]) => ({
			id: `${kind} ${place} ${createHash('sha1').update(text).digest('hex').slice(0, 6)}`,
			kind,
			text,
		})),
	};
}

/** How many briefs and labelled statements there are. */
export function sizeOf(corpus) {
	const lines = name =>
		readFileSync(join(corpus, 'dev', name), 'utf8')
			.split('\n')
			.filter(Boolean).length;
	return { briefs: lines('documents.jsonl'), statements: lines('items.jsonl') };
}

const figures = (hits, alarms, misses) => ({ hits, alarms, misses, ...ratiosOf({ hits, alarms, misses }) });
