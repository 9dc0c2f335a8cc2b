import type { RuleId } from '../../analysis/index.ts';
import { sha256 } from '../../node/sha256.ts';
import type { Also, CheckedFile, FileError } from '../../report/checked.ts';
import { CannotRun } from '../cannot-run.ts';
import type { FoundFile } from '../files/find-files.ts';
import { checkText } from './check-text.ts';
import { fixText } from './fix-text.ts';
import { fileOpener, type OpenFile } from './open-brief.ts';
import { isChosen, type RuleChoice } from './rule-choice.ts';
import { ConfigMistakes, type SettingsOptions } from './settings-for.ts';

/** How to check, as plain data: it is sent to worker threads. */
export interface EngineOptions extends SettingsOptions {
	readonly choice: RuleChoice;
	/** Fix what these rules find, or all where `rules` is undefined; nothing where undefined. */
	readonly fix?: { readonly rules: readonly RuleId[] | undefined } | undefined;
	/** Leave out named files that are no briefs by their names or front matter. */
	readonly briefsOnly: boolean;
	readonly also: readonly Also[];
	/** Whether what is found is kept for a later run: each file gets a key then. */
	readonly isKept: boolean;
	/** What tells this program from every other version of it. */
	readonly stamp: string;
}

export interface Job {
	readonly file: FoundFile;
	/** The key of what is known of the file from an earlier run. */
	readonly knownKey?: string | undefined;
}

/** What came of one file. */
export interface Outcome {
	/** Undefined where the file turned out to be no brief, and where nothing new is to be said of it. */
	readonly checked?: CheckedFile;
	/** The whole text before and after, where fixing changed it. What was found is then of the text after. */
	readonly fixed?: { readonly before: string; readonly after: string };
	/** Tells this text, checked in this way, from every other. */
	readonly key?: string;
	/** The key is that of the job: what is known holds. */
	readonly known?: true;
	readonly errors?: readonly FileError[];
	/** Faults of ours, each rule's once in an engine's life. */
	readonly faults?: readonly RuleFault[];
}

export interface RuleFault {
	readonly rule: string;
	readonly path: string;
	readonly why: string;
}

/** Checks one file at a time. Never throws for what a person can put right. */
export type Engine = (job: Job) => Promise<Outcome>;

export function createEngine(options: EngineOptions): Engine {
	let faults: RuleFault[] = [];
	let current = '';
	const open = fileOpener({
		...options,
		onRuleError: (rule, error) =>
			faults.push({
				rule,
				path: current,
				why: error instanceof Error ? (error.stack ?? error.message) : String(error),
			}),
	});
	return async job => {
		faults = [];
		current = job.file.shown;
		try {
			const outcome = await check(job);
			return faults.length > 0 ? { ...outcome, faults } : outcome;
		} catch (error) {
			if (error instanceof ConfigMistakes) return { errors: error.mistakes };
			if (error instanceof CannotRun) return { errors: [{ path: job.file.shown, message: error.message }] };
			throw error;
		}
	};

	async function check({ file, knownKey }: Job): Promise<Outcome> {
		const opened = await open(options.briefsOnly ? { ...file, named: false } : file);
		const { text, bom, notABrief } = opened;
		if (notABrief !== undefined) {
			const isSilent = !file.named || options.briefsOnly;
			return isSilent
				? {}
				: { checked: { path: file.shown, brief: false, reason: notABrief, profile: null, findings: [] } };
		}
		const key = options.isKept && options.fix === undefined ? keyOf(opened) : undefined;
		if (key !== undefined && key === knownKey) return { key, known: true };
		const session = await opened.session();
		const after = options.fix === undefined ? text : fixText(session, text, isToFix);
		const checked = checkText(session, file.shown, after, options);
		if (after === text) return { checked, ...(key !== undefined && { key }) };
		const mark = bom ? '\uFEFF' : '';
		return { checked: { ...checked, fixed: true }, fixed: { before: mark + text, after: mark + after } };
	}

	function isToFix(rule: RuleId): boolean {
		const isAsked = options.fix?.rules?.includes(rule) ?? true;
		return isAsked && isChosen(rule, options.choice);
	}

	function keyOf({ text, settings: { config } }: OpenFile): string {
		const { stamp, choice, also } = options;
		return sha256(JSON.stringify([stamp, config, choice, also, text]), 'base64url');
	}
}
