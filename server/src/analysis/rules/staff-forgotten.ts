import type { Brief } from '../document/brief.ts';
import type { Passage } from '../document/passage.ts';
import type { Role } from '../document/role.ts';
import { anyBlock, blocksWhere } from '../document/stretch.ts';
import type { Span } from '../finding.ts';
import { appendToSection } from '../fixes/index.ts';
import { Topic } from '../language/topics.ts';
import { briefRule } from '../rule.ts';

export default briefRule({
	id: 'staff-forgotten',
	title: 'Count the people who run the service among its users',
	severity: 'hint',
	keyPoints: ['KP9'],

	*check(brief) {
		const span = usersWithoutStaff(brief);
		if (span === undefined) return;
		yield {
			span,
			message:
				'Only people outside the organisation are named here. Staff will use it too: say which of them, and what they need to do in their work.',
			fixes: [
				appendToSection('users', '- Staff: ${1:[which staff]} need to ${2:[do what in their work]}.', {
					title: 'Add a line for staff',
					snippet: true,
				}),
			],
		};
	},
});

/** Where a brief says what people need; staff who are spoken of there are not forgotten. */
const aboutPeople: ReadonlySet<Role> = new Set([
	'users',
	'outcome',
	'problem',
	'measures',
	'evidence',
	'discover',
	'define',
	'non-technical',
]);

/** "Users", "Who it is for": other headings about people are about single questions. */
const asksWho =
	/^[\W\d]*(?:(?:our|the|target|primary|key|main|project|intended|end)\s+){0,3}(?:users?|who|audience|personas?|beneficiar\w+|customers?|people|stakeholders?|residents|patients|clients)\b(?!\s+(?:account|journey|flow|stor|research|experience|interface|guide|test|feedback|data|manage|acceptance|support|docu))/i;

/** The heading, or else the first words, of the users who are all outside; nothing where there is no word of users. */
function usersWithoutStaff(brief: Brief): Span | undefined {
	let first: Span | undefined;
	let served = false;
	for (const { start, passage } of blocksWhere(brief, isAboutUsers)) {
		const isNamed = passage.kind === 'heading' || (passage.kind === 'paragraph' && passage.label > 0);
		if (first === undefined && !(isNamed && asksWho.test(passage.prose))) continue;
		first ??= wordsIn(passage.label > 0 ? passage.prose.slice(0, passage.label) : passage.prose, start);
		if (passage.kind !== 'heading') served ||= passage.notes.about(Topic.outsiders) !== 0;
	}
	return served && !anyBlock(brief, speaksOfStaff) ? first : undefined;
}

const isRead = ({ role, boilerplate }: Passage): boolean => aboutPeople.has(role) && !boilerplate;
const speaksOfStaff = (passage: Passage): boolean => isRead(passage) && passage.notes.about(Topic.staff) !== 0;
const isAboutUsers = (passage: Passage): boolean => isRead(passage) && passage.role === 'users' && !passage.inventory;

const wordsIn = (prose: string, start: number): Span => ({
	start: start + prose.length - prose.trimStart().length,
	end: start + prose.trimEnd().length,
});
