import assert from 'node:assert/strict';
import { serialize } from 'node:v8';
import { plainCopy } from '../../../server/src/analysis/document/plain-copy.ts';
import { createSession } from '../../../server/src/analysis/index.ts';

/** V8 writes a text down as it keeps it: `"` before one byte a character, `c` before two. */
const isWide = (text: string): boolean => serialize(text).subarray(2, 4).includes('c'.charCodeAt(0));

describe('a copy of a text', () => {
	it('is the same text, whatever stands in it', () => {
		const all = String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code));
		for (const text of ['', all, `${all}’`, '\uD800', 'a\r\n"b"\\'.repeat(100)]) assert.equal(plainCopy(text), text);
	});

	it('has one byte a character, though another part of the brief has a curly quote', () => {
		const paragraph = 'Nurses wait for a form that nobody reads, and it costs them an hour a day.';
		const brief = `# It’s late\n\n${paragraph}\n\n## Users\n\n${paragraph} Really.\n\n| Who | Nurses’ aides |\n|---|---|\n| Why | Late |\n`;
		assert.ok(isWide(brief));
		const told = createSession()
			.check(brief)
			.brief.passages.filter(({ text }) => !text.includes('’'));
		assert.equal(told.length, 4);
		for (const { prose } of told) assert.ok(!isWide(prose), prose);
	});
});
