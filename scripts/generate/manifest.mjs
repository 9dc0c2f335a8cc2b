/** The parts of package.json that repeat what the core knows: names of rules, profiles and sections in the settings. */
export const manifest = {
	path: 'package.json',
	render(core, current) {
		const json = JSON.parse(current);
		const settings = json.contributes.configuration.properties;
		settings['outcomeBrief.files'].default = core.defaultBriefFiles;
		Object.assign(settings['outcomeBrief.profile'], profiles(core));
		settings['outcomeBrief.rules'].properties = Object.fromEntries(
			core.rules.map(rule => [rule.id, level(core, rule)]),
		);
		settings['outcomeBrief.headings'].properties = Object.fromEntries(
			core.roles.filter(role => role !== 'other').map(role => [role, wordings(core, role)]),
		);
		return `${JSON.stringify(json, null, '\t')}\n`;
	},
};

function profiles({ templates }) {
	return {
		enum: ['auto', ...templates.map(({ profile }) => profile)],
		enumDescriptions: [
			'Full where the brief names a stage of the Double Diamond, else one page.',
			...templates.map(({ description }) => description),
		],
	};
}

function level({ severities }, { title, severity, off }) {
	return { enum: ['off', ...severities], description: `${title}. Unless you change it: ${off ? 'off' : severity}.` };
}

function wordings({ sectionFor }, role) {
	return { type: 'array', items: { type: 'string' }, description: sectionFor(role).what };
}
