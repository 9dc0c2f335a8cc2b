// Runs Mocha inside a real VS Code, in exactly one host: node test/host/run.mjs [options]
//   --kind web        in the web worker extension host, as in a browser (default: node)
//   --virtual         with --kind web: the folder is in memory and there is no server, as on vscode.dev
//   --folder DIR      what is opened, as a copy (default: test/host/fixtures/workspace)
//   --workspace FILE  a .code-workspace in its place; everything beside it is copied with it
//   --settings JSON   user settings
//   --untrusted       the workspace is not trusted
//   --vsix FILE       the extension is installed from this package
//   --vscode oldest   the oldest VS Code that package.json allows and npm has; newest by default
//   --extension DIR   default: this repository      --tests FILE   default: the bundle of esbuild.mjs
//   --grep PATTERN    --timeout SECONDS    --shot FILE.png    --verbose
// OUTCOME_BRIEF_HOST=electron|npm chooses the VS Code, see lib/choose-host.mjs.
// Ends with 0: passed, 1: failed, 2: out of time, interrupted or not started, 3: VS Code ended and no test had reported.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { keepClient } from '../../scripts/reliability/figures.mjs';
import { chooseDesktop } from './lib/choose-host.mjs';
import { runInElectron } from './lib/electron-host.mjs';
import { installHost } from './lib/install.mjs';
import { runInNpmHost } from './lib/npm-host.mjs';
import { createRecord, follow } from './lib/record.mjs';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const { values: options } = parseArgs({
	options: {
		kind: { type: 'string', default: 'node' },
		virtual: { type: 'boolean', default: false },
		folder: { type: 'string', default: join(root, 'test/host/fixtures/workspace') },
		workspace: { type: 'string' },
		settings: { type: 'string', default: '{}' },
		untrusted: { type: 'boolean', default: false },
		extension: { type: 'string', default: root },
		vsix: { type: 'string' },
		vscode: { type: 'string', default: 'newest' },
		tests: { type: 'string' },
		grep: { type: 'string', default: '' },
		timeout: { type: 'string', default: '180' },
		shot: { type: 'string' },
		verbose: { type: 'boolean', default: false },
	},
});

process.exitCode = await main();

async function main() {
	const dataDir = mkdtempSync(join(tmpdir(), 'outcome-brief-'));
	const reportFile = join(dataDir, 'report.jsonl');
	const record = createRecord();
	const unfollow = follow(reportFile, record.take);
	let outcome;
	try {
		outcome = await runTests(dataDir, reportFile, record.take);
	} catch (error) {
		console.error(error.message);
		return 2;
	} finally {
		unfollow();
		rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
	}
	const end = record.end();
	const status = conclude(end, outcome);
	if (status === 0 && options.vsix === undefined && outcome.version !== undefined)
		await keepClient({ name: nameOfHost(), version: outcome.version, passed: passedOf(end) });
	return status;
}

async function runTests(dataDir, reportFile, take) {
	const web = options.kind === 'web';
	// Only a page can be told to use the worker host, to distrust the workspace, or to stand still for a picture.
	const isChosen = options.vsix !== undefined || options.vscode !== 'newest';
	const needsPage = web || options.untrusted || options.shot !== undefined || isChosen;
	const extension = resolve(options.vsix ? join(root, 'test/host/carrier') : options.extension);
	const desktop = needsPage ? undefined : await chooseDesktop(join(root, '.cache/vscode-electron'), extension);
	console.log(`VS Code: ${desktop ?? 'from npm, in a headless browser'}, ${options.kind} extension host`);
	// Before the clock starts: a first download may take minutes.
	const host = desktop ? undefined : await installHost(line => console.log(line), options.vscode);
	const run = {
		extension,
		vsix: options.vsix && resolve(options.vsix),
		tests: resolve(options.tests ?? join(root, web ? 'dist-test/host-web/index.js' : 'dist-test/host/index.cjs')),
		...copyOfWorkspace(dataDir),
		web,
		virtual: options.virtual,
		untrusted: options.untrusted,
		settings: JSON.parse(options.settings),
		env: {
			OUTCOME_BRIEF_TEST_REPORT: reportFile,
			OUTCOME_BRIEF_TEST_GREP: options.grep,
			OUTCOME_BRIEF_TEST_TRUST: options.untrusted ? 'none' : 'all',
			OUTCOME_BRIEF_TEST_COLOUR: process.stdout.isTTY ? '1' : '',
		},
		dataDir: join(dataDir, 'vscode'),
		take,
		signal: untilStopped(),
		shot: options.shot,
		log: options.verbose ? text => console.error(`  | ${text.slice(0, 1000).replaceAll('\n', '\n  | ')}`) : undefined,
	};
	if (desktop) return runInElectron(desktop, run);
	return { ...(await runInNpmHost(host, run)), version: versionOf(host) };
}

function passedOf({ tests }) {
	return tests.filter(({ state }) => state === 'passed').length;
}

function versionOf({ root }) {
	return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}

function nameOfHost() {
	if (options.virtual) return 'VS Code in a browser, with no server';
	if (options.untrusted) return 'VS Code, newest, in a workspace that nobody trusts';
	return options.kind === 'web' ? 'VS Code, web worker' : `VS Code, ${options.vscode}`;
}

/** Tests write into the workspace that they have open. */
function copyOfWorkspace(dataDir) {
	const opened = resolve(options.workspace ?? options.folder);
	if (options.workspace) {
		cpSync(dirname(opened), join(dataDir, 'workspaces'), { recursive: true });
		return { workspace: join(dataDir, 'workspaces', basename(opened)) };
	}
	const folder = join(dataDir, basename(opened));
	cpSync(opened, folder, { recursive: true });
	return { folder };
}

function untilStopped() {
	const controller = new AbortController();
	const seconds = Number(options.timeout);
	setTimeout(() => controller.abort(new Error(`No result after ${seconds} s.`)), seconds * 1000).unref();
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
		process.on(signal, () => controller.abort(new Error(`Stopped by ${signal}.`)));
	}
	return controller.signal;
}

function conclude(end, { code, errors }) {
	if (end === undefined || end.tests.length === 0) {
		console.error([`VS Code ended with ${code}, and no test had reported a result.`, ...errors].join('\n  '));
		console.error('OUTCOME_BRIEF_HOST=npm or =electron tries it in another VS Code; --verbose tells more.');
		return 3;
	}
	const count = state => end.tests.filter(test => test.state === state).length;
	const hasFailedLater = code !== 0 && end.failures === 0;
	if (hasFailedLater) console.error([`VS Code ended with ${code} after the tests.`, ...errors].join('\n  '));
	console.log(`vscode: ${count('passed')} passed, ${count('failed')} failed, ${count('pending')} skipped`);
	return end.failures > 0 || hasFailedLater ? 1 : 0;
}
