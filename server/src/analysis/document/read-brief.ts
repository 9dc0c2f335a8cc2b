import { type Profile, profiles } from '../guide/index.ts';
import type { Brief, Section } from './brief.ts';
import { chunker } from './chunks.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import type { HeadingWords } from './headings.ts';
import { mentionsIgnores, readIgnores } from './ignores.ts';
import { blockPlacer } from './layout.ts';
import { markdownParser } from './markdown.ts';
import { passageStore, type Readers } from './passage.ts';
import type { Role } from './role.ts';

export interface ReadOptions {
	readonly headings?: HeadingWords;
	/** The profile for a brief whose front matter names none. */
	readonly profile?: Profile;
}

/** Reads one brief over time: what an edit did not touch is not parsed again, and its passages stay the same objects. */
export type BriefReader = (text: string, options?: ReadOptions) => Brief;

export function briefReader(readers: Readers): BriefReader {
	const chunks = chunker(markdownParser());
	const passages = passageStore(readers);
	const place = blockPlacer(passages.intern);
	let matter = readFrontMatter('');
	return (text, options = {}) => {
		if (!isSameMatter(text)) {
			matter = readFrontMatter(text);
		}
		const pieces = chunks(text.slice(matter.bodyStart));
		const { parts, blocks, sections, title } = place(pieces, matter, options.headings ?? noHeadings);
		const isIgnoring = pieces.some(chunk => chunk.ignores) || mentionsIgnores(matter.source);
		passages.sweep(blocks.length, parts);
		return {
			text,
			frontMatter: matter,
			blocks,
			parts,
			sections,
			title,
			profile: profileOf(matter, options.profile, sections),
			ignores: isIgnoring ? readIgnores(text, blocks) : [],
			lineEnd: /\r\n?|\n/.exec(text)?.[0] ?? '\n',
		};
	};

	function isSameMatter(text: string): boolean {
		return (
			matter.source !== '' && text.startsWith(matter.source) && /^(?:[\r\n]|$)/.test(text.charAt(matter.source.length))
		);
	}
}

const noHeadings: HeadingWords = {};

const stageRoles: readonly Role[] = ['discover', 'define', 'develop', 'deliver'];

/** The front matter's word, else the workspace's, else what the brief looks like: one that names a stage is full. */
function profileOf(matter: FrontMatter, preset: Profile | undefined, sections: readonly Section[]): Profile {
	const value = matter.entries.find(entry => entry.path === 'brief')?.value;
	const given = profiles.find(profile => profile === value);
	return given ?? preset ?? (sections.some(section => isStageName(section)) ? 'full' : 'one-page');
}

/** A stage that is named as one: "Approach" does a stage's work, but nobody who wrote it follows the Double Diamond. */
export function isStageName(section: Section): boolean {
	return section.named && stageRoles.includes(section.role) && stageName.test(section.heading.passage.prose);
}

/** "Stage 2: Define", "The Develop phase", "4. Deliver (spring)"; not "What we will deliver". */
const stageName =
	/^\W*(?:(?:the|our|stage|phase|step)\s+)*(?:[\divx]+\W+|(?:one|two|three|four)\W+)?(?:discover|define|develop|deliver)\b/i;
