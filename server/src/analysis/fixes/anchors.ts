import type { Block, Brief } from '../document/brief.ts';
import type { Edit } from '../finding.ts';

/**
 * The links within the brief that led to a heading, led to it again after its words have changed. Anchors are GitHub's.
 */
export function anchorEdits(brief: Brief, heading: Block, words: string): readonly Edit[] {
	const headings = brief.blocks.filter(block => block.passage.kind === 'heading');
	const before = slugs(headings.map(block => block.passage.text));
	const after = slugs(headings.map(block => (block === heading ? words : block.passage.text)));
	const moved = new Map(before.map((slug, index) => [slug, after[index] ?? slug]));
	const edits: Edit[] = [];
	for (const match of brief.text.matchAll(/(?<=\]\(\s{0,3}#|\]:[ \t]{1,3}#|href=["']#)[^\s()"'<>]+/g)) {
		const target = moved.get(decoded(match[0]).toLowerCase());
		if (target === undefined || target === match[0] || before.indexOf(target) >= 0) continue;
		if (isCode(brief, match.index) || isIn(heading, match.index)) continue;
		edits.push({ span: { start: match.index, end: match.index + match[0].length }, text: target });
	}
	return edits;
}

/** In small letters, without punctuation, hyphens for spaces; a number behind what has been there before. */
function slugs(headings: readonly string[]): readonly string[] {
	const seen = new Map<string, number>();
	return headings.map(heading => {
		const slug = plainWords(heading)
			.trim()
			.toLowerCase()
			.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
			.replace(/ /g, '-');
		const count = seen.get(slug);
		seen.set(slug, (count ?? -1) + 1);
		return count === undefined ? slug : `${slug}-${count + 1}`;
	});
}

const plainWords = (markdown: string): string =>
	markdown
		.replace(/!\[[^[\]]*\]\([^()]*\)/g, '')
		.replace(/\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1')
		.replace(/<[^<>]*>/g, '')
		.replace(/\\(?=[!-/:-@[-`{-~])/g, '')
		.replace(/(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])/g, '');

function decoded(anchor: string): string {
	try {
		return decodeURIComponent(anchor);
	} catch {
		return anchor;
	}
}

const isIn = (block: Block, at: number): boolean => block.start <= at && at < block.end;

const isCode = (brief: Brief, at: number): boolean =>
	brief.blocks.some(block => block.passage.kind === 'code' && isIn(block, at));
