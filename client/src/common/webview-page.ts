import * as vscode from 'vscode';

/** What a webview may load: nothing but our own style sheet and our own script. */
export function webviewOptions(extension: vscode.Uri): vscode.WebviewOptions {
	const folders = ['dist/webview', 'media'].map(folder => vscode.Uri.joinPath(extension, folder));
	return { enableScripts: true, localResourceRoots: folders };
}

/** A page that its script fills in. */
export function webviewPage(webview: vscode.Webview, extension: vscode.Uri, name: string, title: string): string {
	const nonce = makeNonce();
	const script = webview.asWebviewUri(vscode.Uri.joinPath(extension, `dist/webview/${name}.js`));
	const style = webview.asWebviewUri(vscode.Uri.joinPath(extension, 'media/webview.css'));
	return `<!doctype html>
<html lang="en-GB" data-page="${name}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource} 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

function makeNonce(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(18));
	return btoa(String.fromCharCode(...bytes));
}
