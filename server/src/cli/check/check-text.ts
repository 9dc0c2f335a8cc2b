import type { Session } from '../../analysis/index.ts';
import type { CheckedFile } from '../../report/checked.ts';
import { checkedFile } from '../../report/checked-file.ts';
import { chosen, type RuleChoice } from './rule-choice.ts';

export interface CheckOptions {
	readonly choice: RuleChoice;
	/** Say how the brief was read, too. */
	readonly outline: boolean;
}

/** Checks one brief and turns what was found into plain data. */
export function checkText(
	session: Session,
	path: string,
	text: string,
	{ choice, outline }: CheckOptions,
): CheckedFile {
	const checked = checkedFile(session.check(text), path, { outline });
	return { ...checked, findings: chosen(checked.findings, choice) };
}
