// The entry of a test run in the web worker extension host. Mocha's browser build defines the global `mocha`; it needs no DOM.
import 'mocha/mocha.js';
import { type Entry, runAndReport } from './report.ts';

/** Put in front of this bundle by the runner: a worker has no environment. */
declare const outcomeBriefTests: Readonly<Record<string, string>>;

export async function runSuites(declare: () => void): Promise<void> {
	const { OUTCOME_BRIEF_TEST_GREP: grep, OUTCOME_BRIEF_TEST_COLOUR: colour } = outcomeBriefTests;
	Mocha.reporters.Base.consoleLog = (...values: unknown[]) => send({ kind: 'log', text: format(values) });
	mocha.setup({ ui: 'bdd', reporter: 'spec', color: colour === '1', timeout: 20_000, ...(grep ? { grep } : {}) });
	declare();
	await runAndReport(mocha, send);
}

/** The page's console is the only way out of a worker. */
function send(entry: Entry): void {
	console.log(`@@outcome-brief@@${JSON.stringify(entry)}`);
}

/** As much of Node's util.format as Mocha's reporters use. */
function format(values: readonly unknown[]): string {
	const [first, ...rest] = values;
	if (typeof first !== 'string') return values.map(String).join(' ');
	return first.replace(/%[sdj%]/g, mark => (mark === '%%' ? '%' : String(rest.shift())));
}
