/** What is kept of a word by its spelling: in lower case, of the letters a to z. */
export interface Spelled {
	readonly word: string;
	/** By `withLetter`, over all of its letters. */
	readonly hash: number;
}

/**
 * Remembers words, and finds them where they stand in a text, whatever their capitals: to cut a word out of a text and to
 * look it up by itself takes twice as long. It may forget any of them for another.
 */
export class SpelledWords<T extends Spelled> {
	private readonly most: number;
	private slots: (T | undefined)[];
	private count = 0;

	/** @param most so many at the most; both are powers of two */
	constructor(first: number, most: number) {
		this.slots = new Array(first * 2).fill(undefined);
		this.most = most;
	}

	/** @param hash by `withLetter`, over the letters of the text from `start` to `end` */
	find(text: string, start: number, end: number, hash: number): T | undefined {
		const last = this.slots.length - 1;
		for (let tried = 0, slot = home(hash); tried < reach; tried++, slot++) {
			const spelled = this.slots[slot & last];
			if (spelled === undefined) return undefined;
			if (spelled.hash === hash && isSpelled(spelled.word, text, start, end)) return spelled;
		}
		return undefined;
	}

	add(spelled: T): void {
		if (this.count * 2 >= this.slots.length && this.slots.length < this.most * 2) this.grow();
		const first = home(spelled.hash);
		for (let slot = first; slot < first + reach; slot++) {
			if (this.slots[slot & (this.slots.length - 1)] !== undefined) continue;
			this.slots[slot & (this.slots.length - 1)] = spelled;
			this.count++;
			return;
		}
		this.slots[first & (this.slots.length - 1)] = spelled;
	}

	private grow(): void {
		const { slots } = this;
		this.slots = new Array(slots.length * 2).fill(undefined);
		this.count = 0;
		for (const spelled of slots) if (spelled !== undefined) this.add(spelled);
	}
}

/** No more places than this are looked at, whatever the words: somebody could write many of one hash. */
const reach = 8;

const home = (hash: number): number => hash ^ (hash >>> 15);

/** @param letter the code of a letter from a to z, or of its capital */
export const withLetter = (hash: number, letter: number): number => (Math.imul(hash, 31) + (letter | 32)) | 0;

function isSpelled(word: string, text: string, start: number, end: number): boolean {
	if (word.length !== end - start) return false;
	for (let at = 0; at < word.length; at++) if ((text.charCodeAt(start + at) | 32) !== word.charCodeAt(at)) return false;
	return true;
}
