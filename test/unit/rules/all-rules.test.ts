import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { examplesOf } from '../../../scripts/generate/page-examples.mjs';
import { isGuideRef, rules, severities } from '../../../server/src/analysis/index.ts';

/** In settings, in ignore comments and in what other programs read from us: these names stay. */
const publicIds = [
	'outcome-missing',
	'users-missing',
	'stage-missing',
	'stage-order',
	'outcome-not-first',
	'stage-one-sided',
	'section-empty',
	'placeholder',
	'outcome-drift',
	'tech-first',
	'solution-in-problem',
	'output-as-outcome',
	'outcome-unmeasured',
	'outcome-vague',
	'hype',
	'technology-only',
	'bolt-on',
	'status-quo',
	'vendor-named',
	'jargon',
	'users-vague',
	'staff-forgotten',
	'need-assumed',
	'digital-exclusion',
	'discovery-skipped',
	'scope-fixed-upfront',
	'governance-passive',
	'digital-team-alone',
	'team-single-discipline',
	'leadership-missing',
	'prefer-interoperable',
	'prefer-open-standards',
	'prefer-off-the-shelf',
	'prefer-cloud',
	'prefer-data-access',
	'prefer-secure',
	'tech-dogmatic',
	'ignore-unused',
	'front-matter-invalid',
	'not-in-english',
];

describe('all rules', () => {
	it('have different ids', () => {
		const ids = rules.map(rule => rule.id);
		assert.deepEqual(ids, [...new Set(ids)]);
	});

	for (const { id, title, severity, keyPoints } of rules) {
		describe(id, () => {
			it('is a public id and the name of its file', () => {
				assert.ok(publicIds.includes(id), `${id} is not in the catalogue of rules.`);
				assert.ok(existsSync(`server/src/analysis/rules/${id}.ts`));
			});

			it('has a short title that tells the author what to do', () => {
				assert.ok(title.length < 70, `${title.length} characters`);
				assert.match(title, /^[A-Z][a-z]+n't |^[A-Z][a-z]+ /);
				assert.doesNotMatch(title, /[.!?]$/, 'It is a title, not a sentence.');
				assert.doesNotMatch(title, notAnOrder, 'It begins with a verb: "Say who …".');
			});

			it('has a level, and comes from the guide', () => {
				assert.ok(severities.includes(severity));
				assert.ok(keyPoints.length > 0 && keyPoints.every(isGuideRef));
			});

			it('has a page that says why, with what it finds and what only looks like it', () => {
				const path = `docs/rules/${id}.md`;
				assert.ok(existsSync(path), `Run "npm run generate", then write on in ${path}.`);
				const page = readFileSync(path, 'utf8');
				const kinds = examplesOf(page).map(({ kind }) => kind);
				assert.ok(kinds.includes('bad'), 'One "```brief bad" block at least.');
				assert.ok(kinds.filter(kind => kind === 'good').length >= 2, 'Two "```brief good" blocks at least.');
				const why = page.split('<!-- /generated -->')[1]?.split('```')[0] ?? '';
				assert.ok(why.trim().split(/\s+/).length >= 20, 'A paragraph that says why, before the first example.');
			});

			it('has a page in which every example is run', () => {
				const page = readFileSync(`docs/rules/${id}.md`, 'utf8');
				const fences = page.match(/^(?:`{3,}|~{3,})brief\b/gm) ?? [];
				assert.equal(examplesOf(page).length, fences.length, 'A "brief" block is bad, fixed or good.');
			});
		});
	}
});

/** How a title begins that describes instead: an article, a pronoun, a plural, an -ing or -ed form. */
const notAnOrder =
	/^(?:The|A|An|This|That|These|There|It|No|Not|Nothing|Nobody|You|Your|We|Our|Every|All|Missing|Empty|Too|(?!Bring\b)\w+ing|(?!Need\b|Feed\b|Embed\b)\w+ed|\w+[^su]s)\b/;
