/** Words to look up one by one, as they are asked of every word of a brief; parted by spaces or "|". */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/[\s|]+/));
