/** A list as one reads it: entries parted by bars or line ends. */
export const words = (strings: TemplateStringsArray): readonly string[] =>
	strings
		.join('')
		.split(/[|\n]/)
		.map(entry => entry.trim())
		.filter(entry => entry !== '');
