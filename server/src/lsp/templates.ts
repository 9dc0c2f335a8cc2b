import { renderTemplate, templates } from '../analysis/index.ts';
import type { BriefTemplate, TemplateParams } from '../protocol.ts';
import type { Feature } from './feature.ts';
import { type TeamTemplate, templateSnippet } from './team-templates.ts';

/** What a new brief can be made from: a team's own templates first. */
export const briefTemplates: Feature = {
	capabilities: () => ({}),
	register({ connection, teamTemplates }) {
		connection.onRequest(
			'outcomeBrief/templates',
			async ({ folder }: TemplateParams): Promise<readonly BriefTemplate[]> => {
				const own = typeof folder === 'string' ? await teamTemplates.of(`${folder.replace(/\/$/, '')}/brief.md`) : [];
				return [...own.map(teamTemplate), ...builtIn()];
			},
		);
	},
};

const builtIn = (): readonly BriefTemplate[] =>
	templates.map(({ profile, title, description }) => ({
		profile,
		title,
		description,
		snippet: renderTemplate(profile, { snippet: true }),
	}));

const teamTemplate = ({ name, path, markdown }: TeamTemplate): BriefTemplate => ({
	profile: null,
	title: name,
	description: markdown === undefined ? `“${path}” is not there, or cannot be read.` : `Your own, from ${path}`,
	snippet: markdown === undefined ? null : templateSnippet(markdown),
});
