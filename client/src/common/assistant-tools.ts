import * as vscode from 'vscode';
import { isBrief } from './is-brief.ts';
import type { LanguageServer } from './language-server.ts';
import { workspaceFile } from './workspace-file.ts';

type Input = Readonly<Record<string, unknown>>;
type Server = Pick<LanguageServer, 'start' | 'request'>;

/** What an assistant in VS Code can ask for. Nothing here changes anything. */
interface Tool {
	/** As in the manifest, which says what it is for. */
	readonly name: string;
	/** What is about to happen, for the person to agree to. */
	describe(input: Input): { readonly title: string; readonly message: string; readonly doing: string };
	/** Throws an error with what to do where it cannot. */
	run(input: Input): Promise<string>;
}

/** Offers our tools to assistants, in versions of VS Code that have such tools: from 1.95. */
export function assistantTools({ extensionUri }: vscode.ExtensionContext, server: Server): vscode.Disposable {
	const api = vscode as unknown as AssistantApi;
	const { LanguageModelTextPart: Text, LanguageModelToolResult: Result } = api;
	if (api.lm?.registerTool === undefined || Text === undefined || Result === undefined) return vscode.Disposable.from();
	const { registerTool } = api.lm;
	try {
		const registered = toolsOn(extensionUri, server).map(({ name, describe, run }) =>
			registerTool(name, {
				prepareInvocation({ input }) {
					const { title, message, doing } = describe(input);
					return { invocationMessage: doing, confirmationMessages: { title, message } };
				},
				invoke: async ({ input }) => new Result([new Text(await run(input))]),
			}),
		);
		return vscode.Disposable.from(...registered);
	} catch {
		// VS Code 1.93 and 1.94 have such tools for a trial, and refuse them to extensions that take no part in it.
		return vscode.Disposable.from();
	}
}

function toolsOn(extensionUri: vscode.Uri, server: Server): readonly Tool[] {
	return [
		{
			name: 'outcome-brief_check',
			describe: input => ({
				title: 'Check a Brief',
				message: `Outcome Brief reads ${named(input)} and tells the assistant what it finds. It changes nothing.`,
				doing: `Checking ${named(input)}`,
			}),
			async run(input) {
				server.start();
				const report = await server.request('outcomeBrief/reviewReport', sourceIn(input) ?? current());
				return report ?? fail('This is not a brief, or it cannot be read. Name a Markdown file that is a brief.');
			},
		},
		{
			name: 'outcome-brief_outline',
			describe: input => ({
				title: 'Propose an Outline',
				message: `Outcome Brief tells the assistant which sections a brief should have, and which ${named(input)} lacks. It changes nothing.`,
				doing: 'Looking up the sections of a brief',
			}),
			async run(input) {
				server.start();
				const kind = typeof input.kind === 'string' ? { profile: input.kind } : {};
				const outline = await server.request('outcomeBrief/proposeOutline', { ...sourceIn(input), ...kind });
				return outline ?? fail('This is not a brief, or it cannot be read. Leave the path out for a new brief.');
			},
		},
		{
			name: 'outcome-brief_explain',
			describe: ({ rule }) => ({
				title: 'Explain a Rule',
				message: `Outcome Brief tells the assistant what “${rule}” is about. It reads nothing of yours.`,
				doing: `Looking up “${rule}”`,
			}),
			async run({ rule }) {
				if (typeof rule !== 'string') return fail('Name a rule, such as tech-first, or a key point, such as KP9.');
				server.start();
				const explanation = (await server.request('outcomeBrief/explain', { name: rule })) ?? fail(notRunning);
				if (explanation.kind === 'unknown') return fail(explanation.text);
				if (explanation.kind === 'guide') return explanation.text;
				const page = vscode.Uri.joinPath(extensionUri, 'docs/rules', `${explanation.text}.md`);
				return new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
			},
		},
	];
}

const notRunning = 'Outcome Brief could not start its checks.';

function sourceIn({ path, text }: Input): { readonly text: string } | Document | undefined {
	if (typeof text === 'string') return { text };
	if (typeof path !== 'string') return undefined;
	const uri = workspaceFile(path) ?? fail(`“${path}” is not a Markdown file in this workspace.`);
	return { textDocument: { uri: uri.toString() } };
}

interface Document {
	readonly textDocument: { readonly uri: string };
}

function current(): Document {
	const document = vscode.window.activeTextEditor?.document;
	if (document === undefined || !isBrief(document).isBrief)
		return fail('No brief is open. Give the path of a brief, or its text.');
	return { textDocument: { uri: document.uri.toString() } };
}

function named({ path, text }: Input): string {
	if (typeof text === 'string') return 'a text';
	return typeof path === 'string' ? `“${path}”` : 'the brief that is open';
}

function fail(message: string): never {
	throw new Error(message);
}

/** As much of VS Code's API as is needed here, which came after the oldest version that the extension runs in. */
interface AssistantApi {
	readonly lm?: {
		registerTool?(
			name: string,
			tool: {
				prepareInvocation(options: { readonly input: Input }): object;
				invoke(options: { readonly input: Input }): Promise<object>;
			},
		): vscode.Disposable;
	};
	readonly LanguageModelTextPart?: new (value: string) => object;
	readonly LanguageModelToolResult?: new (content: readonly object[]) => object;
}
