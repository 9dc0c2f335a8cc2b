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
			['***all*** of ``it``', 'all of it'],
			['__bold__ and ___both___', 'bold and both'],
			['~~gone', 'gone'],
			['a_b _c_ d_', 'a_b c d'],
			['10 * 4', '10 4'],
			['a \\b \\# \\~ \\[', 'a \\b # ['],
			['![a](b.png)![c][de]![f] after', 'after'],
			['![a](b_(cd).png "e") after', 'after'],
			['[a](b) and [c][] and [d][e f]', 'a and c and d'],
			['[a](b (c (d)) e', '[a](b (c (d)) e'],
			['[a](b()c) e', 'a e'],
			['[a](b(cd)e(fg)h) i', 'a i'],
			['[](b) a', 'a'],
			['[a]\n(b)', '[a]\n(b)'],
			['a[^note] b[^1]', 'a b'],
			['a[^two words]', 'a[^two words]'],
			['http://a.b and https://c.d', 'and'],
			['see WWW.A.B or HTTP://A.B', 'see or'],
			['(www.a.b) [www.a.b]', '( ) [ ]'],
			['xhttp://a.b', 'xhttp://a.b'],
			['<https://a.b> c', 'c'],
			['a <br> b<BR/>c<br />d<brave>e', 'a ¦ b¦ c¦ d e'],
			['a </p> b <p class="x">', 'a b'],
			['a <1> b', 'a <1> b'],
			['a <!-- b --> c <!-- d --> e', 'a c e'],
			['{%a%}b{{c}}d', 'b d'],
			['{{ {a} }} {% % %} {a}', '{{ {a} }} {% % %} {a}'],
			['{{a}} [b](c) <d> **e** https://f', 'b e'],
			['> a', '> a'],
			['[x] a', '[x] a'],
			['a | b', 'a | b'],
		];
		for (const [text, words] of table) assert.equal(seen(text), words, text);
	});

	it('of other blocks leaves out their own marks', () => {
		assert.equal(seen('| a | b \\| c |', 'row'), '¦ a ¦ b c ¦');
		assert.equal(seen('|a\\|b|c|', 'row'), '¦a b¦c¦');
		assert.equal(seen('[x] done', 'item'), 'done');
		assert.equal(seen('[X] done', 'item'), 'done');
		assert.equal(seen('[ ] done', 'item'), 'done');
		assert.equal(seen('[-] done', 'item'), '[-] done');
		assert.equal(seen('[x]done', 'item'), '[x]done');
		assert.equal(seen('done [x] so', 'item'), 'done [x] so');
		assert.equal(seen('a | > b', 'item'), 'a | > b');
		assert.equal(seen('a\n> b\n>> c', 'quote'), 'a\n b\n c');
		assert.equal(seen('> a > b', 'quote'), 'a > b');
		assert.equal(seen('a\r  >\t> > b\r>c', 'quote'), 'a\r b\r c');
		assert.equal(seen('> [x] a | b', 'quote'), '[x] a | b');
		assert.equal(seen('```\na\n```', 'code'), '');
		assert.equal(seen('<div>a</div>', 'html'), '');
	});

	it('keeps line ends, so that nothing joins what they part', () => {
		assert.equal(proseOf('paragraph', 'a <!-- b\r\nc --> d'), 'a       \r\n      d');
	});
});
