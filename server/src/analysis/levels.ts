import type { Config } from './config.ts';
import type { FrontMatter } from './document/front-matter.ts';
import type { Ignores } from './document/ignores.ts';
import { type Level, type Severity, type Span, severities } from './finding.ts';
import { within } from './offsets.ts';
import type { Rule } from './rule.ts';
import type { RuleId } from './rules/index.ts';

export type Levels = (rule: Rule, quiet?: boolean) => Level;

/** The brief's own word for a rule, then the workspace's, then the rule's. */
export function levelsOf({ entries }: FrontMatter, config: Config): Levels {
	const own = new Map<string, Level>();
	for (const { path, value } of entries) {
		const id = /^rules\.(.+)$/.exec(path)?.[1];
		const level = value === false ? 'off' : value;
		if (id !== undefined && isLevel(level)) own.set(id, level);
	}
	const known = new Map<Rule, { readonly loud: Level; readonly quiet: Level }>();
	return (rule, quiet = false) => {
		let levels = known.get(rule);
		if (levels === undefined) {
			const set = own.get(rule.id) ?? config.rules[rule.id as RuleId] ?? (rule.off ? 'off' : undefined);
			levels = { loud: set ?? rule.severity, quiet: set ?? 'hint' };
			known.set(rule, levels);
		}
		return quiet ? levels.quiet : levels.loud;
	};
}

export const isLevel = (value: unknown): value is Level => value === 'off' || severities.includes(value as Severity);

/** A comment that ignores everything does not ignore that it is of no use itself. */
export function ignoring(ignores: Ignores): (rule: Rule, span: Span) => boolean {
	if (ignores.length === 0) return () => false;
	const whole = within(ignores.filter(({ rules }) => rules.length === 0).map(({ covers }) => covers));
	const named = new Map<string, (offset: number) => boolean>();
	return ({ id, scope }, { start }) => {
		const covers =
			named.get(id) ?? within(ignores.filter(({ rules }) => rules.includes(id)).map(({ covers }) => covers));
		named.set(id, covers);
		return covers(start) || (scope !== 'settings' && whole(start));
	};
}
