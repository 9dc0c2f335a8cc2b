/** What an editor makes of a snippet: the text it inserts, and the tab stops in the order of the text. */
export function expandSnippet(snippet: string): { readonly text: string; readonly tabStops: readonly number[] } {
	const tabStops: number[] = [];
	let text = '';
	let open = 0;
	for (const [token, escaped, number] of snippet.matchAll(/\\([\\$}])|\$\{(\d+):|[\s\S]/gu)) {
		if (escaped !== undefined) text += escaped;
		else if (number !== undefined) {
			tabStops.push(Number(number));
			open++;
		} else if (token === '}' && open > 0) open--;
		else if (token === '$' || token === '\\')
			throw new Error(`A bare ${token} after ${JSON.stringify(text.slice(-40))}`);
		else text += token;
	}
	if (open > 0) throw new Error('A tab stop is not closed.');
	return { text, tabStops };
}
