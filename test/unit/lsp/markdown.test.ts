import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { link, unmarked } from '../../../server/src/lsp/markdown.ts';
import { escapeMarkdown } from '../../../server/src/report/escape.ts';

const markdown = new MarkdownIt({ html: true, linkify: true });

describe('words in a card', () => {
	const texts = [
		'# no heading',
		'- no list',
		'+ no list',
		'12. no list',
		'3) no list',
		'> no quotation',
		'C #',
		'== no heading',
		'![no picture](http://tracker.example/x.png)',
		'<img src=x> &amp; https://example.org/a_b_c',
		'*a* _b_ `c` ~~d~~ \\ | e',
		'[a]: http://example.org',
		'“It’s 5 - 3 = 2!” (really) {x}',
	];
	for (const text of texts) {
		for (const before of ['', '- ', '## ', '> '])
			it(JSON.stringify(before + text), () => {
				const html = markdown.render(before + escapeMarkdown(text));
				const words = html.replaceAll(/<\/?(?:p|ul|li|h2|blockquote)>|\n/g, '');
				assert.equal(unescapeHtml(words), text);
				assert.doesNotMatch(words, /<[a-z]/);
			});
	}

	it('are themselves again for a client that shows no Markdown', () => {
		for (const text of texts) assert.equal(unmarked(`**${escapeMarkdown(text)}**`), text);
		assert.equal(unmarked(`(${link('a_b [c]', 'https://a.example/', 'more')})`), '(a_b [c])');
	});

	it('stand in a link only where there is an address', () => {
		assert.equal(
			markdown.renderInline(link('a_b', 'https://a.example/c d/(e)>.md')),
			'<a href="https://a.example/c%20d/(e)%3E.md">a_b</a>',
		);
		assert.equal(link('a_b', undefined), 'a\\_b');
	});
});

function unescapeHtml(html: string): string {
	return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
