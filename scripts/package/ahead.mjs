import { resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * What is the same in every process is worked out once, when a program is built: of a module named below it holds the values
 * that are exported, and not the work. They are plain data.
 */
export const workedOutAhead = {
	name: 'worked-out-ahead',
	setup: ({ onLoad }) =>
		onLoad({ filter: /[\\/]heading-triggers\.ts$/ }, async ({ path }) => {
			const { outputFiles, metafile } = await build({
				entryPoints: [path],
				bundle: true,
				format: 'esm',
				write: false,
				metafile: true,
				logLevel: 'warning',
			});
			const values = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
			return {
				contents: Object.keys(values)
					.map(name => `export const ${name} = ${JSON.stringify(values[name])};`)
					.join('\n'),
				watchFiles: Object.keys(metafile.inputs).map(file => resolve(file)),
			};
		}),
};
