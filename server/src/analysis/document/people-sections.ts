import { outsiders } from '../language/lexicon/staff.ts';
import type { Role } from './role.ts';

/**
 * "People" heads those who do the work in one brief, and those whom it is for in the next: what stands below it tells.
 *
 * @param name the words of the heading or label
 * @param below the text below or behind it
 */
export const roleOfPeople = (name: string, below: string): Role =>
	justPeople.test(name) && !named.test(below) && !doers.test(below) && served.test(below) ? 'users' : 'team';

const justPeople = /^[\W\d]*(?:(?:the|our) )?people[\s\W]*$/i;

/** Somebody by name or by handle. */
const named = /@\w|\b[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z]+\b/;

/** Somebody by job; and whoever writes the brief. */
const doers =
	/\b(?:we|our|us|fte|team|board|committee|responsible|accountable|leads?|led|owns?|owners?|sponsors?|chairs?|managers?|directors?|heads? of|developers?|engineers?|designers?|researchers?|analysts?|architects?|coordinators?|officers?|consultants?|contractors?|suppliers?|part[- ]time|full[- ]time|days? a week)\b/i;

const several = outsiders
	.filter(name => !name.includes(' ') || name.startsWith('people'))
	.map(name => name.replace(/child$/, 'children').replace(/(?<![aeo])y$/, 'ies'))
	.map(name => (/(?:s|children|ies|people.*|women)$/.test(name) ? name : `${name}s`));

const served = new RegExp(
	`\\b(?:${[...new Set(several)].join('|')})\\b|\\b[a-z]{3,}s (?:who|whose|with|without|living|aged|over|under) |\\bpeople (?:who|whose|with|without|in|on|living|aged|over|under|waiting) `,
	'i',
);
