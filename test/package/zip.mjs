import { inflateRawSync } from 'node:zlib';

/** The files of a zip archive by path. It is read from its directory at the end, as installers read it. */
export function unzip(archive) {
	const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
	const files = new Map();
	let at = archive.readUInt32LE(end + 16);
	for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
		const [nameLength, extraLength, noteLength] = [28, 30, 32].map(offset => archive.readUInt16LE(at + offset));
		const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
		files.set(name, contentOf(archive, at));
		at += 46 + nameLength + extraLength + noteLength;
	}
	return files;
}

function contentOf(archive, entry) {
	const start = archive.readUInt32LE(entry + 42);
	const from = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
	const bytes = archive.subarray(from, from + archive.readUInt32LE(entry + 20));
	return archive.readUInt16LE(entry + 10) === 0 ? bytes : inflateRawSync(bytes);
}
