import type { Brief } from './document/brief.ts';
import type { Passage } from './document/passage.ts';
import { type Tongue, tongueOf } from './language/tongue.ts';

/**
 * Hardly anything of the brief is in English, which is all that we read: what its sentences seem to say, or not to say,
 * means nothing. One in two languages is read in its English part. Read from the words alone, and no further than to
 * enough of them in English: of most briefs the first paragraphs.
 */
export const isHardlyEnglish = (brief: Brief): boolean => brief.once(readBrief);

/** The passage is in another language. One that is too short to tell is not. */
export const isElsewhere = (passage: Passage): boolean => passage.once(readTongue).isEnglish === false;

/** So many words in English are a part to be read; with so few in other languages it is names, or chance. */
const enough = { english: 100, others: 12 };

function readBrief({ passages }: Brief): boolean {
	let english = 0;
	let others = 0;
	for (const passage of passages) {
		// What people said is quoted in their own words, in a brief of any language.
		if (passage.boilerplate || passage.kind === 'code' || passage.kind === 'quote') continue;
		const { words, isEnglish } = passage.once(readTongue);
		if (isEnglish === true) english += words;
		if (isEnglish === false) others += words;
		if (english >= enough.english) return false;
	}
	return others >= enough.others && others > 4 * english;
}

const readTongue = ({ prose }: Passage): Tongue => tongueOf(prose);
