import { isGuideRef, profiles, rules } from '../analysis/index.ts';
import type { Explanation, TextParams } from '../protocol.ts';
import { guideParagraphs, noSuchName } from '../report/guide-page.ts';
import { outlineProposal } from '../report/outline-proposal.ts';
import type { OpenBrief } from './briefs.ts';
import type { Feature, Server } from './feature.ts';

/** What an assistant can ask for, beside the review: nothing here changes anything. */
export const assistant: Feature = {
	capabilities: () => ({}),
	register(server) {
		const { connection } = server;
		connection.onRequest('outcomeBrief/explain', ({ name }: { readonly name: string }) => explain(name));
		connection.onRequest(
			'outcomeBrief/proposeOutline',
			async ({ profile, ...source }: TextParams & { readonly profile?: string }) => {
				const kind = profiles.find(one => one === profile);
				if (source.textDocument === undefined && source.text === undefined) return outlineProposal(kind ?? 'one-page');
				const brief = await briefFrom(server, source);
				return brief === undefined ? null : outlineProposal(kind ?? brief.review.brief.profile, brief.review.brief);
			},
		);
	},
};

/** A brief of the workspace, or one that is handed over. */
export async function briefFrom(
	{ briefs }: Pick<Server, 'briefs'>,
	{ textDocument, text }: TextParams,
): Promise<OpenBrief | undefined> {
	if (text !== undefined) return briefs.read(text);
	return textDocument === undefined ? undefined : briefs.look(textDocument.uri);
}

function explain(name: string): Explanation {
	const ref = name.toUpperCase();
	if (isGuideRef(ref)) {
		const [title = '', ...paragraphs] = guideParagraphs(ref);
		return { kind: 'guide', text: `${[`# ${title}`, ...paragraphs].join('\n\n')}\n` };
	}
	const rule = rules.find(({ id }) => id === name.toLowerCase());
	return rule === undefined ? { kind: 'unknown', text: noSuchName(name) } : { kind: 'rule', text: rule.id };
}
