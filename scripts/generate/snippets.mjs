/** Snippets for VS Code: the templates, all four stages, and one for each section. */
export const snippets = {
	path: 'snippets/outcome-brief.code-snippets.json',
	render(core) {
		// VS Code before 1.109 does not know `include` and offers the snippets in all Markdown.
		const include = [...core.defaultBriefFiles, '**/*.brief'];
		const entries = [...templates(core), ...parts(core)].map(({ name, ...snippet }) => [name, { ...snippet, include }]);
		return `${JSON.stringify(Object.fromEntries(entries), null, '\t')}\n`;
	},
};

function templates(core) {
	return core.templates.map(({ profile, title, description }) =>
		snippet(
			title,
			profile === 'full' ? 'brief' : `brief-${profile}`,
			description,
			core.renderTemplate(profile, { snippet: true }),
		),
	);
}

function parts(core) {
	const { sections, stages, sectionFor, renderSection, renderSections } = core;
	const wanted = sections.filter(({ role }) => role !== 'other');
	return [
		snippet(
			'Double Diamond',
			'diamond',
			`All four stages: ${stages.map(({ title }) => title).join(', ')}, each with its two sides.`,
			renderSections(
				stages.map(({ id }) => sectionFor(id)),
				{ snippet: true },
			),
		),
		...wanted.map(section =>
			snippet(section.name, section.role, section.what, renderSection(section, { snippet: true })),
		),
	];
}

function snippet(name, prefix, description, text) {
	return { name, prefix, description, body: text.trimEnd().split('\n') };
}
