import assert from 'node:assert/strict';
import { createSession, defaultConfig } from '../../../server/src/analysis/index.ts';
import { assertFinds } from './marked.ts';

describe('placeholder', () => {
	it('marks the first of several in a block, whatever they are', () => {
		assertFinds('placeholder', 'By ⟦[when]⟧, [who] can [do what]. TBC.\n');
		assertFinds('placeholder', '| Days | ⟦TBC⟧ | TBC |\n| --- | --- | --- |\n| Calls | 20 | ⟦XX%⟧ |\n');
	});

	it('takes words for a placeholder only where they are all that is said', () => {
		assertFinds('placeholder', '- **Budget:** ⟦to be confirmed⟧\n- Owner: ⟦To be agreed⟧.\n');
		assertFinds('placeholder', 'The owner is to be agreed by the board.\n');
	});

	it('looks at every value in the front matter, once', () => {
		assertFinds('placeholder', '---\ntitle: ⟦TBC⟧\nowner: ⟦[name]⟧\ntags: [name, date]\nphase: alpha\n---\nText.\n');
		assertFinds('placeholder', '---\r\nowner: "⟦[name and role]⟧"\r\n---\r\nText.\r\n');
	});

	it('leaves alone what is no place to write: code, links, quotations, boxes, notes', () => {
		for (const text of [
			'Run `TODO` and ``a ` TBC``.\n',
			'```\nTODO\n```\n',
			'See [TBC](https://example.org/tbc) and [TBD][plan].\n\n[plan]: https://example.org\n',
			'“Then they wrote [who] TBC”, she said.\n',
			'> TODO: ring them.\n',
			'- [ ] Ring them\n- [x] Write to them\n',
			'It waits for months.[^1] Others agree [2].\n\n[^1]: TODOs are counted.\n',
			'<!-- TODO: ask Ana -->\n',
			'Led by [name removed] and [Ana Ruiz]; call [number withheld] [sic].\n',
			'A method todo este año.\n',
		])
			assertFinds('placeholder', text);
	});

	it('finds blanks on forms', () => {
		assertFinds('placeholder', 'Approved by ⟦________⟧ on <date>.\n');
		assertFinds('placeholder', 'We help ⟦<insert group>⟧ to travel.\n');
	});

	it('is a hint for a question of a template, unless somebody says how loud it is', () => {
		const severitiesOf = (text: string, config = defaultConfig) =>
			createSession({ config })
				.check(text)
				.findings.filter(({ rule }) => rule === 'placeholder')
				.map(({ severity }) => severity);
		const text = '# Breaks\n\n[who] can have a break.\n\nTODO\n';
		assert.deepEqual(severitiesOf(text), ['hint', 'information']);
		assert.deepEqual(severitiesOf(`---\nrules:\n  placeholder: warning\n---\n${text}`), ['warning', 'warning']);
		const config = { ...defaultConfig, rules: { placeholder: 'information' } } as const;
		assert.deepEqual(severitiesOf(text, config), ['information', 'information']);
	});
});
