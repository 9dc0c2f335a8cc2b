import { dirname } from 'node:path';
import { createSession, defaultBriefFiles, type Grammar, loadGrammar, type Session } from '../../analysis/index.ts';
import { briefFiles, languageOf } from '../../brief-files.ts';
import { pathFrom, repositoryOf } from '../../node-paths.ts';
import type { FoundFile } from '../files/find-files.ts';
import { readText } from '../files/read-text.ts';

/** A file that was read, with what is needed to check it. */
export interface OpenFile {
	readonly file: FoundFile;
	/** Without its byte order mark. */
	readonly text: string;
	readonly bom: boolean;
	/** A named file is a brief unless its front matter opts out; any other goes by the rules for briefs. */
	readonly isBrief: boolean;
	/** Loads the grammar when it is first asked for: files that are no briefs do not need it. */
	session(): Promise<Session>;
}

export type OpenFiles = (file: FoundFile) => Promise<OpenFile>;

export interface OpenOptions {
	readonly cwd: string;
	readonly onRuleError: (file: FoundFile, rule: string, error: unknown) => void;
}

/** Opens files, one after another. Throws CannotRun for a file that cannot be read. */
export function fileOpener({ cwd, onRuleError }: OpenOptions): OpenFiles {
	const isBriefFile = briefFiles(defaultBriefFiles);
	let grammar: Promise<Grammar> | undefined;
	let current: FoundFile;
	let known: Promise<Session> | undefined;
	const session = () => {
		grammar ??= loadGrammar();
		known ??= grammar.then(loaded =>
			createSession({ grammar: loaded, onRuleError: (rule, error) => onRuleError(current, rule, error) }),
		);
		return known;
	};
	return async file => {
		current = file;
		const { text, bom } = await readText(file.path);
		const answer = isBriefFile({
			path: pathFrom(repositoryOf(dirname(file.path)) ?? cwd, file.path),
			languageId: languageOf(file.path),
			text,
		});
		const isBrief = answer.isBrief || (file.named && answer.because !== 'opted-out');
		return { file, text, bom, isBrief, session };
	};
}
