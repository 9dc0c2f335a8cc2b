import assert from 'node:assert/strict';
import { createSession, outlineOf, rules } from '../../server/src/analysis/index.ts';

const text = '# A portal\n\nTODO\n\nTODO: write this.\n\n## Outcome\n';

describe('a fault of ours', () => {
	it('in a rule is told once, and the other rules are heard', () => {
		const told: string[] = [];
		const session = createSession({ onRuleError: (where, error) => told.push(`${where}: ${error}`) });
		const before = session.check(text).findings.map(({ rule }) => rule);
		assert.ok(before.includes('placeholder') && before.includes('section-empty'));
		broken('placeholder', () => {
			const fresh = createSession({ onRuleError: (where, error) => told.push(`${where}: ${error}`) });
			for (const brief of [text, `TODO again\n\n${text}`]) {
				const found = fresh.check(brief).findings.map(({ rule }) => rule);
				assert.ok(!found.includes('placeholder') && found.includes('section-empty'));
			}
		});
		assert.deepEqual(told, ['placeholder: Error: Broken on purpose.']);
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
function broken(id: string, run: () => void): void {
	const rule = rules.find(rule => rule.id === id) as { check: unknown } | undefined;
	assert.ok(rule !== undefined);
	const { check } = rule;
	rule.check = () => {
		throw new Error('Broken on purpose.');
	};
	try {
		run();
	} finally {
		rule.check = check;
	}
}
