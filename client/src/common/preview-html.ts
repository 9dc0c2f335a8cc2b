import type { BriefPreview } from '../../../server/src/protocol.ts';

/** As much of markdown-it as is needed here, in any of the versions that VS Code has had. */
export interface MarkdownEngine {
	readonly renderer: {
		readonly rules: Record<string, ((tokens: Token[], index: number, ...rest: never) => string) | undefined>;
		render(tokens: Token[], options: unknown, env: unknown): string;
	};
}

interface Token {
	readonly type: string;
	readonly tag: string;
	/** 1 opens a block, -1 closes one, 0 is all of one. */
	readonly nesting: number;
	/** The first line, counting from 0, and the line after the last. */
	readonly map: readonly [number, number] | null;
	readonly content: string;
	readonly hidden: boolean;
}

/**
 * Has VS Code's Markdown engine put what we say about a brief between its blocks. Nothing of it goes through Markdown, so
 * that it shows whatever the engine does with HTML; and no token is changed, as the engine keeps them.
 *
 * @param find what there is to show for the document of this address, which is asked for at every rendering
 */
export function showInPreview<Engine extends MarkdownEngine>(
	md: Engine,
	find: (address: string) => BriefPreview | undefined,
): Engine {
	const { renderer } = md;
	const render = renderer.render.bind(renderer);
	let isWithin = false;
	renderer.rules[noteType] = (tokens, index) => tokens[index]?.content ?? '';
	renderer.render = (tokens, options, env) => {
		const preview = isWithin ? undefined : find(addressIn(env));
		if (preview === undefined) return render(tokens, options, env);
		const { tokens: all, unplaced } = withNotes(tokens, preview.notes);
		isWithin = true;
		try {
			return preview.head + unplaced + render(all, options, env) + preview.tail;
		} finally {
			isWithin = false;
		}
	};
	return md;
}

/** VS Code says here which document it is; there is none where a piece of text is rendered. */
const addressIn = (env: unknown): string =>
	typeof env === 'object' && env !== null && 'currentDocument' in env ? String(env.currentDocument) : '';

const noteType = 'outcome_brief_note';

function withNotes(
	tokens: readonly Token[],
	notes: BriefPreview['notes'],
): { readonly tokens: Token[]; readonly unplaced: string } {
	const places = placesIn(tokens);
	const inserted = new Map<number, string>();
	let unplaced = '';
	for (const { line, html } of notes) {
		const place = innermost(places, line);
		if (place === undefined) unplaced += html;
		else inserted.set(place.at, (inserted.get(place.at) ?? '') + html);
	}
	return {
		unplaced,
		tokens: tokens.flatMap((token, index) => {
			const html = inserted.get(index + 1);
			return html === undefined ? [token] : [token, noteToken(html)];
		}),
	};
}

/** A block's lines, and how many tokens stand before what follows it. */
interface Place {
	readonly from: number;
	readonly to: number;
	readonly at: number;
}

function placesIn(tokens: readonly Token[]): readonly Place[] {
	const places: Place[] = [];
	const open: Token[] = [];
	tokens.forEach((token, index) => {
		if (token.nesting === 1) {
			open.push(token);
			return;
		}
		const opener = token.nesting === -1 ? open.pop() : token;
		if (!opener?.map || opener.hidden || opener.type === 'inline' || withinTable.test(opener.type)) return;
		const [from, to] = opener.map;
		// A note on a list item stays within it.
		places.push({ from, to, at: opener.type === 'list_item_open' ? index : index + 1 });
	});
	return places;
}

/** HTML has no place for a paragraph between rows. */
const withinTable = /^(?:thead|tbody|tr|th|td)_open$/;

function innermost(places: readonly Place[], line: number): Place | undefined {
	let found: Place | undefined;
	for (const place of places) {
		if (line < place.from || line >= place.to) continue;
		if (found === undefined || place.to - place.from < found.to - found.from) found = place;
	}
	return found;
}

/** Of a type that no document can bring about. */
const noteToken = (content: string): Token => ({
	type: noteType,
	tag: '',
	nesting: 0,
	map: null,
	content,
	hidden: false,
});
