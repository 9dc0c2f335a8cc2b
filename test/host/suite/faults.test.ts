import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openBrief, source } from '../open-brief.ts';
import { until } from '../until.ts';

const text = '# Parking\n\nWe need an app so that carers can park.\n\nTODO\n';

const ours = (uri: vscode.Uri): readonly vscode.Diagnostic[] =>
	vscode.languages.getDiagnostics(uri).filter(diagnostic => diagnostic.source === source);
const isFound = (uri: vscode.Uri) => until(() => ours(uri).length > 0, `findings in ${uri.path}`);
const isGone = (uri: vscode.Uri) => until(() => ours(uri).length === 0, `the findings in ${uri.path} to go`);

describe('a brief that is open', () => {
	afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

	it('takes its findings with it to another name, and has none under the old one', async () => {
		const { document } = await openBrief('first.brief.md', text);
		await isFound(document.uri);
		const before = ours(document.uri).map(({ message }) => message);
		const moved = vscode.Uri.joinPath(document.uri, '../moved/second.brief.md');
		const edit = new vscode.WorkspaceEdit();
		edit.renameFile(document.uri, moved);
		assert.ok(await vscode.workspace.applyEdit(edit));
		await isFound(moved);
		await isGone(document.uri);
		assert.deepEqual(
			ours(moved).map(({ message }) => message),
			before,
		);
	});

	it('has no findings under a name that is no brief’s, and has them again under its own', async () => {
		const { document } = await openBrief('named.brief.md', text);
		await isFound(document.uri);
		const notes = vscode.Uri.joinPath(document.uri, '../named.md');
		for (const [from, to, check] of [
			[document.uri, notes, isGone],
			[notes, document.uri, isFound],
		] as const) {
			const edit = new vscode.WorkspaceEdit();
			edit.renameFile(from, to);
			assert.ok(await vscode.workspace.applyEdit(edit));
			await isGone(from);
			await check(to);
		}
	});

	it('leaves no findings behind when it is deleted and closed', async () => {
		const { document } = await openBrief('deleted.brief.md', text);
		await isFound(document.uri);
		await vscode.workspace.fs.delete(document.uri);
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		await isGone(document.uri);
	});
});

describe('a brief that nobody may write to', () => {
	const bytes = new TextEncoder().encode(text);
	const never = (): never => {
		throw vscode.FileSystemError.NoPermissions('Nobody may write here.');
	};
	let sealed: vscode.Disposable;
	before(() => {
		sealed = vscode.workspace.registerFileSystemProvider(
			'sealed',
			{
				onDidChangeFile: () => ({ dispose() {} }),
				watch: () => ({ dispose() {} }),
				stat: ({ path }) => {
					if (!path.endsWith('parking.brief.md')) throw vscode.FileSystemError.FileNotFound(path);
					return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length };
				},
				readFile: ({ path }) => {
					if (!path.endsWith('parking.brief.md')) throw vscode.FileSystemError.FileNotFound(path);
					return bytes;
				},
				readDirectory: () => [],
				createDirectory: never,
				writeFile: never,
				delete: never,
				rename: never,
			},
			{ isReadonly: true },
		);
	});
	after(async () => {
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		sealed.dispose();
	});

	it('on a file system of somebody else’s is read and explained as any other', async () => {
		const uri = vscode.Uri.parse('sealed:/parking.brief.md');
		const document = await vscode.workspace.openTextDocument(uri);
		await vscode.window.showTextDocument(document);
		await isFound(uri);
		const [tech] = ours(uri).filter(({ range }) => document.getText(range).includes('app'));
		assert.ok(tech);
		const [hover] = await until(async () => {
			const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
				'vscode.executeHoverProvider',
				uri,
				tech.range.start,
			);
			return hovers.length > 0 ? hovers : undefined;
		}, 'the hover');
		assert.match(
			hover?.contents.map(content => (content as vscode.MarkdownString).value).join('\n') ?? '',
			/tech-first/,
		);
		assert.equal(document.getText(), text);
		assert.equal(document.isDirty, false);
	});
});
