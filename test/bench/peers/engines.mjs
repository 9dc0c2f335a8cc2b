/**
 * What briefs could be checked with instead. Each loads itself and gives a function from a text to the number of its
 * findings. This file is copied next to the installed packages, so that they are found.
 */
export const engines = {
	'write-good': async () => {
		const { default: writeGood } = await import('write-good');
		return text => writeGood(text).length;
	},
	markdownlint: async () => {
		const { lint } = await import('markdownlint/sync');
		return text => lint({ strings: { text } }).text.length;
	},
	'retext, 6 plug-ins': async () => {
		const { retext } = await import('retext');
		const names = ['equality', 'indefinite-article', 'passive', 'readability', 'repeated-words', 'simplify'];
		const processor = retext();
		for (const name of names) processor.use((await import(`retext-${name}`)).default);
		return async text => (await processor.process(text)).messages.length;
	},
	alex: async () => {
		const { markdown } = await import('alex');
		return text => markdown(text).messages.length;
	},
	'textlint, 3 rules': async () => {
		const { TextlintKernel } = await import('@textlint/kernel');
		const markdown = unwrapped(await import('@textlint/textlint-plugin-markdown'));
		const rules = [];
		for (const ruleId of ['common-misspellings', 'no-todo', 'write-good'])
			rules.push({ ruleId, rule: unwrapped(await import(`textlint-rule-${ruleId}`)) });
		const kernel = new TextlintKernel();
		const options = { ext: '.md', filePath: 'brief.md', plugins: [{ pluginId: 'markdown', plugin: markdown }], rules };
		return async text => (await kernel.lintText(text, options)).messages.length;
	},
	'cspell-lib': async () => {
		const { getDefaultSettings, spellCheckDocument } = await import('cspell-lib');
		const settings = await getDefaultSettings();
		const options = { generateSuggestions: false, noConfigSearch: true };
		return async text => {
			const document = { uri: 'file:///brief.md', text, languageId: 'markdown', locale: 'en-GB' };
			return (await spellCheckDocument(document, options, settings)).issues.length;
		};
	},
	'harper.js': async () => {
		const [{ LocalLinter }, { binary }] = await Promise.all([import('harper.js'), import('harper.js/binary')]);
		const linter = new LocalLinter({ binary });
		await linter.setup();
		return async text => (await linter.lint(text, { language: 'markdown' })).length;
	},
};

/** Packages that were built to CommonJS keep their default export inside the default export. */
const unwrapped = module => module.default?.default ?? module.default;
