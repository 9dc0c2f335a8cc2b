import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from './judge.mjs';
import { parseMarks, scoredKinds } from './marks.mjs';

/** The project's own briefs with what is marked in them, by name. */
export function readFixtures(folder) {
	return readdirSync(folder)
		.filter(name => name.endsWith('.md'))
		.sort()
		.map(name => ({ name: name.replace(/\.md$/, ''), ...parseMarks(readFileSync(join(folder, name), 'utf8')) }));
}

/** What the core makes of them, as an editor shows it: with grammar. Judged are the rules with a mark, and all warnings. */
export async function judgeFixtures(core, fixtures) {
	const named = namesIn(fixtures);
	const measured = core.rules.filter(rule => named.includes(rule.id) || rule.severity === 'warning');
	const session = core.createSession({
		grammar: await core.loadGrammar(),
		onRuleError(rule, error) {
			throw new Error(`The rule ${rule} failed.`, { cause: error });
		},
	});
	const verdicts = fixtures.flatMap(fixture => {
		const { brief, findings } = session.check(fixture.text);
		return judge(fixture, { findings, statements: core.outlineOf(brief).statements }, measured);
	});
	return { verdicts, measured };
}

/** No rule is expected to find anything in it. */
export const isGood = ({ marks }) =>
	marks.every(({ labels }) => labels.every(({ name, doubtful }) => doubtful || scoredKinds.includes(name)));

/** The rules and kinds that some mark names, doubtful ones too. */
export const namesIn = fixtures => [
	...new Set(fixtures.flatMap(({ marks }) => marks.flatMap(({ labels }) => labels.map(({ name }) => name)))),
];
