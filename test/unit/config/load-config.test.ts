import assert from 'node:assert/strict';
import { configLoader } from '../../../server/src/config/load-config.ts';
import type { ConfigValues } from '../../../server/src/config/read-config.ts';

type Files = Readonly<Record<string, object | string>>;

const loaderOf = (files: Files, base: ConfigValues = {}) =>
	configLoader(
		async path => {
			const file = Object.hasOwn(files, path) ? files[path] : undefined;
			return typeof file === 'object' ? JSON.stringify(file) : file;
		},
		'/repo',
		base,
	);

describe('finding the config of a folder', () => {
	it('takes the nearest file alone, and never looks above the root', async () => {
		const loader = loaderOf({
			'/.outcome-brief.json': { profile: 'discovery' },
			'/repo/.outcome-brief.json': { profile: 'full', rules: { placeholder: 'off' } },
			'/repo/a/b/.outcome-brief.yaml': 'profile: one-page\n',
			'/repo/a/package.json': { name: 'x' },
		});
		const { path, settings } = await loader.forFolder('/repo/a/b/c');
		assert.equal(path, '/repo/a/b/.outcome-brief.yaml');
		assert.equal(settings.config.profile, 'one-page');
		assert.deepEqual(settings.config.rules, {});
		assert.equal((await loader.forFolder('/repo/a')).settings.config.profile, 'full');
		assert.equal((await loaderOf({ '/.outcome-brief.json': {} }).forFolder('/repo/a')).path, undefined);
	});

	it('starts from what is extended: later words win, lists add up, patterns keep their folder', async () => {
		const { settings, problems, paths } = await loaderOf({
			'/repo/.outcome-brief.json': {
				profile: 'full',
				files: ['docs/*.md'],
				exclude: ['old/**'],
				rules: { placeholder: 'error' },
				vocabulary: { vendors: ['Acme'] },
				templates: { Ours: 'templates/ours.md' },
			},
			'/repo/a/.outcome-brief.json': {
				extends: '../.outcome-brief.json',
				profile: 'discovery',
				exclude: ['x/**'],
				vocabulary: { vendors: ['Bolt', 'Acme'] },
			},
		}).forFolder('/repo/a');
		assert.deepEqual(problems, []);
		assert.deepEqual(paths, ['/repo/a/.outcome-brief.json', '/repo/.outcome-brief.json']);
		assert.equal(settings.config.profile, 'discovery');
		assert.deepEqual(settings.config.rules, { placeholder: 'error' });
		assert.deepEqual(settings.config.vocabulary.vendors, ['Acme', 'Bolt']);
		assert.deepEqual(settings.files, { folder: '/repo', patterns: ['docs/*.md'] });
		assert.deepEqual(settings.exclude, [
			{ folder: '/repo', patterns: ['old/**'] },
			{ folder: '/repo/a', patterns: ['x/**'] },
		]);
		assert.deepEqual(settings.templates, [{ name: 'Ours', path: '/repo/templates/ours.md' }]);
	});

	it('lets a file go before the settings of an editor', async () => {
		const base: ConfigValues = { profile: 'full', vocabulary: { acronyms: ['NHS'] } };
		const files = { '/repo/.outcome-brief.json': { profile: 'discovery' } };
		const { config } = (await loaderOf(files, base).forFolder('/repo')).settings;
		assert.equal(config.profile, 'discovery');
		assert.deepEqual(config.vocabulary.acronyms, ['NHS']);
	});

	for (const [what, files, message] of [
		[
			'a file outside the repository',
			{ '/repo/.outcome-brief.json': { extends: '../secret.json' }, '/secret.json': {} },
			/outside this repository/,
		],
		[
			'a whole path outside',
			{ '/repo/.outcome-brief.json': { extends: '/etc/x.json' }, '/etc/x.json': {} },
			/outside this repository/,
		],
		[
			'a folder that only begins with the same letters',
			{ '/repo/.outcome-brief.json': { extends: '../repo2/x.json' }, '/repo2/x.json': {} },
			/outside/,
		],
		['a file that is not there', { '/repo/.outcome-brief.json': { extends: ['lost.json'] } }, /no file “lost\.json”/],
		[
			'itself, by way of another',
			{ '/repo/.outcome-brief.json': { extends: 'b.json' }, '/repo/b.json': { extends: '.outcome-brief.json' } },
			/in turn/,
		],
		['a template outside', { '/repo/.outcome-brief.json': { templates: { Ours: '../../x.md' } } }, /outside/],
	] as const) {
		it(`says so where a config names ${what}`, async () => {
			const { problems } = await loaderOf(files).forFolder('/repo');
			assert.equal(problems.length, 1);
			const [problem] = problems;
			assert.match(problem?.message ?? '', message);
			assert.match(problem?.text.slice(problem.span.start, problem.span.end) ?? '', /^".*"$/);
		});
	}

	it('says which file a mistake is in', async () => {
		const { problems } = await loaderOf({
			'/repo/.outcome-brief.json': { extends: 'base.json' },
			'/repo/base.json': '{ "profil": "full" }',
		}).forFolder('/repo');
		assert.deepEqual(
			problems.map(({ path, span }) => ({ path, span })),
			[{ path: '/repo/base.json', span: { start: 2, end: 10 } }],
		);
	});
});
