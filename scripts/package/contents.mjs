/** What each package holds: files, and folders with all that is in them. Nothing else ships. */
const both = ['LICENSE', 'CHANGELOG.md', 'dist/third-party-notices.txt', 'docs/rules'];
const extension = [...both, 'README.md', 'docs/guide.md', 'dist/webview', 'media', 'schemas', 'snippets', 'syntaxes'];

/**
 * The extension is two packages, as VS Code's marketplace has them: `web` is what a browser gets, the other is for
 * everyone else. Each has one build of the server, so that nobody downloads two.
 */
export const extensions = {
	desktop: {
		file: 'outcome-brief.vsix',
		contents: [
			...extension,
			'dist/client.cjs',
			'dist/grammar.cjs',
			'dist/language-client.cjs',
			'dist/server.cjs',
			'dist/yaml.cjs',
		],
		without: ['browser'],
		target: undefined,
	},
	web: {
		file: 'outcome-brief-web.vsix',
		contents: [...extension, 'dist/web'],
		without: ['main'],
		target: 'web',
	},
};

/** The command line and the server, for npm: package.json's `files` says the same. */
export const npmContents = [
	...both,
	'dist/cli.cjs',
	'dist/grammar.cjs',
	'dist/mcp.cjs',
	'dist/server.cjs',
	'dist/yaml.cjs',
];
