import type { Passage } from '../../document/passage.ts';
import { matches } from '../phrases.ts';

/**
 * The source between two offsets of a passage, with the markup that belongs to it: emphasis, quotation marks, brackets
 * and links that open or close right at its ends come along. Undefined where markup would be torn apart.
 */
export function sourceOf({ text }: Passage, start: number, end: number): string | undefined {
	let from = start;
	let to = end;
	for (let steps = 0; steps < 12; steps++) {
		const open = unbalanced(text.slice(from, to));
		if (open === undefined) return undefined;
		const before = opener.exec(text.slice(0, from))?.[0];
		const after = closer.exec(text.slice(to))?.[0];
		if (open.closing > 0) {
			if (before === undefined) return undefined;
			from -= before.length;
		} else if (open.opening > 0) {
			// A mark that opens and closes alike may be the end of something that began before.
			if (after !== undefined) to += after.length;
			else if (before !== undefined) from -= before.length;
			else return undefined;
		} else if (before !== undefined && after !== undefined && isPair(before, after)) {
			from -= before.length;
			to += after.length;
		} else break;
	}
	const slice = text.slice(from, to);
	const rest = unbalanced(slice);
	return rest !== undefined && rest.opening === 0 && rest.closing === 0 ? slice : undefined;
}

/** Whether markup opens and closes within the text. */
export function isBalanced(text: string): boolean {
	const open = unbalanced(text);
	return open !== undefined && open.opening === 0 && open.closing === 0;
}

const opener = /(?:\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|\[|\(|["“`])$/u;
const closer =
	/^(?:\*{1,3}|_{1,3}(?![\p{L}\p{N}])|\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+"[^"]*")?\)|\]\[[^[\]]*\]|\]|\)|["”`])/u;

const pairs: Readonly<Record<string, string>> = { '[': ']', '(': ')', '“': '”' };

const isPair = (open: string, close: string): boolean => close.startsWith(pairs[open] ?? open);

/** How many marks in a text lack their partner. Undefined for HTML, which may be anything. */
function unbalanced(text: string): { readonly opening: number; readonly closing: number } | undefined {
	if (/<\/?[a-z!]/i.test(text)) return undefined;
	const stack: string[] = [];
	let closing = 0;
	const marks =
		/\\.|(`+)|(\*{1,3})|((?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}]))|(\[)|(\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+"[^"]*")?\)|\]\[[^[\]]*\]|\])|(\()|(\))|(["“”])/gu;
	for (const [mark, code, stars, lines, , close, round, unround, quote] of matches(text, marks)) {
		if (mark.startsWith('\\')) continue;
		if (code ?? stars ?? lines) toggle(mark);
		else if (quote === '"') toggle('"');
		else if (mark === '[' || round || mark === '“') stack.push(mark);
		else if (close) shut('[');
		else if (unround) shut('(');
		else shut('“');
	}
	return { opening: stack.length, closing };

	function toggle(mark: string): void {
		if (stack.at(-1) === mark) stack.pop();
		else stack.push(mark);
	}

	function shut(mark: string): void {
		const at = stack.lastIndexOf(mark);
		if (at < 0) closing++;
		else stack.splice(at, 1);
	}
}
