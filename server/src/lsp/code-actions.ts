import type { CancellationToken, CodeAction, CodeActionParams, Command } from 'vscode-languageserver';
import { aboutBrief, type Feature, type Server, throwIfCancelled } from './feature.ts';
import { fixAllAction, fixAllKind } from './fix-all-action.ts';
import { ignoreActions } from './ignore-actions.ts';
import { CodeActionKind, ErrorCodes, LSPErrorCodes, ResponseError } from './lsp-values.ts';
import { quickFixes, readTarget, resolveQuickFix } from './quick-fixes.ts';

export const codeActions: Feature = {
	capabilities: ({ resolvesEdits }) => ({
		codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind], resolveProvider: resolvesEdits },
	}),
	register(server) {
		server.connection.onCodeAction(
			aboutBrief(server, (brief, params: CodeActionParams): (CodeAction | Command)[] => [
				...(asksForQuickFixes(params)
					? [...quickFixes(brief, params, server.client), ...ignoreActions(brief, params, server.client)]
					: []),
				// Not for those who name no kind: an action on the whole file is none on what they point at.
				...(asksFor(params, fixAllKind) ? fixAllAction(brief, server.client) : []),
			]),
		);
		server.connection.onCodeActionResolve((action, token) => resolve(server, action, token));
	},
};

async function resolve(server: Server, action: CodeAction, token: CancellationToken): Promise<CodeAction> {
	const target = readTarget(action.data);
	// A client asks for the edit of every action that has none, and some are a command alone.
	if (target === undefined && action.command !== undefined) return action;
	if (target === undefined)
		throw new ResponseError(ErrorCodes.InvalidParams, 'This action is not one of this server’s.');
	const brief = await server.briefs.open(target.uri);
	throwIfCancelled(token);
	const edit = brief?.state === target.state ? resolveQuickFix(brief, target, server.client) : undefined;
	if (edit !== undefined) return { ...action, edit };
	throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed since. Ask for its actions again.');
}

const asksForQuickFixes = (params: CodeActionParams): boolean =>
	params.context.only === undefined || asksFor(params, CodeActionKind.QuickFix);

/** Kinds are a tree: who asks for `source` asks for `source.fixAll` too. */
function asksFor({ context: { only } }: CodeActionParams, kind: string): boolean {
	return only?.some(wanted => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`)) === true;
}
