import * as vscode from 'vscode';

const scheme = 'outcome-brief';

/** Where the rules' pages are, as links lead to them. */
export const rulePages = `${scheme}:/docs/rules`;

/**
 * The pages of rules and of the guide, which the extension brings along, under addresses of their own: those open as a page
 * to read, by an association in the manifest, while the file itself would open as the Markdown that it is made of.
 */
export function showPages({ extensionUri }: vscode.ExtensionContext): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.workspace.registerTextDocumentContentProvider(scheme, {
			async provideTextDocumentContent({ path }) {
				if (!/^\/docs\/(?:rules\/)?[\w-]+\.md$/.test(path)) return undefined;
				return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, path)));
			},
		}),
		vscode.commands.registerCommand('outcomeBrief.showRule', (rule: unknown) =>
			vscode.commands.executeCommand(
				'vscode.open',
				vscode.Uri.parse(`${rulePages}/${encodeURIComponent(String(rule))}.md`),
			),
		),
	);
}
