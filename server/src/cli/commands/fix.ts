import type { RuleId } from '../../analysis/index.ts';
import { CannotRun } from '../cannot-run.ts';
import { ruleNamed } from '../check/rule-choice.ts';
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

export interface Fixing {
	/** All rules where undefined. */
	readonly rules: readonly RuleId[] | undefined;
	readonly dry: boolean;
}

/** What the arguments say about fixing; undefined where nothing is to be fixed. */
export function readFix(given: Given): Fixing | undefined {
	const rules = given.list('fix-rule').map(ruleNamed);
	const dry = given.flag('fix-dry-run');
	if (dry && given.text('format') !== undefined)
		throw new CannotRun('--fix-dry-run writes a diff, so leave out --format.');
	if (!dry && given.flag('stdin') && (given.flag('fix') || rules.length > 0))
		throw new CannotRun('Standard input cannot be written to. --fix-dry-run shows what would change.');
	if (!dry && !given.flag('fix') && rules.length === 0) return undefined;
	return { dry, rules: rules.length > 0 ? rules : undefined };
}
