import assert from 'node:assert/strict';
import { readConfig } from '../../../server/src/config/read-config.ts';
import { turnOff } from '../../../server/src/config/turn-off.ts';

const config = '.outcome-brief.json';

describe('turning a rule off in a config file', () => {
	it('leaves everything else as it was written', () => {
		const changes: readonly (readonly [path: string, before: string, after: string])[] = [
			[config, '{}', '{ "rules": { "hype": "off" } }'],
			[config, '{"profile":"full"}', '{"rules": { "hype": "off" }, "profile":"full"}'],
			[config, '{\r\n  "profile": "full"\r\n}', '{\r\n  "rules": { "hype": "off" },\r\n  "profile": "full"\r\n}'],
			[config, '{ "rules": { "jargon": "hint" } }', '{ "rules": { "hype": "off", "jargon": "hint" } }'],
			[config, '{ "rules": { "hype": "error", "jargon": "off" } }', '{ "rules": { "hype": "off", "jargon": "off" } }'],
			[config, '{ "rules": {} }', '{ "rules": { "hype": "off" } }'],
			[
				'/a/package.json',
				'{\n\t"name": "x",\n\t"outcomeBrief": {\n\t\t"rules": {\n\t\t\t"jargon": "off"\n\t\t}\n\t}\n}\n',
				'{\n\t"name": "x",\n\t"outcomeBrief": {\n\t\t"rules": {\n\t\t\t"hype": "off",\n\t\t\t"jargon": "off"\n\t\t}\n\t}\n}\n',
			],
			['.outcome-brief.yaml', '# Ours\nprofile: full\n', '# Ours\nprofile: full\nrules:\n  hype: off\n'],
			['.outcome-brief.yml', 'rules:\n  jargon: off # Spring\n', 'rules:\n  jargon: off # Spring\n  hype: off\n'],
			['.outcome-brief.yml', 'rules:\n', 'rules:\n  hype: off\n'],
		];
		for (const [path, before, after] of changes) {
			assert.equal(turnOff(path, before, 'hype'), after);
			assert.equal(readConfig(path, after)?.values.rules?.hype, 'off');
		}
	});

	it('starts a file where there is none', () => {
		for (const before of [undefined, '', '\n'])
			assert.deepEqual(readConfig(config, turnOff(config, before, 'hype') ?? '')?.values, { rules: { hype: 'off' } });
	});

	it('leaves a file alone that somebody has to mend first', () => {
		for (const before of ['{ "rules": ', '[]', '{ "rules": [] }'])
			assert.equal(turnOff(config, before, 'hype'), undefined);
		for (const before of ['rules: [', '- a', 'rules: off'])
			assert.equal(turnOff('.outcome-brief.yaml', before, 'hype'), undefined);
	});
});
