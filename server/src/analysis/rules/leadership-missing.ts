import type { Brief } from '../document/brief.ts';
import type { Span } from '../finding.ts';
import { appendToSection } from '../fixes/index.ts';
import { Topic } from '../language/topics.ts';
import { briefRule } from '../rule.ts';

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

/** Where a brief speaks of who does the work; a full one always should. */
function placeForOwner({ blocks, sections, profile, title }: Brief): Span | undefined {
	const section =
		sections.find(({ role, named }) => role === 'team' && named) ??
		sections.find(({ role, named }) => role === 'governance' && named);
	const block = section?.heading ?? blocks.find(({ passage }) => passage.role === 'team' && passage.label > 0);
	const place = block ?? (profile === 'full' ? title : undefined);
	if (place === undefined || place.passage.boilerplate) return undefined;
	const { prose, label } = place.passage;
	const words = label > 0 ? prose.slice(0, label) : prose;
	if (words.trim() === '') return { start: place.start, end: place.end };
	return {
		start: place.start + words.length - words.trimStart().length,
		end: place.start + words.trimEnd().length,
	};
}

const hasOwner = ({ blocks, frontMatter }: Brief): boolean =>
	frontMatter.entries.some(({ path, value }) => ownerKeys.test(path) && value !== null && value !== '') ||
	blocks.some(({ passage: { boilerplate, kind, notes } }) => {
		return !boilerplate && kind !== 'code' && (notes.topics & Topic.senior) !== 0;
	});

const ownerKeys = /^(?:owner|sponsor|sro|lead|leader|senior[-_ ]?(?:responsible[-_ ]?)?owner|accountable)$/i;
