import type { BriefParams } from '../protocol.ts';
import { aboutAny, type Feature } from './feature.ts';
import { statusOfBrief } from './status.ts';

/** How a brief stands that need not be open: for a list of them all, which the client makes when somebody asks. */
export const briefStates: Feature = {
	capabilities: () => ({}),
	register(server) {
		server.connection.onRequest(
			'outcomeBrief/briefState',
			aboutAny(server, (brief, _params: BriefParams) => ({
				title: brief.review.brief.title?.passage.prose.trim() ?? null,
				...statusOfBrief(brief),
			})),
		);
	},
};
