import type { Session } from '../../analysis/index.ts';
import type { Also, CheckedFile } from '../../report/checked.ts';
import { checkedFile } from '../../report/checked-file.ts';
import { suppressedIn } from '../../report/suppressed.ts';
import { chosen, type RuleChoice } from './rule-choice.ts';

export interface CheckOptions {
	readonly choice: RuleChoice;
	readonly also: readonly Also[];
}

/** Checks one brief and turns what was found into plain data. */
export function checkText(session: Session, path: string, text: string, { choice, also }: CheckOptions): CheckedFile {
	const review = session.check(text);
	const checked = checkedFile(review, path, also);
	const suppressed = also.includes('suppressed') ? suppressedIn(review, session) : undefined;
	return {
		...checked,
		findings: chosen(checked.findings, choice),
		...(suppressed && { suppressed: chosen(suppressed, choice) }),
	};
}
