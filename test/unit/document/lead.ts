import { leadInOf } from '../../../server/src/analysis/document/lead-in.ts';
import type { BlockKind } from '../../../server/src/analysis/document/markdown.ts';

export const lead = (text: string, kind: BlockKind = 'paragraph', named = false) => leadInOf(kind, text, {}, named);
/** "role: rest" of a block with a label in it; "role, below" where the label heads what follows. */
export function said(text: string, kind: BlockKind = 'paragraph', named = false): string | undefined {
	const found = lead(text, kind, named);
	if (found === undefined) return undefined;
	return found.alone ? `${found.role}, below` : `${found.role}: ${text.slice(found.length)}`;
}
