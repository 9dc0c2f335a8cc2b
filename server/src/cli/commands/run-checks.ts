import { statSync } from 'node:fs';
import type { CheckedFile, CheckReport, FileError } from '../../report/checked.ts';
import { version } from '../../version.ts';
import { CannotRun } from '../cannot-run.ts';
import type { EngineOptions, Outcome } from '../check/engine.ts';
import { runJobs } from '../check/pool.ts';
import { readRuleChoice } from '../check/rule-choice.ts';
import type { Given, Options } from '../command-line.ts';
import { type Cache, cachePathFor, noCache, openCache } from '../files/cache.ts';
import type { FoundFile } from '../files/find-files.ts';
import type { Change } from '../files/write-files.ts';
import { progressOn } from '../progress.ts';
import type { World } from './command.ts';
import { fileOptions, filesOf, noBriefs, settingsOptions, tellFaults } from './files.ts';

/** The options of every command that checks briefs. */
export const runOptions: Options = {
	rule: {
		type: 'string',
		short: 'r',
		multiple: true,
		value: 'RULE[=LEVEL]',
		help: 'Check only this rule; or, with a level, set the rule’s level: off, hint, information, warning or error. Can be given more than once.',
	},
	...fileOptions,
	'briefs-only': {
		type: 'boolean',
		help: 'Leave out files that are named but are no briefs by their name or front matter. For hooks that pass on every changed file.',
	},
	cache: {
		type: 'boolean',
		help: 'Keep what was found, and check only the files that have changed since. Kept in node_modules/.cache.',
	},
	'cache-location': { type: 'string', value: 'PATH', help: 'Keep it in this file. Means --cache.' },
};

export interface Checks extends CheckReport {
	/** What fixing would write, where it was asked for. */
	readonly changes: readonly Change[];
}

/** Checks what the arguments name, with progress where somebody watches. Throws CannotRun where there is no brief. */
export async function runChecks(
	given: Given,
	world: World,
	{ fix, also = [] }: Partial<Pick<EngineOptions, 'fix' | 'also'>>,
): Promise<Checks> {
	const cache = cacheFor(given, world);
	const options: EngineOptions = {
		...settingsOptions(given, world),
		choice: readRuleChoice(given.list('rule')),
		fix,
		briefsOnly: given.flag('briefs-only'),
		also,
		isKept: cache !== noCache,
		stamp: stampOf(world),
	};
	const { files, errors } = await filesOf(given, world);
	const jobs = files.map(file => ({ file, knownKey: cache.keyOf(file.path) }));
	const progress = progressOn(world.err, jobs.length);
	const outcomes = await runJobs(jobs, options, world.program, ({ file }) => progress.done(file.shown)).finally(
		progress.end,
	);
	const checks = collect(files, outcomes, errors, cache);
	cache.save();
	tellFaults(
		outcomes.flatMap(({ faults = [] }) => faults),
		world,
	);
	if (checks.files.length === 0 && checks.errors.length === 0 && !options.briefsOnly) throw noBriefs(given);
	return checks;
}

function collect(
	files: readonly FoundFile[],
	outcomes: readonly Outcome[],
	errors: readonly FileError[],
	cache: Cache,
): Checks {
	const checked: CheckedFile[] = [];
	const changes: Change[] = [];
	const failed = new Map(errors.map(error => [`${error.path}\n${error.message}`, error]));
	for (const [index, { path, shown }] of files.entries()) {
		const outcome = outcomes[index] ?? {};
		const known = outcome.known ? cache.checkedOf(path) : undefined;
		const result = known === undefined ? outcome.checked : { ...known, path: shown };
		if (result !== undefined) checked.push(result);
		if (result !== undefined && outcome.key !== undefined) cache.set(path, outcome.key, result);
		if (outcome.fixed !== undefined) changes.push({ path, shown, ...outcome.fixed });
		// Many briefs can share one config file and its mistakes.
		for (const error of outcome.errors ?? []) failed.set(`${error.path}\n${error.message}`, error);
	}
	return { files: checked, errors: [...failed.values()], changes };
}

function cacheFor(given: Given, { cwd }: World): Cache {
	const location = given.text('cache-location');
	if (location === '') throw new CannotRun('--cache-location needs the path of a file.');
	return given.flag('cache') || location !== undefined ? openCache(cachePathFor(location, cwd)) : noCache;
}

/** A program that was built anew may find other things, though its version is the same. */
function stampOf({ program }: World): string {
	const { size, mtimeMs } = statSync(program);
	return `${version} ${size} ${mtimeMs}`;
}
