import { existsSync } from 'node:fs';
import { findDesktop, hasDisplay } from './desktop.mjs';

/** Where VS Code's releases are listed, and @vscode/test-electron looks. */
const RELEASES = 'https://update.code.visualstudio.com/api/releases/stable';

/**
 * Which VS Code runs the tests: a desktop one (`electron`), or the one from npm in a browser.
 * OUTCOME_BRIEF_HOST=electron or =npm decides it; else the desktop is taken where one is installed, was downloaded before, or
 * can be downloaded now, and has a display to open on.
 * @param {string} downloads the folder where @vscode/test-electron keeps what it downloaded
 * @returns {Promise<{ name: 'electron', executable?: string } | { name: 'npm' }>}
 */
export async function chooseHost(downloads) {
	const wanted = process.env.OUTCOME_BRIEF_HOST || 'either';
	if (wanted === 'npm') return { name: 'npm' };
	if (!['electron', 'either'].includes(wanted))
		throw new Error(`OUTCOME_BRIEF_HOST is electron or npm, not "${wanted}".`);
	const executable = findDesktop()?.executable;
	if (executable || wanted === 'electron') return { name: 'electron', executable };
	const isPossible = hasDisplay() && (existsSync(downloads) || (await answers(RELEASES)));
	return { name: isPossible ? 'electron' : 'npm' };
}

async function answers(url) {
	try {
		return (await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(3000) })).ok;
	} catch {
		return false;
	}
}
