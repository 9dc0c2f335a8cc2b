import assert from 'node:assert/strict';
import type { BlockKind } from '../../../server/src/analysis/document/markdown.ts';
import { cellBorder, proseOf } from '../../../server/src/analysis/document/prose.ts';

/** What a reader sees, with the spaces that markup leaves made one, and "¦" between cells. */
function seen(text: string, kind: BlockKind = 'paragraph'): string {
	const prose = proseOf(kind, text);
	assert.equal(prose.length, text.length, text);
	return prose.replaceAll(cellBorder, '¦').replace(/ +/g, ' ').trim();
}

describe('prose', () => {
	it('is what is left when the marks of Markdown are gone', () => {
		const table: readonly (readonly [string, string])[] = [
			['**bold** and _soft_ and ~~gone~~', 'bold and soft and gone'],
			['snake_case_name stays', 'snake_case_name stays'],
			['`code` keeps its words', 'code keeps its words'],
			['a \\*star\\*', 'a star'],
			['[the map](https://a.b/c_(d) "title") here', 'the map here'],
			['[ref][1] and [^2]', 'ref and'],
			['![picture](a.png) after', 'after'],
			['https://a.b/c?d and www.e.f', 'and'],
			['a <b>b</b> <!-- c --> d', 'a b d'],
			['a <!-- never closed', 'a'],
			['line<br>two', 'line¦ two'],
			['{% include x %} {{ y }} z', 'z'],
			['[who] is asked', '[who] is asked'],
			['5 < 6 > 4', '5 < 6 > 4'],
		];
		for (const [text, words] of table) assert.equal(seen(text), words, text);
	});

	it('of other blocks leaves out their own marks', () => {
		assert.equal(seen('| a | b \\| c |', 'row'), '¦ a ¦ b c ¦');
		assert.equal(seen('[x] done', 'item'), 'done');
		assert.equal(seen('a\n> b\n>> c', 'quote'), 'a\n b\n c');
		assert.equal(seen('```\na\n```', 'code'), '');
		assert.equal(seen('<div>a</div>', 'html'), '');
	});

	it('keeps line ends, so that nothing joins what they part', () => {
		assert.equal(proseOf('paragraph', 'a <!-- b\r\nc --> d'), 'a       \r\n      d');
	});
});
