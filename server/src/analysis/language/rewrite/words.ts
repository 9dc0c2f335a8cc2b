/** "a" or "an" by how the word sounds: an hour, a user, a one-page form, an MP, a PDF. */
export function articleFor(word: string): 'a' | 'an' {
	const first = word.split(/[-\s]/, 1)[0] ?? '';
	if (/^[A-Z]{2,}s?$/.test(first)) return /^[AEFHILMNORSX]/.test(first) ? 'an' : 'a';
	if (/^(?:8|11(?:\D|$)|18(?:\D|$))/.test(first)) return 'an';
	const lower = first.toLowerCase();
	if (/^(?:hour|honest|honour|honor|heir)/.test(lower)) return 'an';
	if (/^(?:uni(?!n|m)|use|usa|usu|uti|ubi|eu|ewe|one(?!r)|once|ukr|uk$)/.test(lower)) return 'a';
	return /^[aeiou]/.test(lower) ? 'an' : 'a';
}

/** With a capital first letter, unless the first word has capitals of its own: "iPhone", "eHealth". A tab stop's number is no word. */
export function capitalised(text: string): string {
	const first = /(?<!\$\{\d*)[\p{L}\p{N}][\p{L}\p{N}'’]*/u.exec(text);
	if (first === null || /^\p{Ll}+\p{Lu}/u.test(first[0])) return text;
	const { index } = first;
	return text.slice(0, index) + text.charAt(index).toUpperCase() + text.slice(index + 1);
}

/** Words that people write in small letters within a sentence, so that a capital at the start can go. */
export function decapitalised(text: string): string {
	const first = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/u.exec(text);
	if (first === null || !/^(?:\p{Lu}\p{Ll}[\p{Ll}'’-]*|A|E-\p{Ll}+)$/u.test(first[0])) return text;
	const { index } = first;
	return text.slice(0, index) + text.charAt(index).toLowerCase() + text.slice(index + 1);
}
