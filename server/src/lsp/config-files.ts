import type { Connection, Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ConfigLoader, type ConfigProblem, configLoader, type LoadedConfig } from '../config/load-config.ts';
import { resolvePath, type Settings } from '../config/merge-config.ts';
import { type ConfigValues, configNames } from '../config/read-config.ts';
import type { Client } from './client.ts';
import { toRange } from './convert.ts';
import type { Folders } from './folders.ts';
import { DiagnosticSeverity, DidChangeWatchedFilesNotification } from './lsp-values.ts';
import { pathIn, sibling } from './uri-path.ts';

export interface ConfigFiles {
	/** What holds for a document, its folder's config file before the editor's settings. */
	settingsFor(uri: string, values: ConfigValues): Promise<Settings>;
	/** The nearest config file to a document. */
	nearest(uri: string): Promise<NearestConfig>;
	/** Asks the client to tell of changes; to call once it is initialised. */
	listen(): void;
}

/** Where the config is that holds for a document, or where it would be written. */
export interface NearestConfig {
	readonly uri: string;
	/** Undefined where there is none yet. */
	readonly text: string | undefined;
}

export interface ConfigSources {
	readonly connection: Connection;
	readonly client: Client;
	readonly folders: Folders;
	/** Gives undefined for a file that is not there. */
	readonly readFile: (uri: string, root: string) => Promise<string | undefined>;
	readonly changed: () => void;
}

/** Finds config files, keeps what they say until they change, and tells of the mistakes in them. */
export function configFiles({ connection, client, folders, readFile, changed }: ConfigSources): ConfigFiles {
	const texts = new Map<string, Promise<string | undefined>>();
	const good = new Map<string, Settings>();
	const published = new Map<string, string>();
	const watched = new Set<string>(configNames);

	connection.onDidChangeWatchedFiles(async ({ changes }) => {
		const known = changes.filter(({ uri }) => texts.has(keyOf(uri)) || isOwn(uri));
		if (known.length === 0) return;
		texts.clear();
		changed();
		// Files that no open brief asks for have mistakes too, and mended ones must lose theirs.
		await Promise.all([...new Set([...known.map(({ uri }) => uri), ...published.keys()])].map(validate));
	});

	return {
		async settingsFor(uri, values) {
			const root = rootOf(uri);
			const folder = root.isOpen ? resolvePath(pathIn(uri), '..') : pathIn(root.uri);
			const loaded = await loaderIn(root.uri, values).forFolder(isIn(root.uri, folder) ? folder : pathIn(root.uri));
			tell(root.uri, loaded);
			const place = `${root.uri} ${folder}`;
			if (loaded.problems.length === 0) good.set(place, loaded.settings);
			return loaded.problems.length === 0 ? loaded.settings : (good.get(place) ?? loaded.settings);
		},
		async nearest(uri) {
			const { uri: root } = rootOf(uri);
			const folder = resolvePath(pathIn(uri), '..');
			const { path } = await loaderIn(root, {}).forFolder(isIn(root, folder) ? folder : pathIn(root));
			const target = sibling(root, path ?? resolvePath(pathIn(root), configNames[0]));
			return { uri: target, text: await read(target, root) };
		},
		listen() {
			if (client.watchesFiles) watch(`**/{${configNames.join(',')}}`);
		},
	};

	/** The workspace folder; for a document that is in none, its own folder, and for one that is not saved, the first. */
	function rootOf(uri: string): { readonly uri: string; readonly isOpen: boolean } {
		const around = folders.around(uri);
		if (around !== undefined) return { uri: around.replace(/\/$/, ''), isOpen: true };
		const [first] = folders.all();
		if (uri.startsWith('untitled:') && first !== undefined) return { uri: first.replace(/\/$/, ''), isOpen: false };
		return { uri: sibling(uri, resolvePath(pathIn(uri), '..')), isOpen: true };
	}

	function loaderIn(root: string, values: ConfigValues): ConfigLoader {
		return configLoader(path => read(sibling(root, path), root), pathIn(root) || '/', values);
	}

	function read(uri: string, root: string): Promise<string | undefined> {
		const key = keyOf(uri);
		const text = texts.get(key) ?? readFile(uri, root).catch(say);
		texts.set(key, text);
		return text;
	}

	async function validate(uri: string): Promise<void> {
		const root = rootOf(uri).uri;
		const text = await read(uri, root);
		const isPackage = uri.endsWith('/package.json') && !text?.includes('"outcomeBrief"');
		if (text === undefined || isPackage) publish(uri, []);
		else tell(root, await loaderIn(root, {}).forFile(pathIn(uri)));
	}

	function tell(root: string, { paths, problems }: LoadedConfig): void {
		for (const path of paths) {
			publish(
				sibling(root, path),
				problems.filter(problem => problem.path === path),
			);
			// What a config file extends can have any name.
			const name = path.replace(/^.*\//, '');
			if (!watched.has(name) && client.watchesFiles) watch(`**/${name}`);
			watched.add(name);
		}
	}

	function publish(uri: string, problems: readonly ConfigProblem[]): void {
		const diagnostics = problems.map(({ text, span, message, isSyntax }): Diagnostic => {
			const range = toRange(TextDocument.create(uri, 'json', 0, text), span);
			const code = isSyntax ? 'config-syntax' : 'config';
			return { range, message, severity: DiagnosticSeverity.Error, source: 'Outcome Brief', code };
		});
		const sent = JSON.stringify(diagnostics);
		if ((published.get(uri) ?? '[]') === sent) return;
		published.set(uri, sent);
		connection.sendDiagnostics({ uri, diagnostics }).catch(say);
	}

	function watch(globPattern: string): void {
		connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern }] }).catch(say);
	}

	function say(error: unknown): undefined {
		connection.console.error(`Config files: ${String(error)}`);
	}
}

const isOwn = (uri: string): boolean => /\/\.outcome-brief\.(?:json|ya?ml)$/.test(uri);

/** One name for a file, whatever the client encodes in its address. */
const keyOf = (uri: string): string => sibling(uri, pathIn(uri));

const isIn = (root: string, path: string): boolean => path === pathIn(root) || path.startsWith(`${pathIn(root)}/`);
