import type { BriefParams } from '../protocol.ts';
import { checkedFile } from '../report/checked-file.ts';
import { reviewOf } from '../report/review.ts';
import { reviewDocument } from '../report/review-markdown.ts';
import { aboutBrief, type Feature } from './feature.ts';

/** The whole review of a brief as Markdown, to paste where it is discussed. */
export const reviewReport: Feature = {
	capabilities: () => ({}),
	register(server) {
		server.connection.onRequest(
			'outcomeBrief/reviewReport',
			aboutBrief(server, ({ document, review }, _params: BriefParams) => {
				const path = server.folders.pathOf(document.uri);
				return reviewDocument(reviewOf(checkedFile(review, path, { outline: true })));
			}),
		);
	},
};
