import type { Hover, HoverParams } from 'vscode-languageserver';
import {
	type Finding,
	type GuideRef,
	guideEntry,
	leftoverAt,
	type Section,
	type Span,
	severities,
} from '../analysis/index.ts';
import type { ClientCommand } from '../protocol.ts';
import type { OpenBrief } from './briefs.ts';
import { type CardLinks, findingCard, roleCard } from './card.ts';
import { toOffset, toRange } from './convert.ts';
import { aboutBrief, type Feature, type Server } from './feature.ts';
import { MarkupKind } from './lsp-values.ts';
import { unmarked } from './markdown.ts';
import { rewritten } from './rewritten.ts';
import { wordCard } from './word-card.ts';

/** Cards for the findings under the pointer, and for the heading that it is on. */
export const hover: Feature = {
	capabilities: () => ({ hoverProvider: true }),
	register(server) {
		server.connection.onHover(aboutBrief(server, (brief, params: HoverParams) => hoverAt(server, brief, params)));
	},
};

function hoverAt(server: Server, { document, review }: OpenBrief, { position }: HoverParams): Hover | null {
	const offset = toOffset(document, position);
	const findings = review.findings.filter(({ span }) => holds(span, offset)).sort(worstFirst);
	const section = review.brief.sections.find(({ heading }) => holds(headingSpan(heading), offset));
	const links = linksOf(server);
	const card = section && cardFor(section, links);
	const words = wordCard(review.brief, offset, links.toRule);
	const other = findings.length === 0 ? otherLeftover(review, offset) : undefined;
	const isShown = ({ severity, span }: Finding): boolean =>
		server.client.options.hoversShowDiagnostics === true && (severity !== 'hint' || offset < span.start + hintWidth);
	const explained = new Set<GuideRef>();
	const cards = [
		...findings.map(finding => {
			const [fix] = review.fixesOf(finding);
			// Two findings often rest on one point, which is read once.
			const keyPoints = finding.keyPoints.filter(ref => !explained.has(ref));
			for (const ref of keyPoints) explained.add(ref);
			return findingCard({ ...finding, keyPoints }, fix && rewritten(review.brief, fix), links, {
				withMessage: !isShown(finding),
			});
		}),
		...(other ? [findingCard(other, undefined, links, { withMessage: true })] : []),
		...(card ? [card] : []),
		...(words ? [words.card] : []),
	];
	if (cards.length === 0) return null;
	const value = cards.join('\n\n---\n\n');
	const span = findings[0]?.span ?? other?.span ?? words?.span ?? (section && headingSpan(section.heading));
	return {
		contents: server.client.markdownHovers
			? { kind: MarkupKind.Markdown, value }
			: { kind: MarkupKind.PlainText, value: unmarked(value) },
		...(span ? { range: toRange(document, span) } : {}),
	};
}

/** VS Code draws three dots for a hint and shows its message there, and not on the rest of its words. */
const hintWidth = 2;

/** A block has one finding for all that its template left there, at the first: what it would say of this one. */
function otherLeftover({ brief, findings }: OpenBrief['review'], offset: number): Finding | undefined {
	const left = leftoverAt(brief, offset);
	if (left === undefined) return undefined;
	const { span, message, block } = left;
	const first = findings.find(finding => finding.rule === 'placeholder' && holds(block, finding.span.start));
	return first && { ...first, span, message };
}

const worstFirst = (a: Finding, b: Finding): number => severities.indexOf(a.severity) - severities.indexOf(b.severity);

function linksOf({ docsOf, client }: Server): CardLinks {
	const to = (command: ClientCommand, argument: string): string | undefined =>
		client.options.commands?.includes(command) === true
			? `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`
			: undefined;
	return {
		// VS Code’s hovers lead to no address that is the extension’s own.
		toRule: rule => to('outcomeBrief.showRule', rule) ?? docsOf(rule),
		toEntry: ref => (guideEntry(ref).kind === 'source' ? undefined : to('outcomeBrief.showKeyPoints', ref)),
	};
}

function cardFor({ named, role, parent }: Section, { toEntry }: CardLinks): string | undefined {
	return named ? roleCard(role, toEntry, parent?.role) : undefined;
}

const headingSpan = ({ lineStart, end }: Section['heading']): Span => ({ start: lineStart, end });

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;
