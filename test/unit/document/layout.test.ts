import assert from 'node:assert/strict';
import { createSession, defaultConfig } from '../../../server/src/analysis/index.ts';

const read = (text: string) => createSession().check(text).brief;

/** "kind role: text" for each block, the text without what its role's label takes. */
function placed(text: string): readonly string[] {
	return read(text).blocks.map(({ passage: { kind, role, text } }) => `${kind} ${role}: ${text}`);
}

const titleOf = (text: string): string | undefined => read(text).title?.passage.text;

describe('where things stand in a brief', () => {
	it('the first heading is the title, unless it names a section beside others', () => {
		assert.equal(titleOf('# Parking without paper\n\n## Outcome\n'), 'Parking without paper');
		assert.equal(titleOf('## Outcome\n\nCarers park.\n\n## Users\n\nCarers.\n'), undefined);
		assert.equal(titleOf('<!-- x -->\n\n# Outcome\n\nCarers park.\n'), 'Outcome');
		assert.equal(titleOf('Some words first, and a full stop.\n\n## Outcome\n\n## Users\n'), undefined);
	});

	it('a heading far down is no title, nor is a section below a title in front matter', () => {
		const words = Array.from({ length: 9 }, (_, index) => `Words ${index}.`).join('\n\n');
		assert.equal(titleOf(`${words}\n\n# Changes of June\n\nSome.\n`), undefined);
		assert.notEqual(titleOf('---\ntitle: Parking without paper\n---\n\n## Measures\n\n5 days.\n'), '## Measures');
	});

	it('a heading that lacks its space heads what follows, and an order heads nothing', () => {
		assert.deepEqual(placed('# T\n\n##Users\n\nCarers.\n').slice(2), ['paragraph users: Carers.']);
		assert.deepEqual(placed('# T\n\n## Goals\n\nDeliver training manual\n').slice(2), [
			'paragraph outcome: Deliver training manual',
		]);
	});

	it('what hangs below a label is part of what the label names', () => {
		assert.deepEqual(
			placed('# T\n\n- **Users:**\n  - **Technical leaders:** they plan.\n').at(-1),
			'item users: **Technical leaders:** they plan.',
		);
	});

	it('a first line that reads like a title is one', () => {
		assert.equal(titleOf('Parking without paper\n\nCarers can park.\n'), 'Parking without paper');
		assert.equal(titleOf('Carers can park.\n\nMore.\n'), undefined);
		assert.equal(titleOf('\uFEFF\n'), undefined);
		assert.equal(titleOf('\uFEFF# Parking\n\nWords.\n'), 'Parking');
	});

	it('blocks take the role of their section, and topics that of the section around them', () => {
		assert.deepEqual(placed('# T\n\na\n\n## Users\n\nb\n\n### Night staff\n\nc\n\n## Bus routes\n\nd\n'), [
			'heading title: T',
			'paragraph summary: a',
			'heading users: Users',
			'paragraph users: b',
			'heading users: Night staff',
			'paragraph users: c',
			'heading other: Bus routes',
			'paragraph other: d',
		]);
	});

	it('labels name what follows them: a sentence, the blocks below, a row', () => {
		assert.deepEqual(placed('# T\n\n**Outcome:** a.\n\nUsers: b.\n\n**Problem**\n\nc.\n\n- d\n').slice(1), [
			'paragraph outcome: **Outcome:** a.',
			'paragraph users: Users: b.',
			'paragraph problem: **Problem**',
			'paragraph problem: c.',
			'item problem: d',
		]);
		assert.deepEqual(placed('# T\n\n| Part | What |\n|---|---|\n| **Budget** | £5 |\n| Bus | 7 |\n').slice(1), [
			'row summary: | Part | What |',
			'row budget: | **Budget** | £5 |',
			'row summary: | Bus | 7 |',
		]);
	});

	it('a sentence that introduces a list says what the list is', () => {
		assert.deepEqual(placed('# T\n\nThe outcomes that we want are:\n\n- a\n- b\n\nAfter.\n').slice(2), [
			'item outcome: a',
			'item outcome: b',
			'paragraph summary: After.',
		]);
	});

	it('sections know their parents, their own blocks and all of theirs', () => {
		const { sections, blocks } = read('# T\n\n## Discover\n\na\n\n### Technical\n\nb\n\n## Define\n\nc\n');
		const [, discover, technical, define] = sections;
		assert.equal(technical?.parent, discover);
		const texts = (from = 0, to = 0) => blocks.slice(from, to).map(({ passage }) => passage.text);
		assert.deepEqual(texts(discover?.firstBlock, discover?.endOwn), ['a']);
		assert.deepEqual(texts(discover?.firstBlock, discover?.endBlock), ['a', 'Technical', 'b']);
		assert.equal(discover?.span.end, define?.span.start);
	});

	it('front matter gives a title and a summary, and the profile', () => {
		const text = '---\ntitle: A portal\ndescription: We need it\nbrief: discovery\n---\n\n# B\n';
		assert.deepEqual(placed(text), ['field title: A portal', 'field summary: We need it', 'heading title: B']);
		assert.equal(read(text).profile, 'discovery');
		assert.equal(read('# T\n\n## Discover\n').profile, 'full');
		assert.equal(read('# T\n\n## Approach\n').profile, 'one-page');
		assert.equal(createSession({ config: { ...defaultConfig, profile: 'full' } }).check('# T').brief.profile, 'full');
	});

	it('the opening is the title and what comes before the sections', () => {
		const opening = read(`# T\n\na\n\n${'## Risks\n\nb\n\n'.repeat(8)}`).blocks.filter(
			({ passage }) => passage.opening,
		);
		assert.deepEqual(
			opening.slice(0, 2).map(({ passage }) => passage.text),
			['T', 'a'],
		);
		assert.ok(opening.length < 12);
	});
});
