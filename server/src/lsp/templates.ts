import { renderTemplate, templates } from '../analysis/index.ts';
import type { BriefTemplate } from '../protocol.ts';
import type { Feature } from './feature.ts';

/** What a new brief can be made from. */
export const briefTemplates: Feature = {
	capabilities: () => ({}),
	register({ connection }) {
		connection.onRequest('outcomeBrief/templates', (): readonly BriefTemplate[] =>
			templates.map(({ profile, title, description }) => ({
				profile,
				title,
				description,
				snippet: renderTemplate(profile, { snippet: true }),
			})),
		);
	},
};
