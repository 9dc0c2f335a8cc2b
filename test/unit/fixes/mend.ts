import { type Brief, createSession, type Fix } from '../../../server/src/analysis/index.ts';
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
