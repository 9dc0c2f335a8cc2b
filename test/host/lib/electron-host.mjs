import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { writeSettings } from './settings.mjs';

/**
 * Runs the tests in a desktop VS Code. (The signature is that of runInNpmHost.)
 * @param {import('./npm-host.mjs').Run & { executable?: string, downloads: string }} run
 * @returns {Promise<{ code: number, errors: readonly string[] }>} (VS Code prints its errors itself)
 */
export async function runInElectron(run) {
	mkdirSync(run.downloads, { recursive: true });
	const vscodeExecutablePath =
		run.executable ??
		(await downloadAndUnzipVSCode({ cachePath: run.downloads, extensionDevelopmentPath: run.extension }));
	run.signal.throwIfAborted();
	writeSettings(join(run.dataDir, 'data'), run.settings);
	// runTests() gives no other hold on the program that it starts; it ends it by force on the second of these.
	const end = () => {
		process.emit('SIGINT');
		process.emit('SIGINT');
	};
	run.signal.addEventListener('abort', end, { once: true });
	try {
		const code = await runTests({
			vscodeExecutablePath,
			extensionDevelopmentPath: run.extension,
			extensionTestsPath: run.tests,
			extensionTestsEnv: run.env,
			launchArgs: [
				run.workspace ?? run.folder,
				`--user-data-dir=${join(run.dataDir, 'data')}`,
				`--extensions-dir=${join(run.dataDir, 'extensions')}`,
				'--disable-telemetry',
			],
		});
		return { code, errors: [] };
	} catch (error) {
		run.signal.throwIfAborted();
		if (typeof error.code === 'number') return { code: error.code, errors: [] };
		throw error;
	} finally {
		run.signal.removeEventListener('abort', end);
	}
}
