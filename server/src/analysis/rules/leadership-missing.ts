import type { Brief } from '../document/brief.ts';
import type { Passage } from '../document/passage.ts';
import { anyBlock, firstBlock } from '../document/stretch.ts';
import type { Span } from '../finding.ts';
import { appendToSection } from '../fixes/index.ts';
import { Topic } from '../language/topics.ts';
import { briefRule } from '../rule.ts';
import { isBarelyBegun } from '../written.ts';

export default briefRule({
	id: 'leadership-missing',
	title: 'Name the senior person who owns the outcome',
	severity: 'hint',
	keyPoints: ['KP15'],

	*check(brief) {
		const span = placeForOwner(brief);
		if (span === undefined || hasOwner(brief)) return;
		yield {
			span,
			message:
				'Nobody senior is named as the owner of the outcome, so nobody is there to clear the way when a rule or a budget stands in it. Name the person and their role.',
			fixes: [
				appendToSection('team', '- Senior owner: ${1:[name and role]}', { title: 'Add a senior owner', snippet: true }),
			],
		};
	},
});

/** Where a brief says who does the work; a full one always should. */
function placeForOwner(brief: Brief): Span | undefined {
	const { sections, profile, title } = brief;
	const headings = sections.filter(({ named, role }) => named && (role === 'team' || role === 'governance'));
	const section =
		headings.find(({ role, heading }) => role === 'team' && namesTeam(heading.passage.prose)) ??
		headings.find(({ heading }) => namesTeam(heading.passage.prose));
	const label = firstBlock(brief, labelsTeam);
	const place = section?.heading ?? label ?? (profile === 'full' && !isBarelyBegun(brief) ? title : undefined);
	if (place === undefined || place.passage.boilerplate) return undefined;
	const { prose } = place.passage;
	const words = place === label ? prose.slice(0, place.passage.label) : prose;
	// All markup: nothing is left to trim.
	if (words.trim() === '') return { start: place.start, end: place.end };
	return {
		start: place.start + words.length - words.trimStart().length,
		end: place.start + words.trimEnd().length,
	};
}

/** "The project team", "Who is on it", "Governance and money": other headings of the same roles are about single questions. */
const namesTeam = (prose: string): boolean =>
	/^[\W\d]*(?:(?:the|our|project|delivery|core|programme)\s+){0,3}(?:teams?|people|who (?:we are|is on|is in|does|will|leads|owns|runs|is responsible|is involved|works|s who)|leadership|governance|roles|responsibilities|ownership|steering)\b/i.test(
		prose,
	);

const labelsTeam = ({ role, label, kind, prose }: Passage): boolean =>
	role === 'team' && label > 0 && kind === 'paragraph' && namesTeam(prose);

const hasOwner = (brief: Brief): boolean =>
	brief.frontMatter.entries.some(({ path, value }) => ownerKeys.test(path) && value !== null && value !== '') ||
	anyBlock(brief, namesSenior);

const namesSenior = ({ boilerplate, notes }: Passage): boolean => !boilerplate && notes.about(Topic.senior) !== 0;

const ownerKeys = /^(?:owner|sponsor|sro|lead|leader|senior[-_ ]?(?:responsible[-_ ]?)?owner|accountable)$/i;
