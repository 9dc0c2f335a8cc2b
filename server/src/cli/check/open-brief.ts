import { createSession, type Grammar, loadGrammar, type Session } from '../../analysis/index.ts';
import type { FoundFile } from '../files/find-files.ts';
import { decode, readText } from '../files/read-text.ts';
import { type RuleChoice, withChoice } from './rule-choice.ts';
import { type FileSettings, type SettingsOptions, settingsFinder } from './settings-for.ts';

/** A file that was read, with what is needed to check it. */
export interface OpenFile {
	/** Without its byte order mark. */
	readonly text: string;
	readonly bom: boolean;
	/** Why it is not checked, in a sentence; undefined for a brief. */
	readonly notABrief: string | undefined;
	readonly settings: FileSettings['settings'];
	/** Loads the grammar for the first brief that has a sentence for it: most have none, and loading takes a quarter of a second. */
	session(): Promise<Session>;
}

export type OpenFiles = (file: FoundFile) => Promise<OpenFile>;

export interface OpenOptions extends SettingsOptions {
	readonly choice: RuleChoice;
	readonly onRuleError: (rule: string, error: unknown) => void;
}

/** Opens files. Throws CannotRun for a file that cannot be read, or whose config cannot. */
export function fileOpener(options: OpenOptions): OpenFiles {
	const settingsFor = settingsFinder(options);
	const sessions = new Map<FileSettings, Session>();
	let grammar: Promise<Grammar> | undefined;
	return async file => {
		const [{ text, bom }, fileSettings] = await Promise.all([
			file.input === undefined ? readText(file.path) : decode(file.input),
			settingsFor(file.path),
		]);
		return {
			text,
			bom,
			notABrief: fileSettings.notABrief(file.path, text, file.named),
			settings: fileSettings.settings,
			session: () => sessionFor(fileSettings, text),
		};
	};

	async function sessionFor(fileSettings: FileSettings, text: string): Promise<Session> {
		const known = sessions.get(fileSettings) ?? create(fileSettings);
		sessions.set(fileSettings, known);
		if (!known.check(text).wantsGrammar) return known;
		grammar ??= loadGrammar();
		const session = create(fileSettings, await grammar);
		sessions.set(fileSettings, session);
		return session;
	}

	function create({ settings }: FileSettings, loaded?: Grammar): Session {
		return createSession({
			config: withChoice(settings.config, options.choice),
			...(loaded && { grammar: loaded }),
			onRuleError: options.onRuleError,
		});
	}
}
