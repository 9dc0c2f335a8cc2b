import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createSession, outlineOf, rules } from '../../server/src/analysis/index.ts';
import { mergeConfig } from '../../server/src/config/merge-config.ts';
import { openBriefs } from '../../server/src/lsp/briefs.ts';

const text = '# A portal\n\nTODO\n\nTODO: write this.\n\n## Outcome\n';

describe('a fault of ours', () => {
	it('in a rule is told once, and the other rules are heard', async () => {
		const told: string[] = [];
		const session = createSession({ onRuleError: (where, error) => told.push(`${where}: ${error}`) });
		const before = session.check(text).findings.map(({ rule }) => rule);
		assert.ok(before.includes('placeholder') && before.includes('section-empty'));
		await broken('placeholder', () => {
			const fresh = createSession({ onRuleError: (where, error) => told.push(`${where}: ${error}`) });
			for (const brief of [text, `TODO again\n\n${text}`]) {
				const found = fresh.check(brief).findings.map(({ rule }) => rule);
				assert.ok(!found.includes('placeholder') && found.includes('section-empty'));
			}
		});
		assert.deepEqual(told, ['placeholder: Error: Broken on purpose.']);
	});

	it('in a rule is logged once by the server, for all of its briefs, and with its name', async () => {
		const log: string[] = [];
		const note = (message: string): void => void log.push(message);
		const own = mergeConfig([]);
		const briefs = openBriefs({
			connection: { console: { error: note, info: note } },
			documents: { get: uri => TextDocument.create(uri, 'markdown', 1, text) },
			settings: { of: async () => own },
			folders: { pathOf: uri => uri.replace('file:///', ''), around: () => undefined, all: () => [] },
			grammar: { get: () => undefined, want() {}, ready: async () => {} },
			readFile: async () => undefined,
		});
		await broken('placeholder', async () => {
			for (const uri of ['file:///a.brief.md', 'file:///b.brief.md', 'file:///c.brief.md']) {
				const found = (await briefs.open(uri))?.review.findings.map(({ rule }) => rule);
				assert.ok(found?.includes('section-empty') && !found.includes('placeholder'), uri);
			}
		});
		assert.equal(log.length, 1, log.join('\n'));
		assert.match(
			log[0] ?? '',
			/^The rule placeholder failed and is passed over; the others go on\. .*Broken on purpose/,
		);
	});

	it('in reading a passage is told once, and the other passages are read', () => {
		const told: string[] = [];
		const odd = 'Tenants of tall towers yodel gladly in that quiet brick house yonder.';
		const brief = `# Parking\n\n${odd}\n\nWe need an app.\n\n## Outcome\n\n${odd}\n\nResidents can renew a permit in 5 minutes.\n`;
		assert.ok(createSession().check(brief).wantsGrammar, 'the sentence is one that asks for a grammar');
		const session = createSession({
			grammar: {
				verbsOf() {
					throw new Error('Broken on purpose.');
				},
			},
			onRuleError: (where, error) => told.push(`${where}: ${error}`),
		});
		const { statements } = outlineOf(session.check(brief).brief);
		assert.deepEqual(told, ['reading: Error: Broken on purpose.']);
		assert.ok(statements.some(({ kinds }) => kinds.includes('tech-first')));
		assert.ok(statements.some(({ kinds }) => kinds.includes('outcome')));
	});
});

/** Every rule is an object of ours that a test can break for a while. */
async function broken(id: string, run: () => unknown): Promise<void> {
	const rule = rules.find(rule => rule.id === id) as { check: unknown } | undefined;
	assert.ok(rule !== undefined);
	const { check } = rule;
	rule.check = () => {
		throw new Error('Broken on purpose.');
	};
	try {
		await run();
	} finally {
		rule.check = check;
	}
}
