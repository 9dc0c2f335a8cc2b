import type { RemoteConsole, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createSession, defaultBriefFiles, type Review, type RuleId, type Session } from '../analysis/index.ts';
import { type BriefAnswer, briefFiles, languageOf, leftOut } from '../brief-files.ts';
import type { Patterns, Settings } from '../config/merge-config.ts';
import { globTest } from '../glob.ts';
import { noticeOf } from '../report/words.ts';
import type { Folders } from './folders.ts';
import type { LazyGrammar } from './grammar.ts';
import { pathIn } from './uri-path.ts';
import type { WorkspaceSettings } from './workspace-settings.ts';

/** A brief as it is now. */
export interface OpenBrief {
	readonly document: TextDocument;
	readonly review: Review;
	/** Another name for this review: it changes with the text, the settings and the grammar, and is never used again. */
	readonly state: string;
	/** Reviews another version of the text. */
	check(text: string): Review;
}

export interface Briefs {
	/** Undefined where the document is closed by now, or is no brief. */
	open(uri: string): Promise<OpenBrief | undefined>;
	/** What the structure alone tells of the first brief that the server reads; undefined when it has read one whole. */
	begin(uri: string): Promise<OpenBrief | undefined>;
	/** The same for a document that need not be open; what is not is read where it is kept, and forgotten. */
	look(uri: string): Promise<OpenBrief | undefined>;
	/** A text that is in no document, by the settings of the workspace. */
	read(text: string): Promise<OpenBrief>;
	/** Whether the document is a brief, and why not; undefined where it is closed. */
	answer(uri: string): Promise<BriefAnswer | undefined>;
	forget(uri: string): void;
}

export interface BriefSources {
	readonly connection: { readonly console: Pick<RemoteConsole, 'error' | 'info'> };
	readonly documents: Pick<TextDocuments<TextDocument>, 'get'>;
	readonly settings: Pick<WorkspaceSettings, 'of'>;
	readonly folders: Omit<Folders, 'listen'>;
	readonly grammar: LazyGrammar;
	readonly readFile: (uri: string) => Promise<string | undefined>;
}

interface Entry {
	readonly settings: Settings;
	readonly grammar: unknown;
	readonly id: number;
	readonly session: Session;
	checked?: { readonly version: number; readonly review: Review };
	/** That it is not read whole. */
	isTold?: boolean;
}

/** One session for each open brief. All that is kept here could be made again from the documents and the settings. */
export function openBriefs({ connection, documents, settings, folders, grammar, readFile }: BriefSources): Briefs {
	const entries = new Map<string, Entry>();
	const failed = new Set<RuleId | 'reading'>();
	let lastId = 0;
	let isFirst = true;

	return {
		open,
		async begin(uri) {
			const own = await settings.of(uri);
			const document = documents.get(uri);
			if (!isFirst || document === undefined || !answerFor(document, own).isBrief) return undefined;
			const { session } = entryFor(uri, own);
			const review = session.checkStructure(document.getText());
			return { document, review, state: '', check: text => session.check(text) };
		},
		async look(uri) {
			if (documents.get(uri) !== undefined) return open(uri);
			const [text, own] = await Promise.all([readFile(uri), settings.of(uri)]);
			if (text === undefined) return undefined;
			const document = TextDocument.create(uri, languageOf(pathIn(uri)), 0, text);
			return answerFor(document, own).isBrief ? once(document, own) : undefined;
		},
		async read(text) {
			const uri = `${folders.all()[0] ?? 'untitled:'}/brief.md`;
			return once(TextDocument.create(uri, 'markdown', 0, text), await settings.of(uri));
		},
		async answer(uri) {
			const own = await settings.of(uri);
			const document = documents.get(uri);
			return document === undefined ? undefined : answerFor(document, own);
		},
		forget: uri => entries.delete(uri),
	};

	/** Nobody looks at this again, so it waits for what an open brief gets later. */
	async function once(document: TextDocument, { config }: Settings): Promise<OpenBrief> {
		const session = () => createSession({ config, grammar: grammar.get(), onRuleError });
		let { check } = session();
		if (grammar.get() === undefined && check(document.getText()).wantsGrammar) {
			await grammar.ready();
			({ check } = session());
		}
		return { document, review: check(document.getText()), state: '', check };
	}

	async function open(uri: string): Promise<OpenBrief | undefined> {
		const own = await settings.of(uri);
		const document = documents.get(uri);
		if (document === undefined || !answerFor(document, own).isBrief) return undefined;
		const entry = entryFor(uri, own);
		const { version } = document;
		if (entry.checked?.version !== version) {
			isFirst = false;
			entry.checked = { version, review: entry.session.check(document.getText()) };
			if (entry.checked.review.wantsGrammar) grammar.want();
			tell(entry, uri);
		}
		const { review } = entry.checked;
		return { document, review, state: `${entry.id}.${version}`, check: text => entry.session.check(text) };
	}

	/** For clients that show no status. Once for each brief, and again when the settings change. */
	function tell(entry: Entry, uri: string): void {
		const notice = entry.checked && noticeOf(entry.checked.review);
		if (notice === undefined || entry.isTold) return;
		entry.isTold = true;
		connection.console.info(`${pathIn(uri)}: ${notice}`);
	}

	function answerFor(document: TextDocument, { files, exclude }: Settings): BriefAnswer {
		const { uri, languageId } = document;
		const [scheme = ''] = uri.split(':', 1);
		if (exclude.some(left => globTest(left.patterns)(pathFrom(left, uri)))) return leftOut;
		const path = files === undefined ? folders.pathOf(uri) : pathFrom(files, uri);
		const patterns = files?.patterns ?? defaultBriefFiles;
		return briefFiles(patterns)({ path, scheme, languageId, text: document.getText() });
	}

	/** Of a document that is in no folder of the workspace, all of its path. */
	function pathFrom({ folder }: Patterns, uri: string): string {
		const path = pathIn(uri);
		const isBelow = folders.around(uri) !== undefined && path.startsWith(`${folder}/`);
		return isBelow ? path.slice(folder.length + 1) : path;
	}

	function entryFor(uri: string, own: Settings): Entry {
		const known = entries.get(uri);
		if (known !== undefined && known.settings === own && known.grammar === grammar.get()) return known;
		const session = createSession({ config: own.config, grammar: grammar.get(), onRuleError });
		const entry = { settings: own, grammar: grammar.get(), id: ++lastId, session };
		entries.set(uri, entry);
		return entry;
	}

	function onRuleError(rule: RuleId | 'reading', error: unknown): void {
		if (failed.has(rule)) return;
		failed.add(rule);
		const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
		const what = rule === 'reading' ? 'A passage could not be read' : `The rule ${rule} failed`;
		connection.console.error(`${what} and is passed over; the others go on. ${details}`);
	}
}
