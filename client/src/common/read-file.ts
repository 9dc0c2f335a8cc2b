import * as vscode from 'vscode';

/** Nobody writes a brief or a config of a megabyte. */
const maximumLength = 1_000_000;

/** A file of the workspace for the server, which may be where there is no disk: as it is open in an editor, else as it is kept. */
export async function readFile(address: string): Promise<string | null> {
	const uri = vscode.Uri.parse(address);
	const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
	if (open !== undefined) return open.getText();
	try {
		const { size, type } = await vscode.workspace.fs.stat(uri);
		if (size > maximumLength || (type & vscode.FileType.File) === 0) return null;
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
	} catch {
		return null;
	}
}
