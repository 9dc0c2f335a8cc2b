import { fileURLToPath } from 'node:url';
import { loadModule } from './core.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The settings in package.json, which are those of a config file. */
export const manifest = {
	path: 'package.json',
	async render(core, current) {
		const { configSchema } = await loadModule(root, 'server/src/config/schema.ts');
		const { editorSettings } = await loadModule(root, 'server/src/settings.ts');
		const { files, exclude, profile, templates, rules, vocabulary, headings, requireReasons, maximumSize } =
			configSchema.properties;
		const lists = Object.entries(vocabulary.properties).map(([name, schema]) => [`vocabulary.${name}`, schema]);
		const json = JSON.parse(current);
		json.contributes.configuration = [
			group('Briefs', 1, { files, exclude, profile: withAuto(core, profile), templates, ...editorSettings }),
			group('Rules', 2, { rules, requireReasons, maximumSize }),
			group('Your own words', 3, { ...Object.fromEntries(lists), headings }),
		];
		return `${JSON.stringify(json, (key, value) => (key.startsWith('x-') ? undefined : value), '\t')}\n`;
	},
};

/** One heading in the settings editor, with its settings in the order in which people come to need them. */
function group(title, order, schemas) {
	const properties = Object.entries(schemas).map(([name, schema], index) => [
		`outcomeBrief.${name}`,
		{ ...setting(schema), order: index + 1 },
	]);
	return { title, order, properties: Object.fromEntries(properties) };
}

const empty = { array: [], object: {} };

function setting({ type, description, ...schema }) {
	return {
		type,
		description: description.replace(/the folder of this file|this file/, 'the workspace folder'),
		scope: 'resource',
		default: empty[type],
		...schema,
	};
}

/** A setting always has a value, so there is one for "nobody says". */
function withAuto({ templates }, { description, ...schema }) {
	const own = templates.map(({ profile, description }) => [profile, description]);
	return {
		...schema,
		description: description.split('. ')[0].concat('.'),
		default: 'auto',
		enum: ['auto', ...own.map(([profile]) => profile)],
		enumDescriptions: [
			'Full for a brief that names a Double Diamond stage, one page for any other.',
			...own.map(([, text]) => text),
		],
	};
}
