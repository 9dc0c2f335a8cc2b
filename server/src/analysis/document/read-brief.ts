import { type Profile, profiles } from '../guide/index.ts';
import type { Block, Brief, Section } from './brief.ts';
import { type Chunk, chunker } from './chunks.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import type { HeadingWords } from './headings.ts';
import { type Ignores, mentionsIgnores, readIgnores } from './ignores.ts';
import { blockPlacer, type Layout } from './layout.ts';
import { parseMarkdown } from './markdown.ts';
import { type Passage, passageStore, type Readers } from './passage.ts';
import type { Role } from './role.ts';
import { allBlocks, blockAt, type PlacedStretch } from './stretch.ts';

export interface ReadOptions {
	readonly headings?: HeadingWords;
	/** The profile for a brief whose front matter names none. */
	readonly profile?: Profile;
}

/** Reads one brief over time: what an edit did not touch is not parsed again, and its passages stay the same objects. */
export type BriefReader = (text: string, options?: ReadOptions) => Brief;

export function briefReader(readers: Readers): BriefReader {
	const chunks = chunker(parseMarkdown);
	const passages = passageStore(readers);
	const place = blockPlacer(passages.intern);
	let matter = readFrontMatter('');
	return (text, options = {}) => {
		if (!isSameMatter(text)) {
			matter = readFrontMatter(text);
		}
		const pieces = chunks(text.slice(matter.bodyStart));
		const layout = place(pieces, matter, options.headings ?? noHeadings);
		passages.sweep(layout.passages);
		return new PlacedBrief(
			layout,
			text,
			matter,
			profileOf(matter, options.profile, layout.sections),
			ignoresIn(text, matter, pieces, layout),
		);
	};

	function isSameMatter(text: string): boolean {
		return (
			matter.source !== '' && text.startsWith(matter.source) && /^(?:[\r\n]|$)/.test(text.charAt(matter.source.length))
		);
	}
}

const noHeadings: HeadingWords = {};

function ignoresIn(text: string, matter: FrontMatter, pieces: readonly Chunk[], layout: Layout): Ignores {
	const among = mentionsIgnores(matter.source) ? [{ start: 0, end: matter.bodyStart }] : [];
	let start = matter.bodyStart;
	for (const piece of pieces) {
		const end = start + piece.text.length;
		if (piece.ignores) among.push({ start, end });
		start = end;
	}
	if (among.length === 0) return [];
	return readIgnores(text, { length: layout.passages.length, at: index => blockAt(layout, index) }, among);
}

/** Its blocks are put together when somebody asks for them: an edit alone does not. */
class PlacedBrief implements Brief {
	readonly text: string;
	readonly frontMatter: FrontMatter;
	readonly passages: readonly Passage[];
	readonly stretches: readonly PlacedStretch[];
	readonly sections: readonly Section[];
	readonly title: Block | undefined;
	readonly profile: Profile;
	readonly ignores: Ignores;
	private knownBlocks: readonly Block[] | undefined;
	private readonly answers = new Map<unknown, unknown>();

	constructor(layout: Layout, text: string, matter: FrontMatter, profile: Profile, ignores: Ignores) {
		this.text = text;
		this.frontMatter = matter;
		this.passages = layout.passages;
		this.stretches = layout.stretches;
		this.sections = layout.sections;
		this.title = layout.title;
		this.profile = profile;
		this.ignores = ignores;
	}

	get blocks(): readonly Block[] {
		this.knownBlocks ??= allBlocks(this.stretches);
		return this.knownBlocks;
	}

	once<T>(read: (brief: Brief) => T): T {
		if (!this.answers.has(read)) this.answers.set(read, read(this));
		return this.answers.get(read) as T;
	}

	get lineEnd(): string {
		return /\r\n?|\n/.exec(this.text)?.[0] ?? '\n';
	}
}

const stageRoles: readonly Role[] = ['discover', 'define', 'develop', 'deliver'];

/** The front matter's word, else the workspace's, else what the brief looks like: one that names a stage is full. */
function profileOf(matter: FrontMatter, preset: Profile | undefined, sections: readonly Section[]): Profile {
	const value = matter.entries.find(entry => entry.path === 'brief')?.value;
	const given = profiles.find(profile => profile === value);
	return given ?? preset ?? (sections.some(section => isStageName(section)) ? 'full' : 'one-page');
}

/** A stage that is named as one: "Approach" does a stage's work, but nobody who wrote it follows the Double Diamond. */
export const isStageName = ({ named, role, heading }: Section): boolean =>
	named && stageRoles.includes(role) && heading.passage.once(namesStage);

const namesStage = ({ prose }: Passage): boolean => stageName.test(prose);

/** "Stage 2: Define", "The Develop phase", "4. Deliver (spring)"; not "What we will deliver". */
const stageName =
	/^\W*(?:(?:the|our|stage|phase|step)\s+)*(?:[\divx]+\W+|(?:one|two|three|four)\W+)?(?:discover|define|develop|deliver)\b/i;
