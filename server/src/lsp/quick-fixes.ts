import type { CodeAction, CodeActionParams, Diagnostic, WorkspaceEdit } from 'vscode-languageserver';
import { type Finding, type Fix, type Span, severities } from '../analysis/index.ts';
import type { OpenBrief } from './briefs.ts';
import type { Client } from './client.ts';
import { toRange, toSpan, toWorkspaceEdit } from './convert.ts';
import { CodeActionKind } from './lsp-values.ts';

/** Which fix an action stands for, kept in its `data` until it is chosen. Numbers count within one state of the brief. */
export interface FixTarget {
	readonly uri: string;
	readonly state: string;
	readonly finding: number;
	readonly fix: number;
}

/**
 * The fixes of the findings that the range touches, each finding's best first. Of findings about the same words only the
 * most severe has a preferred one: clients list those before all others, and would mix what belongs together.
 */
export function quickFixes(brief: OpenBrief, params: CodeActionParams, client: Client): readonly CodeAction[] {
	const range = toSpan(brief.document, params.range);
	const offers = new Map<string, Offer>();
	const touched = brief.review.findings
		.map((finding, findingIndex) => ({ finding, findingIndex }))
		.filter(({ finding }) => touch(finding.span, range))
		.sort((a, b) => severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity));
	touched.forEach(({ finding, findingIndex }, index) => {
		const isFirst = !touched.slice(0, index).some(before => overlap(before.finding.span, finding.span));
		const diagnostics = params.context.diagnostics.filter(diagnostic => isOf(brief, finding, diagnostic));
		brief.review.fixesOf(finding).forEach((fix, fixIndex) => {
			// Several findings may have the same fix, such as to insert all the stages that are missing.
			const key = JSON.stringify(fix);
			const known = offers.get(key);
			offers.set(key, {
				fix,
				place: known?.place ?? { finding: findingIndex, fix: fixIndex },
				isPreferred: (isFirst && fixIndex === 0) || known?.isPreferred === true,
				diagnostics: [...(known?.diagnostics ?? []), ...diagnostics],
			});
		});
	});
	return [...offers.values()].flatMap(offer => actionFor(brief, offer, client) ?? []);
}

interface Offer {
	readonly fix: Fix;
	readonly place: Pick<FixTarget, 'finding' | 'fix'>;
	readonly isPreferred: boolean;
	readonly diagnostics: Diagnostic[];
}

function actionFor(brief: OpenBrief, offer: Offer, client: Client): CodeAction | undefined {
	const { fix, isPreferred, diagnostics } = offer;
	const effect = fix.edits.length > 0 ? editOf(brief, offer, client) : jumpTo(brief, fix, client);
	if (effect === undefined) return undefined;
	const { title } = fix;
	return { title, kind: CodeActionKind.QuickFix, diagnostics, ...(isPreferred ? { isPreferred } : {}), ...effect };
}

function editOf({ document, state }: OpenBrief, { fix, place }: Offer, client: Client): Partial<CodeAction> {
	if (!client.resolvesEdits) return { edit: toWorkspaceEdit(document, fix, client) };
	return { data: { uri: document.uri, state, ...place } satisfies FixTarget };
}

function jumpTo({ document }: OpenBrief, { title, select }: Fix, client: Client): Partial<CodeAction> | undefined {
	const command = 'outcomeBrief.select';
	if (select === undefined || client.options.commands?.includes(command) !== true) return undefined;
	return { command: { title, command, arguments: [document.uri, toRange(document, select)] } };
}

/** Undefined where the target is none of this brief's. */
export function resolveQuickFix(brief: OpenBrief, target: FixTarget, client: Client): WorkspaceEdit | undefined {
	const finding = brief.review.findings[target.finding];
	const fix = finding && brief.review.fixesOf(finding)[target.fix];
	return fix && toWorkspaceEdit(brief.document, fix, client);
}

export function readTarget(data: unknown): FixTarget | undefined {
	if (typeof data !== 'object' || data === null) return undefined;
	const { uri, state, finding, fix } = data as Readonly<Record<string, unknown>>;
	if (typeof uri !== 'string' || typeof state !== 'string') return undefined;
	if (typeof finding !== 'number' || typeof fix !== 'number') return undefined;
	return { uri, state, finding, fix };
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const touch = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

export function isOf({ document }: OpenBrief, finding: Finding, { code, message, range }: Diagnostic): boolean {
	if (code !== finding.rule || message !== finding.message) return false;
	const { start, end } = toSpan(document, range);
	return start === finding.span.start && end === finding.span.end;
}
