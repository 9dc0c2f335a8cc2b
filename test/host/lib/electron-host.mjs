import { join } from 'node:path';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { writeSettings } from './settings.mjs';

/**
 * Runs the tests in a desktop VS Code.
 * @param {string} executable
 * @param {import('./npm-host.mjs').Run} run
 * @returns {Promise<{ code: number | string, errors: readonly string[] }>} VS Code's exit code, or the signal that ended it;
 * its errors it prints itself
 */
export async function runInElectron(executable, run) {
	const userData = join(run.dataDir, 'data');
	writeSettings(userData, run.settings);
	// runTests() gives no other hold on the program that it starts; it ends it by force on the second of these.
	const end = () => {
		process.emit('SIGINT');
		process.emit('SIGINT');
	};
	run.signal.addEventListener('abort', end, { once: true });
	try {
		const code = await runTests({
			vscodeExecutablePath: executable,
			extensionDevelopmentPath: run.extension,
			extensionTestsPath: run.tests,
			extensionTestsEnv: run.env,
			launchArgs: [
				run.workspace ?? run.folder,
				`--user-data-dir=${userData}`,
				`--extensions-dir=${join(run.dataDir, 'extensions')}`,
				'--disable-telemetry',
			],
		});
		return { code, errors: [] };
	} catch (error) {
		run.signal.throwIfAborted();
		if (error instanceof TestRunFailedError) return { code: error.code ?? error.signal, errors: [] };
		throw error;
	} finally {
		run.signal.removeEventListener('abort', end);
	}
}
