import assert from 'node:assert/strict';
import {
	createSession,
	type Fix,
	outlineOf,
	type Review,
	type Session,
	type SessionOptions,
	type Span,
} from '../../server/src/analysis/index.ts';
import { isHalfway } from './edits.ts';

/** A session in which a fault of ours is a failure of the test. */
export const strictSession = (options: SessionOptions = {}): Session =>
	createSession({
		...options,
		onRuleError(where, error) {
			throw new Error(`There is a fault in ${where}.`, { cause: error });
		},
	});

export type Seen = ReturnType<typeof seen>;

/** All that a person can see of a review, as plain data. */
export function seen(review: Review) {
	const { brief, findings, fixesOf } = review;
	return {
		findings: findings.map(finding => ({ ...finding, fixes: fixesOf(finding) })),
		outline: outlineOf(brief),
		blocks: brief.blocks.map(({ start, end, lineStart, passage }) => ({
			start,
			end,
			lineStart,
			kind: passage.kind,
			role: passage.role,
		})),
		ignores: brief.ignores,
		profile: brief.profile,
	};
}

/** Every span lies in the text, the right way round, and on no half of a character. */
export function assertSpans(review: Review, { findings, outline, ignores }: Seen): void {
	const { text } = review.brief;
	for (const { rule, span, fixes } of findings) {
		assertSpan(text, span, rule);
		for (const fix of fixes) assertFix(text, fix, rule);
	}
	for (const { role, span } of outline.sections) assertSpan(text, span, `section ${role}`);
	for (const { span } of outline.statements) assertSpan(text, span, 'statement');
	for (const { span } of ignores) assertSpan(text, span, 'ignore comment');
	assertPlaces(review);
}

function assertFix(text: string, { title, edits, select }: Fix, rule: string): void {
	let past = 0;
	for (const { span } of edits) {
		assertSpan(text, span, `${rule}: ${title}`);
		assert.ok(span.start >= past, `${rule}: the edits of “${title}” overlap`);
		past = span.end;
	}
	if (select !== undefined) assertSpan(text, select, `${rule}: ${title}`);
}

function assertPlaces({ brief }: Review): void {
	let past = brief.frontMatter.span.end;
	for (const block of brief.blocks) {
		const { start, end, passage } = block;
		assertSpan(brief.text, block, passage.kind);
		assert.equal(passage.prose.length, passage.text.length, 'prose keeps offsets');
		for (const { span } of passage.sentences) assertSpan(passage.text, span, 'sentence');
		if (passage.kind === 'field') continue;
		assert.equal(passage.text, brief.text.slice(start, end));
		assert.ok(block.lineStart <= start, 'a block begins on its first line');
		assert.ok(start >= past, `blocks overlap at ${start}`);
		past = end;
	}
	for (const { span, firstBlock, endBlock, endOwn } of brief.sections) {
		assertSpan(brief.text, span, 'section');
		assert.ok(firstBlock <= endOwn && endOwn <= endBlock && endBlock <= brief.blocks.length);
	}
}

function assertSpan(text: string, { start, end }: Span, what: string): void {
	const place = `${what} at ${start} to ${end} of ${text.length}`;
	assert.ok(start >= 0 && start <= end && end <= text.length, place);
	assert.ok(!isHalfway(text, start) && !isHalfway(text, end), `${place}: half of a character`);
	// Editors have no place between the two: such a span would be another when it comes back.
	const isInLineEnd = (at: number): boolean => text.slice(Math.max(0, at - 1), at + 1) === '\r\n';
	assert.ok(!isInLineEnd(start) && !isInLineEnd(end), `${place}: half of a line's end`);
}
