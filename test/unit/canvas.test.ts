import assert from 'node:assert/strict';
import { createSession, outlineOf } from '../../server/src/analysis/index.ts';
import { type Canvas, canvasOf, partsOf } from '../../server/src/canvas/canvas.ts';
import { renderCanvas } from '../../server/src/canvas/render.ts';
import { escapeXml, wrap } from '../../server/src/canvas/text.ts';

const canvasFor = (text: string): Canvas => {
	const { brief, findings } = createSession().check(text);
	return canvasOf(brief, outlineOf(brief), findings);
};

const stages = `---
brief: full
---
# Carers get a break

## Outcome

Carers can have a week off within a month of asking.

## Discover

### Non-technical elements

- We sat with twelve carers in May.
- The form asks for the same facts twice.

### Technical elements

- [the data and systems in this stage]

## Define

Some 900 carers a year wait over a month. TODO
`;

describe('the canvas', () => {
	it('tells what is written from what is only headed and what is missing', () => {
		const { outcome, stages: drawn } = canvasFor(stages);
		assert.equal(outcome.state, 'written');
		assert.match(outcome.words, /^Carers can have a week off/);
		const [discover, define, develop] = drawn;
		assert.deepEqual([discover?.nonTechnical.state, discover?.nonTechnical.amount], ['written', 2]);
		assert.equal(discover?.technical.state, 'empty');
		assert.deepEqual([define?.nonTechnical.state, define?.technical.state], ['written', 'missing']);
		assert.equal(develop?.whole.state, 'missing');
	});

	it('does not say that nothing is said where what is said is no outcome', () => {
		const drawn = (text: string): string => renderCanvas(canvasFor(text), { interactive: true });
		assert.match(drawn('# Roads\n\n## Outcome\n\nLaunch the app.\n'), /<title>Outcome: not clear yet, /);
		assert.match(drawn('# Roads\n\n## Outcome\n\n## Users\n\nCyclists.\n'), /<title>Outcome: nothing said yet/);
	});

	it('finds the sides of a stage under labels in bold type, and counts no label', () => {
		const text =
			'# Carers get a break\n\n## Discover\n\n**Non-technical elements**\n\n- We sat with ten.\n- We rang five.\n\n**Technical elements**\n\n- The phone log. TODO\n\n## Define\n\nThe wait is too long.\n\n**Technical elements**\n';
		const [discover, define] = canvasFor(text).stages;
		assert.deepEqual([discover?.nonTechnical.state, discover?.nonTechnical.amount], ['written', 2]);
		assert.deepEqual([discover?.technical.state, discover?.technical.amount], ['written', 1]);
		assert.equal(text.slice(discover?.technical.span?.start).startsWith('**Technical'), true);
		assert.deepEqual(
			[discover?.technical.findings, discover?.nonTechnical.findings, discover?.whole.findings],
			[1, 0, 0],
		);
		assert.deepEqual([define?.nonTechnical.amount, define?.technical.state], [1, 'empty']);
	});

	it('says the outcome without the label that names it, and counts what another heading holds', () => {
		const { outcome, stages: drawn } = canvasFor(
			'# Breaks\n\nOutcome: Carers can get a break on the day they ask.\n\n## Ideas to test\n\n- Pairs of helpers.\n- A ring-round.\n- A card at home.\n',
		);
		assert.equal(outcome.words, 'Carers can get a break on the day they ask.');
		const develop = drawn.find(({ id }) => id === 'develop');
		assert.deepEqual([develop?.nonTechnical.state, develop?.nonTechnical.amount], ['written', 3]);
	});

	it('claims nothing of what a brief in another language may say', () => {
		const canvas = canvasFor(
			'# La cantine sans file d’attente\n\nChaque année, plus de mille familles viennent à la mairie pour inscrire leurs enfants.\n',
		);
		const svg = renderCanvas(canvas, { interactive: true });
		assert.match(svg, /aria-description="Not in English: only structure is checked · 1 finding"/);
		assert.match(svg, /<title>Outcome: not found\. Add it\./);
		assert.doesNotMatch(svg, /not there yet|no outcome yet|sections/i);
	});

	it('misses no stage that a brief of its kind is not to have', () => {
		const discovery = canvasFor(
			'---\nbrief: discovery\n---\n# Carers get a break\n\n## Discover\n\nWe sat with ten.\n',
		);
		const svg = renderCanvas(discovery, { interactive: true });
		const saysOf = (stage: string): string =>
			new RegExp(`data-part="${stage}.technical"[^>]*><title>([^<]*)`).exec(svg)?.[1] ?? '';
		assert.match(saysOf('define'), /: not there yet\. Add it\./);
		assert.match(saysOf('develop'), /: after discovery\. Add it\./);
		assert.match(saysOf('deliver'), /: after discovery\. Add it\./);
		const page = canvasFor('# Carers get a break\n\n## Outcome\n\nCarers can rest.\n');
		assert.deepEqual(
			page.stages.map(({ whole }) => whole.due),
			['in-full', 'in-full', 'in-full', 'in-full'],
		);
	});

	it('counts each finding where it is, once', () => {
		const { stages: drawn } = canvasFor(stages);
		const [discover, define] = drawn;
		assert.ok((define?.whole.findings ?? 0) >= 1);
		assert.ok((discover?.technical.findings ?? 0) >= 1);
		assert.equal(discover?.whole.findings, 0);
	});

	it('is one well-formed document, whatever the brief says', () => {
		const svg = renderCanvas(
			canvasFor('# <script>alert("1")</script> & \u0000 \ud800\n\n## Outcome\n\nCarers can <b>park</b> & "rest".\n'),
			{
				interactive: true,
			},
		);
		assert.doesNotMatch(svg, /<script|<b>|\u0000|\ud800/);
		const open: string[] = [];
		for (const [, closing, name, , self] of svg.matchAll(/<(\/?)([a-z]+)((?:\s[^<>]*?)?)(\/?)>/g)) {
			if (self === '/') continue;
			if (closing === '/') assert.equal(open.pop(), name);
			else open.push(String(name));
		}
		assert.deepEqual(open, []);
	});

	it('gives every part a name, and lets only an interactive one be reached', () => {
		const canvas = canvasFor(stages);
		const interactive = renderCanvas(canvas, { interactive: true });
		assert.equal(interactive.match(/tabindex="0"/g)?.length, partsOf(canvas).length);
		assert.equal(interactive.match(/<title>/g)?.length, partsOf(canvas).length);
		assert.doesNotMatch(renderCanvas(canvas, { interactive: false }), /tabindex|role="button"/);
	});
});

describe('a canvas in a column', () => {
	it('has the same parts, in the same order, and none of them outside', () => {
		const canvas = canvasFor(stages);
		const [wide, tall] = (['wide', 'tall'] as const).map(layout => renderCanvas(canvas, { interactive: true, layout }));
		const parts = (svg = ''): readonly (string | undefined)[] =>
			[...svg.matchAll(/data-part="([^"]+)"/g)].map(([, part]) => part);
		assert.deepEqual(parts(tall), parts(wide));
		const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(tall ?? '') ?? []).map(Number);
		assert.ok(width < 700);
		for (const [, x, y] of tall?.matchAll(/\sc?x="([\d.]+)" c?y="([\d.]+)"/g) ?? [])
			assert.ok(Number(x) <= width && Number(y) <= height, `${x}, ${y}`);
	});
});

describe('text in a picture', () => {
	it('is cut into lines that fit, with an ellipsis where it goes on', () => {
		assert.deepEqual(wrap('Carers can have a week off', 12, 3), ['Carers can', 'have a week', 'off']);
		const cut = wrap('Carers can have a week off within a month of asking', 12, 2);
		assert.equal(cut.length, 2);
		assert.match(cut[1] ?? '', /…$/);
		assert.ok(wrap('x'.repeat(100), 10, 2).every(line => line.length <= 11));
		assert.deepEqual(wrap('', 10, 2), []);
	});

	it('never ends what it stands in', () => {
		assert.doesNotMatch(escapeXml('</text>"\' & <'), /[<>"']/);
	});
});
