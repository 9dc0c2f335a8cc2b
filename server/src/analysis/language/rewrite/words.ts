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

export const capitalised = (text: string): string => text.replace(/\p{L}/u, letter => letter.toUpperCase());
