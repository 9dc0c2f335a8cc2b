import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { examplesOf } from '../../../scripts/generate/page-examples.mjs';
import { type Finding, type Fix, type Review, type RuleId, rules } from '../../../server/src/analysis/index.ts';
import { plainSnippet } from '../../../server/src/lsp/snippet.ts';
import { mark, sessionFor } from './marked.ts';

describe('what the rules say of the examples in their pages', () => {
	for (const { id } of rules) {
		describe(id, () => {
			const page = readFileSync(`docs/rules/${id}.md`, 'utf8');
			const examples = examplesOf(page);
			for (const [index, { kind, text, line }] of examples.entries()) {
				if (kind === 'bad') {
					it(`line ${line}: finds the fault`, () => assertFound(id as RuleId, text));
					it(`line ${line}: each fix mends what it is for`, () => assertFixes(id as RuleId, text));
				} else it(`line ${line}: finds nothing`, () => assertNothing(id as RuleId, text));
				if (kind !== 'fixed') continue;
				const bad = examples[index - 1];
				it(`line ${line}: is what the first fix of the first finding makes`, () => {
					assert.equal(bad?.kind, 'bad', 'A "fixed" stands right after its "bad".');
					assert.equal(firstFixed(id as RuleId, bad.text), text);
				});
			}
		});
	}
});

function assertFound(id: RuleId, text: string): void {
	const { findings } = found(id, text);
	assert.notEqual(findings.length, 0, `${id} finds nothing in:\n${text}`);
	for (const { message } of findings) {
		// What is quoted from the brief stays as it is written there.
		const own = message.replace(/“[^”]*”|\([^)]*\)/g, '');
		assert.doesNotMatch(own, /["']/, `The quotation marks of print: ${message}`);
		assert.match(message, /^[\p{Lu}“].*[.?]$/u, `Whole sentences: ${message}`);
	}
}

function assertNothing(id: RuleId, text: string): void {
	const { findings } = found(id, text);
	const spans = findings.map(finding => finding.span);
	assert.equal(mark(text, spans), text, findings.map(finding => finding.message).join('\n'));
}

/** Whichever fix is chosen, and whether its questions are answered or not, the finding is gone. */
function assertFixes(id: RuleId, text: string): void {
	const { review, findings } = found(id, text);
	for (const finding of findings) {
		for (const fix of review.fixesOf(finding)) {
			if (fix.edits.length === 0) continue;
			const after = applied(text, fix);
			assert.ok(found(id, after).findings.length < findings.length, `After “${fix.title}”:\n${after}`);
		}
	}
}

function firstFixed(id: RuleId, text: string): string {
	const { review, findings } = found(id, text);
	const [first] = findings;
	const [fix] = first === undefined ? [] : review.fixesOf(first);
	assert.ok(fix, `${id} has no fix for:\n${text}`);
	return applied(text, fix);
}

function found(id: RuleId, text: string): { readonly review: Review; readonly findings: readonly Finding[] } {
	const review = sessionFor(id).check(text);
	return { review, findings: review.findings.filter(finding => finding.rule === id) };
}

/** What an editor without snippets makes of a fix: questions to the author stay in square brackets. */
function applied(text: string, { edits, snippet }: Fix): string {
	return [...edits]
		.reverse()
		.reduce(
			(all, edit) =>
				all.slice(0, edit.span.start) + (snippet ? plainSnippet(edit.text) : edit.text) + all.slice(edit.span.end),
			text,
		);
}
