import assert from 'node:assert/strict';
import { defaultBriefFiles, readFrontMatter } from '../../../server/src/analysis/index.ts';
import { briefFiles, languageOf } from '../../../server/src/brief-files.ts';

const ask = briefFiles(defaultBriefFiles);
const markdown = (path: string, text = '# A title\n') => ask({ path, languageId: 'markdown', text });

describe('which documents are briefs', () => {
	it('takes the names of briefs, wherever they are', () => {
		for (const path of ['parking.brief.md', '/c:/work/brief.md', 'a/b/BRIEF.md', 'project-brief.md', 'briefs/a/b.md'])
			assert.deepEqual(markdown(path), { isBrief: true, because: 'name' }, path);
	});

	it('leaves other Markdown alone, and says what to do', () => {
		for (const path of ['README.md', 'briefly.md', 'debrief.md', 'brief.md/notes.md', 'my-briefs/a.md']) {
			const answer = markdown(path);
			assert.equal(answer.isBrief, false, path);
			assert.match(answer.isBrief ? '' : answer.reason, /^.{1,60}\. .*brief: full.*outcomeBrief\.files/);
		}
	});

	it('takes Markdown with a brief key, of whatever value', () => {
		for (const value of ['full', '"one-page"', 'ful', '', ' # to decide'])
			assert.equal(markdown('README.md', `---\nowner: Ada\nbrief: ${value}\n---\n`).isBrief, true, value);
	});

	it('takes files of its own language, and nobody else’s', () => {
		assert.equal(ask({ path: 'a.brief', languageId: 'brief', text: '' }).isBrief, true);
		assert.equal(ask({ path: 'brief.md', languageId: 'plaintext', text: '' }).isBrief, false);
	});

	it('leaves the other side of a comparison alone', () => {
		assert.equal(ask({ path: 'brief.md', scheme: 'git', languageId: 'markdown', text: '' }).isBrief, false);
	});

	it('lets every document opt out', () => {
		const text = '---\r\nbrief: none # a template for others\r\n---\r\n# Brief\r\n';
		for (const languageId of ['brief', 'markdown']) {
			assert.deepEqual(
				{ ...ask({ path: 'brief.md', languageId, text }), reason: '' },
				{ isBrief: false, because: 'opted-out', reason: '' },
			);
		}
	});

	it('finds the key where the core finds it', () => {
		const texts = [
			'---\nbrief: full\n---\n',
			'---\n"brief": full\n---\n',
			"---\n'brief': 'full'\n...\n",
			'\uFEFF---\nbrief: full\n---\n',
			'---\rbrief: full\r---\r',
			'--- \nbrief: full\n--- \nText',
			'---\nbrief: full\n',
			'\n---\nbrief: full\n---\n',
			'---\nrules:\n  brief: full\n---\n',
			'---\nbriefing: full\n---\n',
			'---\n# brief: full\n---\n',
			'---\nabout: |\n  brief: full\n---\n',
			'---\n---\nbrief: full\n---\n',
			'----\nbrief: full\n---\n',
			`---\nbrief: full\nlong: ${'x'.repeat(30_000)}\n---\n`,
		];
		for (const text of texts) {
			const key = readFrontMatter(text).entries.some(({ path }) => path === 'brief');
			assert.equal(markdown('README.md', text).isBrief, key, JSON.stringify(text.slice(0, 60)));
		}
	});

	it('knows languages by file name', () => {
		assert.deepEqual(['a.brief', 'a.brief.md', 'A.MD', 'a.txt'].map(languageOf), [
			'brief',
			'markdown',
			'markdown',
			'plaintext',
		]);
	});
});
