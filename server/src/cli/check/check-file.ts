import type { RuleId } from '../../analysis/index.ts';
import type { FoundFile } from '../files/find-files.ts';
import { checkText } from './check-text.ts';
import { fixText } from './fix-text.ts';
import type { OpenFiles } from './open-brief.ts';
import type { CheckedFile } from './report.ts';

/** What came of one file. */
export interface FileResult {
	/** Undefined where the file turned out to be no brief. */
	readonly checked?: CheckedFile;
	/** The whole text before and after, where fixing changed it. What was found is then of the text after. */
	readonly fixed?: { readonly before: string; readonly after: string };
}

export interface FixOptions {
	/** All rules where undefined. */
	readonly rules: readonly RuleId[] | undefined;
}

/** Throws CannotRun for a file that cannot be read. */
export async function checkFile(open: OpenFiles, file: FoundFile, fix?: FixOptions): Promise<FileResult> {
	const { isBrief, text, bom, session } = await open(file);
	if (!isBrief) {
		return file.named ? { checked: { path: file.shown, brief: false, profile: null, findings: [] } } : {};
	}
	const loaded = await session();
	const after = fix === undefined ? text : fixText(loaded, text, fix.rules);
	const checked = checkText(loaded, file.shown, after);
	if (after === text) return { checked };
	const mark = bom ? '\uFEFF' : '';
	return { checked: { ...checked, fixed: true }, fixed: { before: mark + text, after: mark + after } };
}
