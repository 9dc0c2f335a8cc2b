/** A list as one reads it: entries parted by bars or line ends. One look through it: cut and trimmed it takes ten times as long. */
export const words = (strings: TemplateStringsArray): readonly string[] =>
	strings.join('').match(/[^\s|](?:[^|\n]*[^\s|])?/g) ?? [];
