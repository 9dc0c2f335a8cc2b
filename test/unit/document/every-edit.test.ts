import assert from 'node:assert/strict';
import type { Readers } from '../../../server/src/analysis/document/passage.ts';
import { type BriefReader, briefReader } from '../../../server/src/analysis/document/read-brief.ts';
import type { Brief } from '../../../server/src/analysis/index.ts';

/** How a brief is read has nothing to do with what its sentences say. */
const readers: Readers = {
	sentences: () => [],
	notes: () => ({ about: () => 0, jargon: [], acronyms: [], explained: [] }),
	hits: () => {
		throw new Error('Nobody asks for words here.');
	},
};

/** All that is read of a brief, as plain data. */
const plain = ({ blocks, passages, sections, title, ignores, profile, frontMatter, lineEnd }: Brief) => ({
	blocks: blocks.map(({ passage, ...place }) => ({ ...place, ...traits(passage) })),
	passages: passages.map(({ text }) => text),
	sections: sections.map(({ heading, parent, ...section }) => ({ ...section, at: heading.start, in: parent?.span })),
	title: title?.start,
	ignores,
	profile,
	entries: frontMatter.entries,
	lineEnd,
});

const traits = ({ kind, role, text, opening, level, boilerplate, header, label, inventory }: Brief['passages'][0]) => ({
	kind,
	role,
	text,
	opening,
	level,
	boilerplate,
	header,
	label,
	inventory,
});

const fresh = (text: string) => plain(briefReader(readers)(text));

/** Makes the edit at each place of a brief, and takes it back, in one session. */
function assertSame(brief: string, edit: (text: string, at: number) => string): void {
	const read: BriefReader = briefReader(readers);
	for (let at = 0; at <= brief.length; at++) {
		const text = edit(brief, at);
		assert.deepEqual(plain(read(text)), fresh(text), JSON.stringify(text));
		read(brief);
	}
	assert.deepEqual(plain(read(brief)), fresh(brief), 'when all is taken back');
}

const briefs: Readonly<Record<string, string>> = {
	sections: 'T\n\n# Users\na\n\n**Team**\n- b\n  - c\n## Bus\n- d\n',
	'a fence': '# T\n```\n# a\n```\n## Users\n<!-- # -->\n# Bus\nb',
	'a table': '# T\r\n| a | b |\r\n|-|-|\r\n| c | d |\r\n## Bus\r\n> e\r\n> # f\r\n',
	'a comment below a fence': '```\n#\n```\n<!--brief-ignore|b\n-|-\n# -->',
	comments: '# T\n<!-- brief-ignore -->\na\n## Bus\n<!-- brief-ignore-line x -->\n',
	YAML: '---\ntitle: T\n---\n# Users\na\n## Team\nb\n',
	'carriage returns': '# T\ra\r## Users\rb\r\r- c\r# Team\rd',
};

const insertions = ['\n', '# ', '\n```\n', '<!--', '>'];

describe('an edit anywhere comes to what a new session makes of the same text', () => {
	for (const [what, brief] of Object.entries(briefs)) {
		for (const insertion of insertions)
			it(`with ${JSON.stringify(insertion)} put in anywhere: ${what}`, () =>
				assertSame(brief, (text, at) => text.slice(0, at) + insertion + text.slice(at)));
		it(`with a character taken out anywhere: ${what}`, () =>
			assertSame(brief, (text, at) => text.slice(0, at) + text.slice(at + 1)));
	}

	/** More headings than are read at once, so that an edit moves some of them to where others were. */
	const long = Array.from({ length: 50 }, (_, index) => `${'#'.repeat((index % 3) + 1)} ${index}\n`).join('');
	const places = [...long.matchAll(/^/gm)].map(({ index }) => index);
	for (const insertion of ['# Users\n', '# T', 'a\n', '```\n', '<!-- brief-ignore -->\n'])
		it(`with ${JSON.stringify(insertion)} put in before any of many headings`, () => {
			const read = briefReader(readers);
			for (const at of places.filter((_, index) => index % 7 < 2)) {
				const text = long.slice(0, at) + insertion + long.slice(at);
				assert.deepEqual(plain(read(text)), fresh(text), text);
			}
		});
	it('with any of many headings taken out, or all but one', () => {
		const read = briefReader(readers);
		for (const [index, at] of places.entries()) {
			if (index % 7 > 1) continue;
			const next = places[index + 1] ?? long.length;
			for (const text of [long.slice(0, at) + long.slice(next), long, long.slice(at, next), long.slice(0, next)])
				assert.deepEqual(plain(read(text)), fresh(text), text);
		}
	});
});
