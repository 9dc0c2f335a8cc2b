import {
	type Config,
	isLevel,
	type Level,
	type RuleId,
	ruleIds,
	rules,
	severities,
	suggestion,
} from '../../analysis/index.ts';
import type { Found } from '../../report/checked.ts';
import { CannotRun } from '../cannot-run.ts';

/** What the command line says of rules; it has the last word, after config files and front matter. */
export interface RuleChoice {
	/** Only these, where there are any. */
	readonly only: readonly RuleId[];
	readonly levels: Partial<Readonly<Record<RuleId, Level>>>;
}

/** @param values each "RULE", to check only that, or "RULE=LEVEL" */
export function readRuleChoice(values: readonly string[]): RuleChoice {
	const only: RuleId[] = [];
	const levels: Partial<Record<RuleId, Level>> = {};
	for (const value of values) {
		const [id = '', level] = value.split(/[=:]/, 2);
		const rule = ruleNamed(id.trim());
		if (level === undefined) only.push(rule);
		else levels[rule] = levelNamed(level.trim());
	}
	return { only, levels };
}

export function ruleNamed(id: string): RuleId {
	const known = ruleIds.find(rule => rule === id);
	if (known !== undefined) return known;
	throw new CannotRun(`There is no rule “${id}”.${suggestion(id, ruleIds)} “outcome-brief rules” lists them all.`);
}

function levelNamed(name: string): Level {
	if (isLevel(name)) return name;
	const levels = ['off', ...severities];
	throw new CannotRun(`There is no level “${name}”. There are: ${levels.join(', ')}.${suggestion(name, levels)}`);
}

/** A config in which what was chosen is on, or as it was chosen. */
export function withChoice(config: Config, { only, levels }: RuleChoice): Config {
	const asked = only.map(id => [id, config.rules[id] === 'off' ? undefined : config.rules[id]] as const);
	const on = asked.map(([id, level]) => [id, level ?? rules.find(rule => rule.id === id)?.severity ?? 'warning']);
	return { ...config, rules: { ...config.rules, ...Object.fromEntries(on), ...levels } };
}

/** A brief's front matter can change levels too: this is after it. */
export function chosen<F extends Found>(findings: readonly F[], choice: RuleChoice): readonly F[] {
	const { levels } = choice;
	return findings.flatMap(finding => {
		const level = levels[finding.rule] ?? finding.severity;
		return level === 'off' || !isChosen(finding.rule, choice) ? [] : [{ ...finding, severity: level }];
	});
}

export const isChosen = (rule: RuleId, { only, levels }: RuleChoice): boolean =>
	levels[rule] !== 'off' && (only.length === 0 || only.includes(rule));
