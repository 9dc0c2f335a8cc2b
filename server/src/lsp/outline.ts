import { outlineOf } from '../analysis/index.ts';
import type { BriefOutline, BriefParams } from '../protocol.ts';
import { countFindings } from '../report/words.ts';
import type { OpenBrief } from './briefs.ts';
import { toRange } from './convert.ts';
import { aboutBrief, type Feature } from './feature.ts';

/** How a brief was read, for views that draw it. */
export const outline: Feature = {
	capabilities: () => ({}),
	register(server) {
		server.connection.onRequest(
			'outcomeBrief/outline',
			aboutBrief(server, (brief, _params: BriefParams) => readOutline(brief)),
		);
	},
};

function readOutline({ document, review }: OpenBrief): BriefOutline {
	const { leadsWith, sections, statements } = outlineOf(review.brief);
	return {
		version: document.version,
		profile: review.brief.profile,
		leadsWith,
		sections: sections.map(({ role, heading, span }) => ({
			role,
			heading: heading ?? null,
			range: toRange(document, span),
		})),
		statements: statements.map(({ kinds, text, span }) => ({ kinds, text, range: toRange(document, span) })),
		findings: countFindings(review.findings),
	};
}
