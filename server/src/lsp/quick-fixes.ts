import {
	type CodeAction,
	CodeActionKind,
	type CodeActionParams,
	type Diagnostic,
	type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Finding, Fix, Span } from '../analysis/index.ts';
import type { OpenBrief } from './briefs.ts';
import type { Client } from './client.ts';
import { toRange, toSpan, toWorkspaceEdit } from './convert.ts';

/** Which fix an action stands for, kept in its `data` until it is chosen. Numbers count within one state of the brief. */
export interface FixTarget {
	readonly uri: string;
	readonly state: string;
	readonly finding: number;
	readonly fix: number;
}

/** The fixes of the findings that the range touches, each finding's best first. */
export function quickFixes(brief: OpenBrief, params: CodeActionParams, client: Client): readonly CodeAction[] {
	const { document, review } = brief;
	const range = toSpan(document, params.range);
	const actions = new Map<string, CodeAction>();
	review.findings.forEach((finding, findingIndex) => {
		if (!touch(finding.span, range)) return;
		const diagnostics = params.context.diagnostics.filter(diagnostic => isOf(brief, finding, diagnostic));
		review.fixesOf(finding).forEach((fix, fixIndex) => {
			// Several findings may have the same fix, such as to insert all the stages that are missing.
			const key = JSON.stringify(fix);
			const known = actions.get(key);
			if (known !== undefined) {
				known.diagnostics?.push(...diagnostics);
				return;
			}
			const effect = effectOf(fix, { finding: findingIndex, fix: fixIndex });
			if (effect === undefined) return;
			actions.set(key, {
				title: fix.title,
				kind: CodeActionKind.QuickFix,
				diagnostics,
				...(fixIndex === 0 ? { isPreferred: true } : {}),
				...effect,
			});
		});
	});
	return [...actions.values()];

	function effectOf(fix: Fix, place: Pick<FixTarget, 'finding' | 'fix'>): Partial<CodeAction> | undefined {
		if (fix.edits.length > 0) {
			if (!client.resolvesEdits) return { edit: toWorkspaceEdit(document, fix, client) };
			return { data: { uri: document.uri, state: brief.state, ...place } satisfies FixTarget };
		}
		const select = 'outcomeBrief.select';
		if (fix.select === undefined || client.options.commands?.includes(select) !== true) return undefined;
		const where = [document.uri, toRange(document, fix.select)];
		return { command: { title: fix.title, command: select, arguments: where } };
	}
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

const touch = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

function isOf({ document }: OpenBrief, finding: Finding, { code, message, range }: Diagnostic): boolean {
	if (code !== finding.rule || message !== finding.message) return false;
	const { start, end } = toSpan(document, range);
	return start === finding.span.start && end === finding.span.end;
}
