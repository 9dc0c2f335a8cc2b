import { fileURLToPath } from 'node:url';
import { loadModule } from './core.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The shape of a config file, for editors to complete from. */
export const configSchema = {
	path: 'schemas/outcome-brief.schema.json',
	async render() {
		const { configSchema: schema } = await loadModule(root, 'server/src/config/schema.ts');
		const head = { $schema: 'http://json-schema.org/draft-07/schema#', title: 'Outcome Brief config' };
		// Keys that begin with "x-" are for our own messages, and not every reader of schemas lets them pass.
		const own = (key, value) => (key.startsWith('x-') ? undefined : value);
		return `${JSON.stringify({ ...head, ...schema }, own, '\t')}\n`;
	},
};
