/**
 * The same function of a text, with its last answers kept: what an edit leaves as it was is not worked out again.
 *
 * @param most so many answers are kept before all are forgotten
 */
export function remembered<T>(read: (text: string) => T, most: number): (text: string) => T {
	const known = new Map<string, { readonly value: T }>();
	return text => {
		const last = known.get(text);
		if (last !== undefined) return last.value;
		if (known.size >= most) known.clear();
		const value = read(text);
		known.set(text, { value });
		return value;
	};
}
