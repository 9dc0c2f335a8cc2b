export function examplesOf(page) {
	return [...page.matchAll(exampleBlock)].map(({ index, 2: kind, 3: text }) => ({
		kind,
		text,
		line: page.slice(0, index).split('\n').length,
	}));
}

/** A longer fence, or one of tildes, holds a brief that has code in it. */
export const exampleBlock = /^(`{3,}|~{3,})brief (bad|fixed|good)[ \t]*\n((?:.*\n)*?)\1[ \t]*$/gm;
