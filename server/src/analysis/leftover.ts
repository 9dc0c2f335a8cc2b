/** What a template left in a brief: the words of the finding about it, and each of them where it stands. */
import { type Brief, indexAround } from './document/brief.ts';
import type { Span } from './finding.ts';
import { type Placeholder, placeholdersIn } from './language/placeholders.ts';

export function sayLeftover({ kind, text }: Placeholder): string {
	switch (kind) {
		case 'prompt':
			return `The brief still asks “${text.slice(1, -1)}”. Write the answer in its place, or remove it.`;
		case 'filler':
			return 'This only fills the space. Write what belongs here, or remove it.';
		case 'blank':
			return 'This is a blank to write on. Fill it in, or remove it.';
		case 'mark':
			return `“${text}” stands where the content should be. Write it, or say who will and by when.`;
	}
}

export interface Leftover {
	readonly span: Span;
	readonly message: string;
	/** The block that it is in, which has one finding for all of its leftovers. */
	readonly block: Span;
}

/** What is left over at an offset of the text, whether or not the block's finding is about it. */
export function leftoverAt({ blocks }: Brief, offset: number): Leftover | undefined {
	const block = blocks[indexAround(blocks, { start: offset, end: offset })];
	if (block === undefined) return undefined;
	const { start, end, passage } = block;
	for (const placeholder of placeholdersIn(passage.text, passage.prose)) {
		const span = { start: start + placeholder.span.start, end: start + placeholder.span.end };
		if (span.start <= offset && offset <= span.end)
			return { span, message: sayLeftover(placeholder), block: { start, end } };
	}
	return undefined;
}
