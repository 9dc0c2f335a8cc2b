/** A document's path with forward slashes. Decoded, as clients do not agree on which characters to encode. */
export function pathIn(uri: string): string {
	const path = uri.slice(placeOf(uri).length).replace(/[?#].*$/, '');
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/** The address of another file in the same place. */
export const sibling = (uri: string, path: string): string =>
	placeOf(uri) + path.split('/').map(encodeURIComponent).join('/');

/** Where the path is: the scheme, and the host where there is one. */
const placeOf = (uri: string): string => /^[\w+.-]+:(?:\/\/[^/]*)?/.exec(uri)?.[0] ?? '';
