import { chmodSync, chownSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotRun, reasonOf } from '../cannot-run.ts';

export interface Change {
	/** Absolute. A link is followed: the file that it leads to is changed. */
	readonly path: string;
	readonly shown: string;
	/** The whole text as it was read, byte order mark and all, and as it is to be. */
	readonly before: string;
	readonly after: string;
}

/**
 * Writes all the changes or none: each first into a file beside its own, and when all of these are on the disk, each
 * takes its file's name at once. Permissions stay. Nothing here waits, so an interrupt comes before or after, never
 * between. Throws CannotRun when something cannot be written, and leaves everything as it was.
 */
export function writeFiles(changes: readonly Change[]): void {
	const staged: Staged[] = [];
	try {
		for (const change of changes) stage(change, staged);
	} catch (error) {
		discard(staged);
		throw error;
	}
	const done: Staged[] = [];
	for (const each of staged) {
		try {
			renameSync(each.temporary, each.target);
			done.push(each);
		} catch (error) {
			discard(staged.slice(done.length));
			restore(done);
			throw failure(each.change, reasonOf(error));
		}
	}
}

/** Writes one file that is ours to write: all of it or nothing. Throws what the system says. */
export function replaceFile(path: string, text: string): void {
	const temporary = join(dirname(path), `.outcome-brief-${process.pid}.tmp`);
	try {
		writeFileSync(temporary, text, { flag: 'wx', flush: true });
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}

interface Staged {
	readonly change: Change;
	readonly target: string;
	readonly temporary: string;
	readonly mode: number;
}

function stage(change: Change, staged: Staged[]): void {
	try {
		const target = realpathSync(change.path);
		const { mode, uid, gid } = statSync(target);
		if (!readFileSync(target).equals(Buffer.from(change.before)))
			throw new CannotRun('It was changed while it was being checked. Run the command again.');
		const temporary = join(dirname(target), `.outcome-brief-${process.pid}-${staged.length}.tmp`);
		staged.push({ change, target, temporary, mode });
		create(temporary, change.after, mode);
		keepOwner(temporary, uid, gid);
	} catch (error) {
		throw failure(change, error instanceof CannotRun ? error.message : reasonOf(error));
	}
}

function create(path: string, text: string, mode: number): void {
	writeFileSync(path, text, { flag: 'wx', mode: mode & 0o7777, flush: true });
	// The process's umask takes rights away from a new file.
	chmodSync(path, mode & 0o7777);
}

function keepOwner(path: string, uid: number, gid: number): void {
	const { uid: ownUid, gid: ownGid } = statSync(path);
	if (uid === ownUid && gid === ownGid) return;
	try {
		chownSync(path, uid, gid);
	} catch {
		// Only an administrator can give files away. The text matters more than the name on it.
	}
}

function discard(staged: readonly Staged[]): void {
	for (const { temporary } of staged) rmSync(temporary, { force: true });
}

function restore(done: readonly Staged[]): void {
	for (const { temporary, target, change, mode } of done) {
		try {
			create(temporary, change.before, mode);
			renameSync(temporary, target);
		} catch (error) {
			throw new CannotRun(`${change.shown} was changed and could not be put back. ${reasonOf(error)}`);
		}
	}
}

const failure = ({ shown }: Change, why: string): CannotRun =>
	new CannotRun(`${shown} cannot be written, so no file was changed. ${why}`);
