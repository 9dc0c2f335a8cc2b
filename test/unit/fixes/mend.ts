import { type Brief, createSession, type Fix, type Span } from '../../../server/src/analysis/index.ts';
import type { FixMaker } from '../../../server/src/analysis/rule.ts';
import { plainSnippet } from '../../../server/src/lsp/snippet.ts';

export const briefOf = (text: string): Brief => createSession().check(text).brief;

/** What a maker's first fix makes of a text; `undefined` where it offers none. Tab stops show as `[what to say]`. */
export function mend(text: string, maker: FixMaker, span = { start: 0, end: 0 }, origin = 0): string | undefined {
	const made = maker({ brief: briefOf(text), origin, span });
	const fix = Array.isArray(made) ? made[0] : (made as Fix | undefined);
	return fix === undefined ? undefined : applied(text, fix);
}

export function applied(text: string, { edits, snippet }: Fix): string {
	let at = 0;
	let result = '';
	for (const { span, text: inserted } of edits) {
		result += text.slice(at, span.start) + (snippet ? plainSnippet(inserted) : inserted);
		at = span.end;
	}
	return result + text.slice(at);
}

/** Where a place is after the edits, with all that they put there. */
export function moved({ start, end }: Span, { edits, snippet }: Fix): Span {
	let [from, to] = [start, end];
	for (const { span, text } of edits) {
		const { length } = snippet ? plainSnippet(text) : text;
		const growth = length - (span.end - span.start);
		if (span.end <= start) from += growth;
		else if (span.start < start) from += span.start - start;
		if (span.end <= end) to += growth;
		else if (span.start < end) to += span.start + length - end;
	}
	return { start: from, end: to };
}
