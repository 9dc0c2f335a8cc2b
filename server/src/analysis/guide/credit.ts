import type { GuideSection } from './types.ts';

/** The guide whose ideas these are. The words in this folder are ours. */
export const guideCredit = {
	title: 'A Brief Introduction to Digital Government',
	author: 'Eddie Copeland',
	publisher: 'Nesta',
	year: 2019,
	url: 'https://www.nesta.org.uk',
} as const;

/** The guide's sections. Pages are those of its table of contents. */
export const guideSections: Readonly<Record<GuideSection['number'], GuideSection>> = {
	1: { number: 1, title: 'What is digital government?', page: 5 },
	2: { number: 2, title: 'What can you do with digital?', page: 11 },
	3: { number: 3, title: 'Designing with digital', page: 17 },
	4: { number: 4, title: 'Thinking about your technology needs', page: 22 },
	5: { number: 5, title: 'Who needs to do what?', page: 26 },
};
