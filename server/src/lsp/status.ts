import { outlineOf } from '../analysis/index.ts';
import { countSections } from '../canvas/canvas.ts';
import type { BriefStatus } from '../protocol.ts';
import { countFindings, noticeOf } from '../report/words.ts';
import type { OpenBrief } from './briefs.ts';
import { type Feature, inBackground, type Server } from './feature.ts';

/** Tells the client whether a document is checked, why not, and what was found. Only for clients that ask for it. */
export const status: Feature = {
	capabilities: () => ({}),
	register(server) {
		if (server.client.options.status !== true) return;
		const { connection, documents } = server;
		const sent = new Map<string, string>();
		const send = async (uri: string): Promise<void> => {
			const status = await statusOf(server, uri);
			const text = JSON.stringify(status);
			if (status === undefined || sent.get(uri) === text) return;
			sent.set(uri, text);
			await connection.sendNotification('outcomeBrief/status', status);
		};
		documents.onDidChangeContent(({ document }) => inBackground(server, send(document.uri)));
		documents.onDidClose(({ document }) => sent.delete(document.uri));
		server.onDidChangeReviews(() => {
			for (const uri of documents.keys()) inBackground(server, send(uri));
		});
	},
};

export function statusOfBrief({
	document: { uri },
	review,
}: OpenBrief): Extract<BriefStatus, { readonly isBrief: true }> {
	const { brief, findings } = review;
	const outline = outlineOf(brief);
	const notice = noticeOf(review);
	return {
		uri,
		isBrief: true,
		profile: brief.profile,
		findings: countFindings(findings),
		leadsWith: outline.leadsWith,
		sections: countSections(brief, outline),
		...(notice !== undefined && { notice }),
	};
}

async function statusOf({ briefs }: Server, uri: string): Promise<BriefStatus | undefined> {
	const brief = await briefs.open(uri);
	if (brief !== undefined) return statusOfBrief(brief);
	const answer = await briefs.answer(uri);
	return answer === undefined || answer.isBrief ? undefined : { uri, isBrief: false, reason: answer.reason };
}
