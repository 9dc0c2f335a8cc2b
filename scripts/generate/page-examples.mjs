export function examplesOf(page) {
	return [...page.matchAll(block)].map(({ index, 2: kind, 3: text }) => ({
		kind,
		text,
		line: page.slice(0, index).split('\n').length,
	}));
}

/** A longer fence, or one of tildes, holds a brief that has code in it. */
const block = /^(`{3,}|~{3,})brief (bad|fixed|good)[ \t]*\n((?:.*\n)*?)\1[ \t]*$/gm;
