import { readFile } from 'node:fs/promises';
import { CannotRun, reasonOf } from '../cannot-run.ts';

/** A file's text without its byte order mark: places count as they do in editors, which hide it. */
export interface FileText {
	readonly text: string;
	readonly bom: boolean;
}

/** Throws CannotRun, with what to do, for a file that cannot be read or is not UTF-8 text. */
export async function readText(path: string): Promise<FileText> {
	let bytes: Uint8Array;
	try {
		bytes = await readFile(path);
	} catch (error) {
		throw new CannotRun(reasonOf(error));
	}
	return decode(bytes);
}

export function decode(bytes: Uint8Array): FileText {
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
		throw new CannotRun('It is saved as UTF-16. Save it as UTF-8 and check it again.');
	if (!isUtf8(bytes))
		throw new CannotRun(
			`It is not UTF-8 text: line ${lineOfFault(bytes)} has bytes that are no character. Save it as UTF-8 and check it again.`,
		);
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const bom = text.startsWith('\uFEFF');
	return { text: bom ? text.slice(1) : text, bom };
}

function isUtf8(bytes: Uint8Array, stream = false): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
		return true;
	} catch {
		return false;
	}
}

/** The 1-based line of the first bytes that are not UTF-8. */
function lineOfFault(bytes: Uint8Array): number {
	let low = 0;
	let high = bytes.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isUtf8(bytes.subarray(0, middle + 1), true)) low = middle + 1;
		else high = middle;
	}
	return new TextDecoder('utf-8').decode(bytes.subarray(0, low)).split(/\r\n?|\n/).length;
}
