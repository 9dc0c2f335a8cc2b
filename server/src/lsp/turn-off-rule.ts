import { ruleIds } from '../analysis/index.ts';
import { turnOff } from '../config/turn-off.ts';
import type { ConfigChange, RuleParams } from '../protocol.ts';
import type { Feature } from './feature.ts';
import { pathIn } from './uri-path.ts';

/** What to write to turn a rule off for all the briefs that one config file is for. The client writes it. */
export const turnOffRule: Feature = {
	capabilities: () => ({}),
	register({ connection, configs }) {
		connection.onRequest(
			'outcomeBrief/turnOffRule',
			async ({ textDocument, rule }: RuleParams): Promise<ConfigChange | null> => {
				if (!ruleIds.some(id => id === rule)) return null;
				const { uri, text } = await configs.nearest(textDocument.uri);
				return { uri, before: text ?? null, after: turnOff(pathIn(uri), text, rule) ?? null };
			},
		);
	},
};
