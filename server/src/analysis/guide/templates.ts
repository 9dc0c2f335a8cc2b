import type { Role } from '../document/role.ts';
import { promptsIn, renderPrompts, renderSections } from './render.ts';
import { sectionFor, sections } from './sections/index.ts';

export const profiles = ['full', 'one-page', 'discovery'] as const;
/** A kind of brief. Front matter may also say `none`, which opts a document out and so is no kind of brief. */
export type Profile = (typeof profiles)[number];

export interface Template {
	readonly profile: Profile;
	readonly title: string;
	/** One sentence: when to choose it. */
	readonly description: string;
	/** What a brief of this kind is expected to say, in the order in which to say it. */
	readonly expects: readonly Role[];
	/** What the template writes, which may be more. */
	readonly sections: readonly Role[];
}

const data: Readonly<Record<Profile, Omit<Template, 'profile'>>> = {
	full: {
		title: 'Full Double Diamond brief',
		description: 'From finding out to running a service: the outcome, the users and all four stages.',
		expects: ['outcome', 'users', 'discover', 'define', 'develop', 'deliver'],
		sections: [
			'title',
			'outcome',
			'measures',
			'users',
			'evidence',
			'discover',
			'define',
			'develop',
			'deliver',
			'team',
			'governance',
			'technology',
		],
	},
	'one-page': {
		title: 'One-page brief',
		description: 'For a first conversation: who will be better off, what is in their way, what to try.',
		expects: ['outcome', 'users', 'problem'],
		sections: ['title', 'outcome', 'measures', 'users', 'problem', 'evidence', 'options', 'team'],
	},
	discovery: {
		title: 'Discovery brief',
		description: 'For finding out whether a problem is worth solving, before anyone settles how.',
		expects: ['outcome', 'users', 'problem', 'evidence', 'discover', 'define'],
		sections: [
			'title',
			'outcome',
			'measures',
			'users',
			'problem',
			'evidence',
			'discover',
			'define',
			'team',
			'timeline',
		],
	},
};

export const templates: readonly Template[] = profiles.map(templateFor);

export function templateFor(profile: Profile): Template {
	return { profile, ...data[profile] };
}

/** A whole brief with its front matter and prompts, ending in a line break. */
export function renderTemplate(profile: Profile, { snippet }: { readonly snippet: boolean }): string {
	const frontMatter = renderPrompts(`---\nbrief: ${profile}\n---`, { snippet });
	return `${frontMatter}\n\n${renderSections(templateFor(profile).sections.map(sectionFor), { snippet })}\n`;
}

/** Every prompt that a template, a section or a stage can write, with its square brackets: `[what we count]`. */
export const templatePrompts: ReadonlySet<string> = new Set(
	sections.flatMap(({ heading, body }) => [...promptsIn(heading), ...promptsIn(body)]),
);
