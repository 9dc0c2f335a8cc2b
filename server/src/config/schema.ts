import { defaultBriefFiles, defaultMaximumSize, profiles, roles, rules, severities } from '../analysis/index.ts';

/** As much of JSON Schema (draft 7) as a config needs. Editors complete from it, and `validate` reads by it. */
export interface Schema {
	readonly type?: SchemaType | readonly SchemaType[];
	readonly description?: string;
	readonly enum?: readonly string[];
	readonly enumDescriptions?: readonly string[];
	readonly default?: unknown;
	readonly examples?: readonly unknown[];
	readonly minLength?: number;
	/** The least of a whole number. */
	readonly minimum?: number;
	readonly items?: Schema;
	readonly properties?: Readonly<Record<string, Schema>>;
	/** Other keys than `properties`: none, or any with such a value. */
	readonly additionalProperties?: false | Schema;
	/** What one key is called in messages: "rule". */
	readonly 'x-key'?: string;
}

export type SchemaType = 'object' | 'array' | 'string' | 'boolean' | 'integer';

const text: Schema = { type: 'string', minLength: 1 };
const texts = (description: string, more: Partial<Schema> = {}): Schema => ({
	type: 'array',
	items: text,
	description,
	...more,
});

const levels = ['off', ...[...severities].reverse()];

/** The shape of a config file. */
export const configSchema = {
	type: 'object',
	'x-key': 'setting',
	description: 'How Outcome Brief checks the briefs in this folder and below.',
	additionalProperties: false,
	properties: {
		$schema: { type: 'string', description: 'Where this schema is, for editors.' },
		extends: {
			type: ['string', 'array'],
			items: text,
			description:
				'Another config file, or a list of them, to start from: paths from this file, in the same repository. What is said here wins.',
			examples: ['../.outcome-brief.json'],
		},
		profile: {
			type: 'string',
			enum: profiles,
			description:
				'Which sections a brief is expected to have. Without it, a brief that names a Double Diamond stage is taken as full, and any other as one-page.',
		},
		files: texts('Which Markdown files are briefs: glob patterns, from the folder of this file.', {
			default: defaultBriefFiles,
		}),
		exclude: texts('Files to leave alone: glob patterns, from the folder of this file.', {
			examples: [['archive/**']],
		}),
		rules: {
			type: 'object',
			'x-key': 'rule',
			description: 'How much a rule matters here: its level, or off. A rule that is not named keeps its own level.',
			additionalProperties: false,
			properties: Object.fromEntries(
				rules.map(({ id, title, severity, off }) => [
					id,
					{ type: 'string', enum: levels, description: `${title}.`, default: off ? 'off' : severity } as const,
				]),
			),
		},
		vocabulary: {
			type: 'object',
			'x-key': 'vocabulary list',
			description: 'Your own words.',
			additionalProperties: false,
			properties: {
				technologies: texts('Words for technologies and systems that people here use.'),
				vendors: texts('Suppliers and products.'),
				plainWords: {
					type: 'object',
					description: 'Plain words to offer in place of jargon.',
					additionalProperties: text,
					examples: [{ onboarding: 'joining' }],
				},
				acronyms: texts('Acronyms that every reader here knows.'),
			},
		},
		headings: {
			type: 'object',
			'x-key': 'section',
			description: 'Your own headings for the sections of a brief, by what the section is for.',
			additionalProperties: false,
			properties: Object.fromEntries(
				roles.filter(role => role !== 'other').map(role => [role, texts(`Headings for the section “${role}”.`)]),
			),
			examples: [{ users: ['Who this is for'] }],
		},
		templates: {
			type: 'object',
			description: 'Your own templates for a new brief: a name, and the path of a Markdown file from this file.',
			additionalProperties: text,
			examples: [{ 'Council brief': 'templates/council.md' }],
		},
		requireReasons: {
			type: 'boolean',
			default: false,
			description: 'Whether a comment that ignores a rule has to say why.',
		},
		maximumSize: {
			type: 'integer',
			minimum: 1,
			default: defaultMaximumSize,
			description: 'Of a brief with more characters than this, only the structure is checked.',
		},
	},
} as const satisfies Schema;
