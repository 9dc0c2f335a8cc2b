import assert from 'node:assert/strict';
import { createSession } from '../../../server/src/analysis/index.ts';
import { mark } from '../rules/marked.ts';

/** Where there are still placeholders to be found. */
function left(text: string): string {
	const { findings } = createSession().check(text);
	return mark(
		text,
		findings.filter(({ rule }) => rule === 'placeholder').map(({ span }) => span),
	);
}

function assertLeft(marked: string): void {
	assert.equal(left(marked.replace(/[⟦⟧]/g, '')), marked);
}

describe('an ignore comment', () => {
	it('covers the next block and no more', () => {
		assertLeft('<!-- brief-ignore placeholder: a draft -->\n\nTODO\n\n⟦TODO⟧\n');
		assertLeft('<!-- brief-ignore -->\nTODO\n\n⟦TODO⟧\n');
		assertLeft('<!-- brief-ignore hype, placeholder -->\n\nTODO\n');
		assertLeft('<!-- brief-ignore hype -->\n\n⟦TODO⟧\n');
	});

	it('works in lists, tables and quotations', () => {
		assertLeft('- ⟦TODO⟧\n- <!-- brief-ignore placeholder --> TODO\n- ⟦TODO⟧\n');
		assertLeft('- ⟦TODO⟧\n<!-- brief-ignore placeholder -->\n- TODO\n- ⟦TODO⟧\n');
		assertLeft('| a | b |\n|---|---|\n| <!-- brief-ignore placeholder --> TODO | c |\n| ⟦TODO⟧ | d |\n');
		assertLeft('> said\n>\n> <!-- brief-ignore placeholder -->\n\nTODO\n\n⟦TODO⟧\n');
	});

	it('covers a heading, and not what is below it', () => {
		assertLeft('<!-- brief-ignore placeholder -->\n## TODO\n\n⟦TODO⟧\n');
	});

	it('covers its line', () => {
		assertLeft('⟦TODO⟧\n\nTODO <!-- brief-ignore-line placeholder -->\n\n⟦TODO⟧\n');
		assertLeft('⟦TODO⟧\r\rTODO <!-- brief-ignore-line -->\r\r⟦TODO⟧\r');
	});

	it('covers from its start to its end, or to the end of the brief', () => {
		assertLeft(
			'⟦TODO⟧\n\n<!-- brief-ignore-start placeholder -->\n\nTODO\n\nTBC\n\n<!-- brief-ignore-end placeholder -->\n\n⟦TBC⟧\n',
		);
		assertLeft('<!-- brief-ignore-start placeholder -->\n\nTODO\n\n<!-- brief-ignore-end hype -->\n\nTBC\n');
		assertLeft('<!-- brief-ignore-start placeholder -->\n\nTODO\n\n<!-- brief-ignore-end -->\n\n⟦TBC⟧\n');
	});

	it('covers the file, from anywhere in it', () => {
		assertLeft('TODO\n\n<!-- brief-ignore-file placeholder -->\n\nTBC\n');
	});

	it('stands in front matter as a comment of YAML, which ignores nothing', () => {
		assertLeft('---\n# brief-ignore placeholder\nowner: ⟦TBC⟧\n---\n\n⟦TODO⟧\n');
	});

	it('is an example where it stands in code', () => {
		assertLeft('```\n<!-- brief-ignore-file -->\n```\n\n⟦TODO⟧\n');
		assertLeft('Write `<!-- brief-ignore-file -->` there.\n\n⟦TODO⟧\n');
	});

	it('is taken in any case and spacing, and not where it is broken', () => {
		assertLeft('<!--BRIEF-IGNORE   Placeholder-->\n\nTODO\n');
		assertLeft('<!-- brief-ignored placeholder -->\n\n⟦TODO⟧\n');
		assertLeft('<!-- brief-ignore placeholder\n\nTODO\n');
	});
});
