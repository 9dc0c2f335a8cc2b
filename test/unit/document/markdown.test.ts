import assert from 'node:assert/strict';
import { type ParsedText, parseMarkdown as parse } from '../../../server/src/analysis/document/markdown.ts';

/** "kind level: text" for each block. */
function blocksOf(text: string): readonly string[] {
	return parse(text).blocks.map(
		({ kind, level, start, end, header }) => `${kind}${header ? '*' : ''} ${level}: ${text.slice(start, end)}`,
	);
}

function assertBlocks(text: string, ...blocks: readonly string[]): void {
	assert.deepEqual(blocksOf(text), blocks);
}

describe('the blocks of a brief', () => {
	it('are headings, without their marks', () => {
		assertBlocks(
			'# One\n## Two ##\nThree\n===\n   ### Four\n#\n#Not\n',
			'heading 1: One',
			'heading 2: Two',
			'heading 1: Three',
			'heading 3: Four',
			'heading 1: ',
			'paragraph 0: #Not',
		);
	});

	it('are paragraphs over several lines, however those end', () => {
		assertBlocks('a\r\nb\r\rc\rd\n\ne', 'paragraph 0: a\r\nb', 'paragraph 0: c\rd', 'paragraph 0: e');
	});

	it('are list items, by how deep they are, and what else stands in an item', () => {
		assertBlocks(
			'- a\n  - b\n\n    c\n1. d\n- [ ] e\n-\n',
			'item 1: a',
			'item 2: b',
			'paragraph 2: c',
			'item 1: d',
			'item 1: [ ] e',
		);
	});

	it('are rows of a table, the first of them its header', () => {
		assertBlocks(
			'| a | b |\n|---|---|\n| c | d |\ne | f\n\nafter',
			'row* 0: | a | b |',
			'row 0: | c | d |',
			'row 0: e | f',
			'paragraph 0: after',
		);
	});

	it('are quotations, with what is in them', () => {
		assertBlocks('> | a |\n> |-|\n> | b |\n>\n> <div>', 'quote* 0: > | a |', 'quote 0: > | b |', 'quote 0: > <div>');
		assertBlocks(
			'> a\nlazy\n>\n> ## b\n> - c\n> ```\n> d\n> ```',
			'quote 0: a\nlazy',
			'quote 2: b',
			'quote 1: c',
			'code 0: > ```\n> d\n> ```',
		);
	});

	it('are code and HTML, which end where CommonMark says', () => {
		assertBlocks(
			'```\n# a\n```\n    b\n\n<div>\n# c\n\n# d\n<!-- e\n\n# f -->\n# g',
			'code 0: ```\n# a\n```',
			'code 0:     b',
			'html 0: <div>\n# c',
			'heading 1: d',
			'html 0: <!-- e\n\n# f -->',
			'heading 1: g',
		);
	});

	it('leave out what only defines a link, and rules across the page', () => {
		assertBlocks('[a]: https://example.org "t"\n\n---\n\n[b][a]', 'paragraph 0: [b][a]');
	});

	it('end where their words do, and begin without the spaces before them', () => {
		assertBlocks(
			'  a  \n\n- b \n\n | c | \n |-|\n  | d |\n',
			'paragraph 0: a',
			'item 1: b',
			'row* 0: | c |',
			'row 0: | d |',
		);
		assertBlocks('- - a\n\n  b\n- c\n\nd', 'item 2: a', 'paragraph 1: b', 'item 1: c', 'paragraph 0: d');
		assertBlocks('- # a\n\n  b\n-\n\nc', 'heading 1: a', 'item 1: b', 'paragraph 0: c');
		assertBlocks('# a  \n##  b ##  \nc \n d \n===', 'heading 1: a', 'heading 2: b', 'heading 1: c \n d');
		assertBlocks('> a\n\nb', 'quote 0: a', 'paragraph 0: b');
	});

	it('stand where their lines begin', () => {
		const places = (text: string) => parse(text).blocks.map(({ start, end, lineStart }) => [lineStart, start, end]);
		assert.deepEqual(places('##  \n> - a\r\n   # b #\r| c |\r|-|\r'), [
			[0, 2, 2],
			[5, 9, 10],
			[12, 17, 18],
			[21, 21, 26],
		]);
		assert.deepEqual(places('a\n\u00A0\n===\n'), [[0, 0, 1]]);
		assert.deepEqual(places('\u00A0\n\nb'), [[3, 3, 4]]);
		assert.deepEqual(places('> \u00A0\n\n- \u2003\n\n  b'), [[10, 12, 13]]);
		assert.deepEqual(places('- a a\n  a\n'), [[0, 2, 9]]);
		assert.deepEqual(places('>\ta'), [[0, 2, 3]]);
	});

	it('are found in what nobody should write', () => {
		for (const text of [
			'',
			'\0',
			'\uFEFF',
			'\uD83D',
			'\r',
			'- '.repeat(500),
			'>'.repeat(500),
			'|'.repeat(500),
			'```',
			'<!--',
		])
			assert.doesNotThrow(() => parse(text));
		assertBlocks('a\0b', 'paragraph 0: a\0b');
	});

	it('say whether what follows would be swallowed', () => {
		const open = ({ open }: ParsedText): boolean => open;
		for (const text of [
			'```\na',
			'~~~\n```',
			'<!-- a',
			'<div>\na',
			'<script>\n\n',
			'<?php',
			'</script>',
			'<![CDATA[',
			'````\n```',
		])
			assert.ok(open(parse(text)), text);
		for (const text of [
			'',
			'a',
			'```\n```',
			'<!-- a -->',
			'<div>\n\n',
			'- ```',
			'> <!--',
			'<script></script>',
			'    code',
		])
			assert.ok(!open(parse(text)), text);
	});
});
