import type { TextParams } from '../protocol.ts';
import { checkedFile } from '../report/checked-file.ts';
import { reviewOf } from '../report/review.ts';
import { reviewDocument } from '../report/review-markdown.ts';
import { briefFrom } from './assistant.ts';
import type { Feature } from './feature.ts';

/** The whole review of a brief as Markdown, to paste where it is discussed. */
export const reviewReport: Feature = {
	capabilities: () => ({}),
	register(server) {
		server.connection.onRequest('outcomeBrief/reviewReport', async (source: TextParams) => {
			const brief = await briefFrom(server, source);
			if (brief === undefined) return null;
			const path = server.folders.pathOf(brief.document.uri);
			return reviewDocument(reviewOf(checkedFile(brief.review, path, ['reading'])));
		});
	},
};
