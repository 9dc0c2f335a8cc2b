import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange, toSpan } from '../../server/src/lsp/convert.ts';
import { applyEdit, editsOf, isHalfway } from './edits.ts';
import { briefs, wildInsertions } from './pieces.ts';
import { strictSession } from './reviews.ts';
import { editsToTry, tried } from './size.ts';

describe('positions, with edits', function () {
	this.timeout(0);

	it('of all that is found lead back to the same place', () => {
		tried(
			'positions',
			fc.property(briefs, editsOf(wildInsertions), (brief, edit) => {
				const text = applyEdit(brief, edit);
				const document = TextDocument.create('file:///a.md', 'markdown', 1, text);
				for (const { span } of strictSession().check(text).findings)
					assert.deepEqual(toSpan(document, toRange(document, span)), span);
			}),
			{ runs: Math.ceil(editsToTry / 20), edits: 1 },
		);
	});

	it('of every character lead back to it, but between the two ends of a line', () => {
		tried(
			'characters',
			fc.property(briefs, editsOf(wildInsertions), (brief, edit) => {
				const text = applyEdit(brief, edit);
				const document = TextDocument.create('file:///a.md', 'markdown', 1, text);
				for (let at = 0; at <= text.length; at++) {
					if (isHalfway(text, at) || text.slice(at - 1, at + 1) === '\r\n') continue;
					assert.equal(document.offsetAt(document.positionAt(at)), at);
				}
			}),
			{ runs: Math.ceil(editsToTry / 100), edits: 1 },
		);
	});
});
