import assert from 'node:assert/strict';
import { readConfig, readConfigValue } from '../../../server/src/config/read-config.ts';
import { turnOff } from '../../../server/src/config/turn-off.ts';

/** Reads a config whose mistakes are marked ⟦so⟧, and checks that they are found there and nowhere else. */
function mistakes(path: string, marked: string): readonly string[] {
	const spans: { start: number; end: number }[] = [];
	let text = '';
	for (const part of marked.split(/(?=[⟦⟧])/)) {
		if (part.startsWith('⟦')) spans.push({ start: text.length, end: -1 });
		const last = spans.at(-1);
		if (part.startsWith('⟧') && last !== undefined) last.end = text.length;
		text += part.replace(/^[⟦⟧]/, '');
	}
	const problems = readConfig(path, text)?.problems ?? [];
	assert.deepEqual(
		problems.map(({ span }) => span),
		spans,
		JSON.stringify(problems),
	);
	return problems.map(({ message }) => message);
}

describe('reading a config file', () => {
	it('reads the same from JSON, YAML and package.json', () => {
		const values = {
			extends: ['base.json'],
			profile: 'full',
			files: ['docs/*.md'],
			exclude: ['old/**'],
			rules: { placeholder: 'error' },
			vocabulary: { vendors: ['Acme'], plainWords: { onboarding: 'joining' } },
			headings: { users: ['Who this is for'] },
			templates: { Ours: 'a.md' },
			requireReasons: true,
			maximumSize: 500_000,
		};
		const yaml = `# Ours
extends: base.json
profile: full
files: [docs/*.md]
exclude:
  - old/**
rules: { placeholder: error }
vocabulary:
  vendors: [Acme]
  plainWords: { onboarding: joining }
headings: { users: [Who this is for] }
templates: { Ours: a.md }
requireReasons: true
maximumSize: 500000
`;
		const read = (path: string, text: string) => {
			const reading = readConfig(path, text);
			assert.deepEqual(reading?.problems, []);
			return reading?.values;
		};
		assert.deepEqual(read('/a/.outcome-brief.json', JSON.stringify(values, null, '\t')), values);
		assert.deepEqual(read('/a/.outcome-brief.yaml', yaml), values);
		assert.deepEqual(read('/a/.outcome-brief.yaml', yaml.replaceAll('\n', '\r\n')), values);
		assert.deepEqual(read('/a/package.json', JSON.stringify({ name: 'x', outcomeBrief: values })), values);
		assert.deepEqual(readConfigValue(values).values, values);
	});

	it('leaves alone a package.json without the key, and takes an empty file for an empty config', () => {
		assert.equal(readConfig('/a/package.json', '{ "name": "x" }'), undefined);
		assert.deepEqual(readConfig('/a/.outcome-brief.yaml', '# nothing yet\n')?.problems, []);
	});

	it('finds each mistake where it stands, and reads the rest', () => {
		const messages = mistakes(
			'/a/.outcome-brief.json',
			'{ "profile": ⟦"ful"⟧, ⟦"rule"⟧: {}, "rules": { "placeholder": ⟦"warn"⟧, ⟦"plaecholder"⟧: "off" }, "files": ["a", ⟦3⟧], "requireReasons": ⟦"yes"⟧, "headings": ⟦[]⟧, ⟦"rules"⟧: {} }',
		);
		assert.match(messages[0] ?? '', /“profile” cannot be “ful”.*full, one-page, discovery.*Did you mean “full”/);
		assert.match(messages[1] ?? '', /no setting “rule”.*“rules”/);
		assert.match(messages[2] ?? '', /“rules\.placeholder” cannot be “warn”.*“warning”/);
		assert.match(messages[3] ?? '', /no rule “plaecholder”.*“placeholder”/);
		assert.match(messages[4] ?? '', /“files” should be a text/);
		assert.match(messages[5] ?? '', /true or false/);
		const sizes = mistakes('/a/.outcome-brief.yaml', 'maximumSize: ⟦0⟧\n');
		assert.match(sizes.join(), /“maximumSize” should be 1 or more/);
		for (const wrong of ['1.5', '2 MB', '.inf', 'true'])
			assert.match(mistakes('/a/.outcome-brief.yaml', `maximumSize: ⟦${wrong}⟧\n`).join(), /should be a whole number/);
		assert.deepEqual(readConfig('/a/.outcome-brief.yaml', 'profile: ful\nexclude: [x]\n')?.values, { exclude: ['x'] });
	});

	it('points to where a file stops being JSON, and says what should stand there', () => {
		for (const [text, message] of [
			['{ "profile": "full", ⟦}⟧', /comma before this/],
			['{ "files": ["a", ⟦]⟧ }', /comma before this/],
			['{ "profile": ⟦f⟧ull }', /A value/],
			['{ "files": ["a" ⟦"⟧b"] }', /A comma/],
			['{ "rules" ⟦{⟧} }', /A colon/],
			['{ ⟦r⟧ules: {} }', /A key in double/],
			['{} ⟦/⟧/ x', /no comments/],
			['{ "a": ⟦"⟧x', /A value/],
			['⟦⟧', /A value/],
			['{ ⟦/⟧/ comment\n}', /no comments/],
			['[1⟦}⟧', /A comma/],
			['{} ⟦{⟧}', /ends before this/],
		] as const)
			assert.match(mistakes('/a/.outcome-brief.json', text)[0] ?? '', message);
	});

	it('points to where a file stops being YAML, and does not read aliases', () => {
		assert.match(
			mistakes('/a/.outcome-brief.yaml', 'rules:\n  placeholder: &a off\nfiles: ⟦*a⟧\n')[0] ?? '',
			/aliases/,
		);
		assert.equal(readConfig('/a/.outcome-brief.yaml', 'rules: { a: [ }\n')?.problems.length, 1);
	});

	it('says that settings are nested too deeply, wherever they come from', () => {
		const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
		for (const reading of [
			readConfig('/a/.outcome-brief.json', '['.repeat(100_000)),
			readConfig('/a/.outcome-brief.json', deep),
			readConfig('/a/.outcome-brief.yaml', `rules: ${deep}`),
			readConfigValue({ rules: JSON.parse(deep) }),
		]) {
			assert.equal(reading?.problems.length, 1);
			assert.deepEqual(reading?.values, {});
		}
		assert.equal(turnOff('/a/.outcome-brief.yaml', `rules: ${deep}`, 'hype'), undefined);
	});

	it('takes no harm from names that objects are born with', () => {
		const messages = mistakes(
			'/a/.outcome-brief.json',
			'{ ⟦"__proto__"⟧: { "profile": "full" }, "rules": { ⟦"constructor"⟧: "off" } }',
		);
		assert.equal(messages.length, 2);
		const { values } = readConfig('/a/.outcome-brief.yaml', 'vocabulary: { plainWords: { __proto__: x } }\n') ?? {};
		assert.deepEqual(Object.keys(values?.vocabulary?.plainWords ?? {}), ['__proto__']);
	});
});
