// What the tests tell the runner (lib/record.mjs), in both extension hosts.

export type Entry =
	| { readonly kind: 'log'; readonly text: string }
	| { readonly kind: 'end'; readonly failures: number; readonly tests: readonly TestResult[] };

export interface TestResult {
	readonly state: 'passed' | 'failed' | 'pending';
	readonly title: string;
}

/** Runs the declared suites and sends the record of it. @throws where a test failed, so that VS Code's exit code says so too */
export async function runAndReport(mocha: Mocha, send: (entry: Entry) => void): Promise<void> {
	const tests: TestResult[] = [];
	const failures = await new Promise<number>(resolve => {
		const runner = mocha.run(resolve);
		const record = (state: TestResult['state']) => (test: Mocha.Test) => {
			tests.push({ state, title: test.fullTitle() });
		};
		runner.on('pass', record('passed')).on('fail', record('failed')).on('pending', record('pending'));
	});
	send({ kind: 'end', failures, tests });
	if (failures > 0) throw new Error(`${failures} failed`);
}
