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
				const idea = /^\/docs\/guide\/(\w+)\.md$/.exec(path)?.[1];
				if (idea !== undefined) return ideaIn(await textOf('/docs/guide.md'), idea);
				if (!/^\/docs\/(?:rules\/)?[\w-]+\.md$/.test(path)) return undefined;
				// VS Code opens a page at its top, whatever place in it a link names: so each idea is a page here.
				return (await textOf(path)).replace(/\(\.\.\/guide\.md#(\w+)\)/g, '(../guide/$1.md)');
			},
		}),
		vscode.commands.registerCommand('outcomeBrief.showRule', (rule: unknown) =>
			vscode.commands.executeCommand(
				'vscode.open',
				vscode.Uri.parse(`${rulePages}/${encodeURIComponent(String(rule))}.md`),
			),
		),
	);

	async function textOf(path: string): Promise<string> {
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, path)));
	}
}

/** One idea of the guide, as a page that leads to the others; undefined where the guide has none of that name. */
function ideaIn(guide: string, id: string): string | undefined {
	const idea = guide.split(/^#{2,3} /m).find(part => part.startsWith(`<a id="${id}"></a>`));
	return idea && `# ${idea.trim()}\n\n[All the ideas, and the guide that they come from](../guide.md)\n`;
}
