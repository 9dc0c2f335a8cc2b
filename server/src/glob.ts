/**
 * A test for paths by glob patterns: `*` and `?` within a name, `**` for any number of folders, `{a,b}` for either.
 * Case counts. Patterns come from settings that anyone may have written, so the time to match stays in proportion to
 * pattern and path, which regular expressions do not promise.
 *
 * @returns whether a path with forward slashes matches one of the patterns
 */
export function globTest(patterns: readonly string[]): (path: string) => boolean {
	const wanted = patterns.flatMap(expandBraces).map(segments);
	return path => {
		const names = segments(path);
		return wanted.some(pattern => matches(pattern, names, segment => segment === '**', nameMatches));
	};
}

const segments = (path: string): readonly string[] => path.replace(/^\.?\/+/, '').split('/');

/** More alternatives than anybody means; a pattern with more is taken as it stands. */
const maximumAlternatives = 200;

function expandBraces(pattern: string): readonly string[] {
	let expanded: readonly string[] = [pattern];
	while (expanded.some(text => innermost.test(text))) {
		expanded = expanded.flatMap(text => {
			const [braces, inside = ''] = innermost.exec(text) ?? [];
			return braces === undefined ? [text] : inside.split(',').map(choice => text.replace(braces, () => choice));
		});
		if (expanded.length > maximumAlternatives) return [pattern];
	}
	return expanded;
}

const innermost = /\{([^{}]*)\}/;

function nameMatches(pattern: string, name: string): boolean {
	return matches(
		[...pattern],
		[...name],
		mark => mark === '*',
		(mark, letter) => mark === '?' || mark === letter,
	);
}

/** Only the last star ever needs another try: what the earlier ones took leaves the most for those after them. */
function matches(
	pattern: readonly string[],
	items: readonly string[],
	isStar: (mark: string | undefined) => boolean,
	isOne: (mark: string, item: string) => boolean,
): boolean {
	let at = 0;
	let star: { readonly next: number; taken: number } | undefined;
	for (let index = 0; index < items.length; ) {
		const mark = pattern[at];
		if (isStar(mark)) {
			at++;
			star = { next: at, taken: index };
		} else if (mark !== undefined && isOne(mark, items[index] ?? '')) {
			at++;
			index++;
		} else if (star !== undefined) {
			at = star.next;
			index = ++star.taken;
		} else {
			return false;
		}
	}
	while (isStar(pattern[at])) at++;
	return at === pattern.length;
}
