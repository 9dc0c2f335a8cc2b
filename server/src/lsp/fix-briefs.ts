import { editable } from '../edits.ts';
import { fixAll } from '../fix-all.ts';
import type { BriefParams, FixedBrief } from '../protocol.ts';
import type { OpenBrief } from './briefs.ts';
import { toRange } from './convert.ts';
import { aboutAny, type Feature } from './feature.ts';

/** All that needs no answer in a brief that need not be open: for mending many at once. */
export const fixBriefs: Feature = {
	capabilities: () => ({}),
	register(server) {
		server.connection.onRequest(
			'outcomeBrief/fixAll',
			aboutAny(server, (brief, _params: BriefParams) => fixed(brief)),
		);
	},
};

function fixed({ document, review, check }: OpenBrief): FixedBrief | null {
	const edits = fixAll(review, check);
	if (edits.length === 0) return null;
	const text = editable(review.brief.text);
	text.apply(edits);
	return {
		uri: document.uri,
		edits: edits.map(({ span, text }) => ({ range: toRange(document, span), newText: text })),
		text: text.toString(),
	};
}
