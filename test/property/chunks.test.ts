import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Chunk, chunker } from '../../server/src/analysis/document/chunks.ts';
import { parseMarkdown as parse, type RawBlock } from '../../server/src/analysis/document/markdown.ts';
import { applyEdit, editsOf } from './edits.ts';
import { briefs, wildInsertions } from './pieces.ts';
import { editsToTry, tried } from './size.ts';

describe('reading Markdown in chunks, with edits', function () {
	this.timeout(0);

	it('finds the blocks that one parse of the whole finds, after any edits', () => {
		const steps = 20;
		tried(
			'chunks',
			fc.property(briefs, fc.array(editsOf(wildInsertions), { maxLength: steps, minLength: steps }), (brief, edits) => {
				const read = chunker(parse);
				let text = brief;
				assertSame(text, read(text));
				for (const edit of edits) {
					text = applyEdit(text, edit);
					assertSame(text, read(text));
				}
			}),
			{ runs: Math.ceil(editsToTry / steps), edits: steps },
		);
	});
});

function assertSame(text: string, chunks: readonly Chunk[]): void {
	assert.deepEqual(
		chunks.map(chunk => chunk.text),
		chunker(parse)(text).map(chunk => chunk.text),
	);
	const blocks: RawBlock[] = [];
	let offset = 0;
	for (const chunk of chunks) {
		for (const block of chunk.blocks)
			blocks.push({
				...block,
				start: block.start + offset,
				end: block.end + offset,
				lineStart: block.lineStart + offset,
			});
		offset += chunk.text.length;
	}
	assert.deepEqual(blocks, parse(text).blocks);
}
