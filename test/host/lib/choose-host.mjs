import { existsSync, mkdirSync } from 'node:fs';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { findDesktop, hasDisplay } from './desktop.mjs';

/** Where VS Code's releases are listed, and @vscode/test-electron looks. */
const RELEASES = 'https://update.code.visualstudio.com/api/releases/stable';

/**
 * Which VS Code runs the tests: the program of a desktop one, or undefined for the one from npm in a browser.
 * OUTCOME_BRIEF_HOST=electron or =npm decides it; else the desktop is taken where one is installed, was downloaded before, or
 * can be downloaded now, and has a display to open on.
 * @param {string} downloads the folder where @vscode/test-electron keeps what it downloaded
 * @param {string} extension its manifest says which versions will do
 * @returns {Promise<string | undefined>}
 */
export async function chooseDesktop(downloads, extension) {
	const wanted = process.env.OUTCOME_BRIEF_HOST || 'either';
	if (wanted === 'npm') return undefined;
	if (!['electron', 'either'].includes(wanted))
		throw new Error(`OUTCOME_BRIEF_HOST is electron or npm, not "${wanted}".`);
	const installed = findDesktop()?.executable;
	if (installed) return installed;
	if (wanted === 'electron') return download();
	if (!hasDisplay() || !(existsSync(downloads) || (await answers(RELEASES)))) return undefined;
	try {
		return await download();
	} catch (error) {
		// The list can be reached and the files cannot, or the disk is full: that says nothing about the extension.
		console.log(`VS Code could not be downloaded (${error.message ?? error}).`);
		return undefined;
	}

	function download() {
		mkdirSync(downloads, { recursive: true });
		return downloadAndUnzipVSCode({ cachePath: downloads, extensionDevelopmentPath: extension });
	}
}

async function answers(url) {
	try {
		return (await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(3000) })).ok;
	} catch {
		return false;
	}
}
