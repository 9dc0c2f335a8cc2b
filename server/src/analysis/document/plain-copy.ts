/**
 * The same text, which holds on to no other, with one byte for each character where it has no wider ones. A slice keeps
 * alive what it was cut from. A curly quote anywhere in a brief has V8 keep all of it, and each slice, with two bytes a
 * character, and compile each pattern for either kind that it meets; and where there are slices and whole texts of both
 * kinds, each look at a character takes longer.
 */
export function plainCopy(text: string): string {
	// What reads JSON sees how wide a text is; nothing else that makes a copy looks.
	return JSON.parse(JSON.stringify(text));
}
