import { type RuleId, ruleIds } from '../../analysis/index.ts';
import { suggestion } from '../../did-you-mean.ts';
import { CannotRun } from '../cannot-run.ts';
import type { FixOptions } from '../check/check-file.ts';
import type { Given, Options } from '../command-line.ts';

export const fixOptions: Options = {
	fix: {
		type: 'boolean',
		help: 'Apply every fix that needs no answer from the author, then report what is left. Either every file is written or none.',
	},
	'fix-dry-run': { type: 'boolean', help: 'Write no file; show what --fix would change, as a unified diff.' },
	'fix-rule': {
		type: 'string',
		multiple: true,
		value: 'RULE',
		help: 'Fix only what this rule finds. Can be given more than once. Means --fix unless --fix-dry-run is given.',
	},
};

export interface Fixing extends FixOptions {
	readonly dry: boolean;
}

/** What the arguments say about fixing; undefined where nothing is to be fixed. */
export function readFix(given: Given): Fixing | undefined {
	const rules = given.list('fix-rule').map(ruleNamed);
	const dry = given.flag('fix-dry-run');
	if (dry && given.text('format') !== undefined)
		throw new CannotRun('--fix-dry-run writes a diff, so leave out --format.');
	if (!dry && !given.flag('fix') && rules.length === 0) return undefined;
	return { dry, rules: rules.length > 0 ? rules : undefined };
}

export function ruleNamed(id: string): RuleId {
	const known = ruleIds.find(rule => rule === id);
	if (known !== undefined) return known;
	throw new CannotRun(`There is no rule “${id}”.${suggestion(id, ruleIds)} “outcome-brief rules” lists them all.`);
}
