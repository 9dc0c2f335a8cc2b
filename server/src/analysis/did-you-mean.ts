/** The known word that was most likely meant: at most a third of its letters away. Undefined when none is near. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
	let best: string | undefined;
	let bestDistance = Number.POSITIVE_INFINITY;
	for (const candidate of known) {
		const limit = Math.max(1, Math.floor(candidate.length / 3));
		// So many letters have to come or go at least.
		if (Math.abs(candidate.length - word.length) > limit && !candidate.startsWith(word)) continue;
		const distance = candidate.startsWith(word) && word.length > 1 ? 1 : editDistance(word, candidate);
		if (distance <= limit && distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}

/** A sentence for the end of a message, with a space before it; empty when no known word is near. */
export function suggestion(word: string, known: Iterable<string>, show: (word: string) => string = quote): string {
	const meant = didYouMean(word, known);
	return meant === undefined ? '' : ` Did you mean ${show(meant)}?`;
}

const quote = (word: string): string => `“${word}”`;

/** Damerau–Levenshtein with adjacent swaps: the slips of typing. */
function editDistance(a: string, b: string): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
			row.push(cost);
		}
		before = last;
		last = row;
	}
	return last[b.length] ?? 0;
}
