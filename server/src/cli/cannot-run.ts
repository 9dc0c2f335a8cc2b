/** Why the command could not do what was asked, in words for the person who asked. Ends the command with exit status 2. */
export class CannotRun extends Error {
	override readonly name = 'CannotRun';
}

/** What a system call's failure means to a person. */
export function reasonOf(error: unknown): string {
	const { code, message } = error as NodeJS.ErrnoException;
	switch (code) {
		case 'ENOENT':
			return 'There is no such file.';
		case 'EACCES':
		case 'EPERM':
			return 'You are not allowed to open it.';
		case 'EISDIR':
			return 'It is a folder, not a file.';
		case 'EROFS':
			return 'The disk can only be read, not written.';
		case 'ENOSPC':
			return 'The disk is full.';
		case 'ELOOP':
			return 'Its symbolic links lead in a circle.';
		default:
			return message ?? String(error);
	}
}
