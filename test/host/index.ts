// The entry of a test run in the Node extension host.
import { appendFileSync } from 'node:fs';
import { format } from 'node:util';
import { type Entry, runAndReport } from './report.ts';

export async function runSuites(declare: () => void): Promise<void> {
	const {
		OUTCOME_BRIEF_TEST_REPORT: report,
		OUTCOME_BRIEF_TEST_GREP: grep,
		OUTCOME_BRIEF_TEST_COLOUR: colour,
	} = process.env;
	if (!report) throw new Error('Start these tests with test/host/run.mjs.');
	const send = (entry: Entry) => appendFileSync(report, `${JSON.stringify(entry)}\n`);

	// Mocha is an ES module, and this file a CommonJS one, because VS Code asks for that.
	const { default: Mocha } = await import('mocha');
	Mocha.reporters.Base.consoleLog = (...values: unknown[]) => send({ kind: 'log', text: format(...values) });
	const mocha = new Mocha({
		ui: 'bdd',
		reporter: 'spec',
		color: colour === '1',
		timeout: 20_000,
		...(grep ? { grep } : {}),
	});
	mocha.suite.emit('pre-require', globalThis, '', mocha);
	declare();
	await runAndReport(mocha, send);
}
