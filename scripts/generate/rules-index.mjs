import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'server/src/analysis/rules';

/** The list of all rules, from the files in their folder: it must be right before the core can be loaded at all. */
export const rulesIndex = {
	path: `${folder}/index.ts`,
	render(root) {
		const ids = readdirSync(join(root, folder))
			.filter(name => name.endsWith('.ts') && name !== 'index.ts')
			.map(name => name.slice(0, -'.ts'.length))
			.sort();
		const imports = ids.map(id => `import ${camel(id)} from './${id}.ts';`);
		return [
			'// Generated from the files in this folder by `npm run generate`: do not edit.',
			'// biome-ignore-all format: the generator does not count columns.',
			"import type { Rule } from '../rule.ts';",
			...imports,
			'',
			"/** The public ids: each is its rule's file name. */",
			'export const ruleIds = [',
			...ids.map(id => `\t'${id}',`),
			'] as const;',
			'export type RuleId = (typeof ruleIds)[number];',
			'',
			`export const rules: readonly Rule[] = [`,
			...ids.map(id => `\t${camel(id)},`),
			'];',
			'',
		].join('\n');
	},
};

const camel = id => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
