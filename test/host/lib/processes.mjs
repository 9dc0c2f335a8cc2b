// Ending processes that start others: a VS Code server, its extension hosts and their language servers.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Processes that inherit this variable belong to one run; so they are found even where they left the process group. */
export const RUN_MARK = 'OUTCOME_BRIEF_HOST_RUN';

export function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === 'EPERM';
	}
}

/**
 * Ends a process that was spawned with `detached` (a group of its own) and everything below it, politely at first.
 * Resolves when all are gone.
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} mark the value of RUN_MARK in the run's environment
 */
export async function endTree(child, mark) {
	const gone = hasEnded(child) ? Promise.resolve() : new Promise(resolve => child.once('exit', resolve));
	if (process.platform === 'win32') {
		// Windows has no signals: ending the tree by force is all that there is.
		if (!hasEnded(child)) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
		return gone;
	}
	if (!hasEnded(child)) {
		child.kill('SIGTERM');
		await Promise.race([gone, new Promise(resolve => setTimeout(resolve, 3000).unref())]);
	}
	// After SIGTERM the file watcher, extension hosts and language servers linger for seconds.
	signal(-child.pid);
	for (const pid of marked(mark)) signal(pid);
	for (let tries = 0; tries < 100 && marked(mark).length > 0; tries++)
		await new Promise(resolve => setTimeout(resolve, 20));
}

function hasEnded(child) {
	return child.exitCode !== null || child.signalCode !== null;
}

function signal(pid) {
	try {
		process.kill(pid, 'SIGKILL');
	} catch {
		// Gone already.
	}
}

/** The ids of a run's living processes. Only Linux tells; elsewhere the process group has to do. */
export function marked(mark) {
	if (process.platform !== 'linux') return [];
	return readdirSync('/proc').filter(isMarked).map(Number);

	function isMarked(name) {
		if (!/^\d+$/.test(name) || Number(name) === process.pid) return false;
		try {
			const isZombie = /^State:\s+Z/m.test(readFileSync(`/proc/${name}/status`, 'utf8'));
			return !isZombie && readFileSync(`/proc/${name}/environ`).includes(`${RUN_MARK}=${mark}`);
		} catch {
			return false;
		}
	}
}
