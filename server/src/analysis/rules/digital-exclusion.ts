import type { Passage } from '../document/passage.ts';
import type { Role } from '../document/role.ts';
import { anyBlock, blocksWhere } from '../document/stretch.ts';
import { saySoAfter } from '../fixes/sentence.ts';
import { closing } from '../language/channels.ts';
import { type Claim, claimsOf } from '../language/claims.ts';
import { Topic } from '../language/topics.ts';
import { Class, Classes } from '../language/word-classes.ts';
import { briefRule } from '../rule.ts';

export default briefRule({
	id: 'digital-exclusion',
	title: 'Say how people who cannot get online will get the same help',
	severity: 'warning',
	keyPoints: ['C'],

	*check(brief) {
		// Few briefs close a way in, and what they say of others then matters.
		if (!anyBlock(brief, mayClose) || anyBlock(brief, thinksOfOthers)) return;
		for (const { start, passage } of blocksWhere(brief, mayClose)) {
			for (const { span } of claimsOf(passage, closing).filter(claim => isClosed(passage, claim))) {
				yield {
					span: { start: start + span.start, end: start + span.end },
					message:
						'This leaves out people who have no connection, no device or no confidence online, and who often need the service most. Say how they get the same help.',
					fixes: [
						saySoAfter(
							'People who cannot get online can ${1:[how they get the same help]}.',
							'Add a way for people who cannot get online',
						),
					],
				};
			}
		}
	},
});

/** What customers no longer accept is their own choice; what staff no longer accept is a way in that closes. */
function isClosed({ notes }: Passage, { words, span, sentence: { facts } }: Claim): boolean {
	if (!/^no longer\b/i.test(words)) return true;
	const before = facts.terms
		.filter(({ end, classes }) => end <= span.start && !(classes & (Class.modal | Class.adverb)))
		.at(-1);
	const isByPeople = before !== undefined && (before.classes & Classes.people) !== 0;
	return !isByPeople || facts.predicate?.passive === true || notes.about(Topic.staff) !== 0;
}

/** The brief speaks of people who are not online, or offers another way in where it does not close one. */
function thinksOfOthers(passage: Passage): boolean {
	const { boilerplate, notes, role } = passage;
	if (boilerplate) return false;
	if (notes.about(Topic.offlinePeople)) return true;
	// What there is today may be what goes.
	if (ofToday.has(role)) return false;
	return notes.about(Topic.offlineRoute) !== 0 && claimsOf(passage, closing).length === 0;
}

const mayClose = ({ notes, boilerplate, header }: Passage): boolean =>
	notes.about(Topic.closing) !== 0 && !boilerplate && !header;

const ofToday: ReadonlySet<Role> = new Set(['problem', 'background', 'evidence', 'discover', 'summary']);
