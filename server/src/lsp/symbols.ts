import type { DocumentSymbol, FoldingRange } from 'vscode-languageserver';
import type { Section } from '../analysis/index.ts';
import type { OpenBrief } from './briefs.ts';
import { toRange } from './convert.ts';
import { aboutBrief, type Feature, inBackground } from './feature.ts';
import { DocumentSymbolRequest, FoldingRangeRequest, SymbolKind } from './lsp-values.ts';

const documentSelector = [{ language: 'brief' }];

/**
 * The outline and the folding of `.brief` files. A Markdown brief has both from its editor, and would have them twice:
 * so they are registered for the one language, with clients that can do that, and not at all with others.
 */
export const symbols: Feature = {
	capabilities: () => ({}),
	register(server) {
		server.connection.onDocumentSymbol(aboutBrief(server, symbolsOf));
		server.connection.onFoldingRanges(aboutBrief(server, foldsOf));
	},
	initialized(server) {
		const { client } = server.connection;
		if (server.client.registersSymbols)
			inBackground(server, client.register(DocumentSymbolRequest.type, { documentSelector }));
		if (server.client.registersFolding)
			inBackground(server, client.register(FoldingRangeRequest.type, { documentSelector }));
	},
};

function symbolsOf({ document, review }: OpenBrief): DocumentSymbol[] {
	const top: DocumentSymbol[] = [];
	const childrenOf = new Map<Section | undefined, DocumentSymbol[]>([[undefined, top]]);
	for (const section of review.brief.sections) {
		const children: DocumentSymbol[] = [];
		childrenOf.set(section, children);
		const { heading, span, parent } = section;
		const name = heading.passage.prose.trim();
		childrenOf.get(parent)?.push({
			// Clients refuse a symbol without a name.
			name: name === '' ? '(no words yet)' : name,
			kind: SymbolKind.String,
			range: toRange(document, span),
			selectionRange: toRange(document, { start: heading.start, end: Math.min(heading.end, span.end) }),
			children,
		});
	}
	return top;
}

function foldsOf({ document, review }: OpenBrief): FoldingRange[] {
	return review.brief.sections.flatMap(({ span }) => {
		const end = span.start + review.brief.text.slice(span.start, span.end).trimEnd().length;
		const { start, end: last } = toRange(document, { start: span.start, end });
		return last.line > start.line ? [{ startLine: start.line, endLine: last.line }] : [];
	});
}
