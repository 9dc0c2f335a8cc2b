import assert from 'node:assert/strict';
import { passageStore, restated } from '../../../server/src/analysis/document/passage.ts';

describe('passages', () => {
	const traits = { kind: 'paragraph', role: 'users', opening: false, level: 0, boilerplate: false } as const;
	const more = { header: false, label: 0, inventory: false };
	const store = () =>
		passageStore({
			sentences: ({ text }) => [{ text } as never],
			notes: () => ({ about: () => 0, jargon: [], acronyms: [], explained: [] }),
			hits: () => ({}) as never,
		});

	it('are one for each text in each place of a kind', () => {
		const { intern } = store();
		const passage = intern({ ...traits, ...more }, 'a');
		assert.equal(intern({ ...traits, ...more }, 'a'), passage);
		for (const other of [
			{ kind: 'item' },
			{ role: 'team' },
			{ opening: true },
			{ level: 1 },
			{ boilerplate: true },
			{ header: true },
			{ label: 1 },
			{ inventory: true },
		] as const)
			assert.notEqual(intern({ ...traits, ...more, ...other }, 'a'), passage);
		assert.notEqual(intern({ ...traits, ...more }, 'b'), passage);
	});

	it('are forgotten when there are many more than are in use, and kept while they are', () => {
		const { intern, sweep } = store();
		const passage = (text: string) => intern({ ...traits, ...more }, text);
		const used = [passage('a'), passage('b')];
		const gone = passage('c');
		for (let index = 0; index < 100; index++) passage(`${index}`);
		sweep(used);
		assert.equal(passage('c'), gone, 'so few are kept, as they may come back');
		passage('100');
		sweep(used);
		assert.notEqual(passage('c'), gone);
		assert.deepEqual([passage('a'), passage('b')], used);
		assert.equal(passage('a'), used[0]);
	});

	it('are read when they are asked, once', () => {
		const passage = store().intern({ ...traits, ...more }, '**a** b');
		for (const part of ['sentences', 'notes', 'hits', 'prose'] as const) {
			assert.notEqual(passage[part], undefined);
			assert.equal(passage[part], passage[part]);
		}
		assert.equal(passage.prose, '  a   b');
		assert.deepEqual(passage.sentences, [{ text: '**a** b' }]);
	});

	it('say something else without a label when they are restated, and have the same notes', () => {
		const passage = store().intern({ ...traits, ...more, label: 3, opening: true }, 'a');
		const other = restated(passage, '*b*');
		assert.deepEqual(
			[other.text, other.prose, other.label, other.role, other.opening, other.sentences],
			['*b*', ' b ', 0, 'users', true, []],
		);
		assert.equal(other.notes, passage.notes);
		assert.equal(other.hits, passage.hits);
	});
});
