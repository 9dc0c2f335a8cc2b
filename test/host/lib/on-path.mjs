import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The full path of a program on the PATH, or undefined. */
export function onPath(name) {
	const endings = process.platform === 'win32' ? (process.env.PATHEXT ?? '.EXE;.CMD').split(';') : [''];
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return folders.flatMap(folder => endings.map(ending => join(folder, name + ending))).find(isProgram);
}

function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
