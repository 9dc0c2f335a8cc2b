import type { Canvas, CanvasPart, CanvasStage } from './canvas.ts';
import { type Layout, layouts, type Point } from './layout.ts';
import { canvasStyle } from './style.ts';
import { escapeXml, wrap } from './text.ts';

export interface RenderOptions {
	/** Parts can be reached by Tab and say what pressing them does. Without it, the picture stands by itself. */
	readonly interactive: boolean;
	/** False where the page around it has `canvasStyle` already. */
	readonly style?: boolean;
	/** `wide` where nobody says. */
	readonly layout?: keyof typeof layouts;
}

/** The brief as two diamonds that meet in its outcome: one SVG document, drawn from the model alone. */
export function renderCanvas(
	canvas: Canvas,
	{ interactive, style = true, layout: name = 'wide' }: RenderOptions,
): string {
	const layout: Layout = layouts[name];
	const { width, diamonds, circle } = layout;
	const summary = summaryOf(canvas);
	const said = wrap(canvas.title, layout.title.characters, layout.title.lines);
	const rows = Math.max(1, Math.ceil(canvas.others.length / layout.others.perRow(canvas.others.length)));
	const height = layout.others.top + 14 + rows * 86;
	const title = escapeXml(`${canvas.title}: brief canvas`);
	const pen: Pen = {
		draw: (part, says, className, body) => partSvg(part, says, className, body, interactive),
		// Where nothing can be pressed, nothing invites to add.
		mark: part => (interactive && part.state === 'missing' ? `+ ${stateOf(part)}` : stateOf(part)),
	};
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" class="canvas" viewBox="0 0 ${width} ${height}" role="${interactive ? 'group' : 'img'}" aria-label="${title}" aria-description="${escapeXml(summary)}">`,
		interactive ? '' : `<title>${title}</title><desc>${escapeXml(summary)}</desc>`,
		style ? `<style>${canvasStyle}</style>` : '',
		`<rect class="page" width="${width}" height="${height}"/>`,
		lines(said, width / 2, 50, 36, 'title'),
		lines([summary], width / 2, 46 + said.length * 36, 0, 'soft'),
		...canvas.stages.map((stage, index) =>
			stageSvg(stage, index, { ...diamonds[index < 2 ? 0 : 1], reach: layout.reach }, pen),
		),
		outcomeSvg(canvas.outcome, circle, pen),
		...canvas.others.map((part, index) => otherSvg(part, index, canvas.others.length, layout, pen)),
		'</svg>',
	]
		.filter(Boolean)
		.join('\n');
}

export function summaryOf({ leadsWith, written, expected, findings }: Canvas): string {
	const found = findings === 0 ? 'nothing found' : findings === 1 ? '1 finding' : `${findings} findings`;
	// Of headings in another language nobody knows what they are for.
	const sections = leadsWith === 'unread' ? [] : [`${written} of ${expected} sections`];
	return [leads[leadsWith], ...sections, found].join(' · ');
}

const leads: Readonly<Record<Canvas['leadsWith'], string>> = {
	outcome: 'Leads with the outcome',
	technology: 'Leads with technology',
	both: 'Leads with both outcome and technology',
	neither: 'No outcome yet',
	unread: 'Not in English: only structure is checked',
};

interface Pen {
	draw(part: CanvasPart, says: string, className: string, body: string): string;
	/** The state of a part, as it is drawn. */
	mark(part: CanvasPart): string;
}

/** Each stage is half a diamond, and each of its sides half of that. */
function stageSvg(
	stage: CanvasStage,
	index: number,
	{ x: centre, y: middle, reach }: Point & Pick<Layout, 'reach'>,
	{ draw, mark }: Pen,
): string {
	const opens = index % 2 === 0;
	const tip = opens ? centre - reach.x : centre + reach.x;
	const inward = opens ? -14 : 14;
	const anchor = opens ? 'end' : 'start';
	const corner = opens ? centre - reach.x - 6 : centre + reach.x + 6;
	const side = (part: CanvasPart, above: boolean): string => {
		const peak = above ? middle - reach.y : middle + reach.y;
		const edge = above ? middle - 3 : middle + 3;
		const inner = opens ? centre - 3 : centre + 3;
		const points = `${tip},${edge} ${inner},${peak} ${inner},${edge}`;
		const name = part.id.endsWith('.technical') ? 'Technical' : 'Non-technical';
		const at = above ? middle - 50 : middle + 44;
		const body = [
			`<polygon class="shape" points="${points}"/>`,
			text(name, centre + inward, at, 'name', anchor),
			text(mark(part), centre + inward, at + 26, part.state === 'written' ? 'soft' : 'add', anchor),
			badge(part, centre + inward * 2, above ? middle - 92 : middle + 106),
		];
		return draw(part, `${stage.whole.name}, ${part.name.toLowerCase()}`, classOf(part), body.join(''));
	};
	const heading = draw(
		stage.whole,
		`${stage.whole.name} stage. ${stage.purpose} In this brief`,
		classOf(stage.whole),
		[
			`<rect class="hit" x="${opens ? corner - 8 : corner - 154}" y="${middle - reach.y - 6}" width="162" height="44" rx="4"/>`,
			text(stage.whole.name, corner, middle - reach.y + 25, 'stage', opens ? 'start' : 'end'),
			badge(stage.whole, opens ? corner + 142 : corner - 142, middle - reach.y + 16),
		].join(''),
	);
	return [heading, side(stage.nonTechnical, true), side(stage.technical, false)].join('\n');
}

function outcomeSvg(part: CanvasPart, { x, y }: Point, { draw, mark }: Pen): string {
	const words = part.state === 'written' ? part.words : 'Who will be better off, and how?';
	const said = wrap(words, 21, 6);
	const top = y - (said.length * 24) / 2 + 24;
	const body = [
		`<circle class="shape" cx="${x}" cy="${y}" r="128"/>`,
		text('Outcome', x, top - 28, 'name', 'middle'),
		lines(said, x, top, 24, 'anchor'),
		part.state === 'written' ? '' : text(mark(part), x, top + said.length * 24 + 4, 'add', 'middle'),
		badge(part, x + 91, y - 91),
	];
	return draw(part, 'Outcome', `outcome ${classOf(part)}`, body.join(''));
}

function otherSvg(part: CanvasPart, index: number, count: number, layout: Layout, { draw, mark }: Pen): string {
	const perRow = layout.others.perRow(count);
	const width = (layout.width - 60) / perRow;
	const x = 30 + (index % perRow) * width + 6;
	const y = layout.others.top + Math.floor(index / perRow) * 86;
	const body = [
		`<rect class="shape" x="${x}" y="${y}" width="${width - 12}" height="72" rx="6"/>`,
		text(part.name, x + 16, y + 31, 'name', 'start'),
		text(mark(part), x + 16, y + 56, part.state === 'written' ? 'soft' : 'add', 'start'),
		badge(part, x + width - 26, y + 6),
	];
	return draw(part, part.name, classOf(part), body.join(''));
}

function partSvg(part: CanvasPart, says: string, className: string, body: string, interactive: boolean): string {
	const found = part.findings === 0 ? '' : `, ${part.findings === 1 ? '1 finding' : `${part.findings} findings`}`;
	const act = part.state === 'missing' ? 'Add it' : 'Go to it';
	const label = escapeXml(`${says}: ${stateOf(part).toLowerCase()}${found}`);
	const attributes = interactive
		? ` role="button" tabindex="0" data-part="${escapeXml(part.id)}" data-state="${part.state}"`
		: '';
	const name = interactive ? `${label}. ${act}.` : label;
	return `<g class="part ${className}"${attributes}><title>${name}</title>${body}</g>`;
}

function stateOf({ state, due, amount }: CanvasPart): string {
	if (state === 'missing') return missing[due];
	// What is written there may be something else than what belongs there.
	if (state === 'empty') return amount > 0 ? 'Not clear yet' : 'Nothing said yet';
	return amount === 1 ? '1 point' : `${amount} points`;
}

const missing: Readonly<Record<CanvasPart['due'], string>> = {
	now: 'Not there yet',
	'after-discovery': 'After discovery',
	'in-full': 'In a full brief',
	unread: 'Not found',
};

const classOf = ({ state, amount }: CanvasPart): string => (state === 'written' && amount > 3 ? 'written rich' : state);

function badge({ findings, worst }: CanvasPart, x: number, y: number): string {
	if (findings === 0 || worst === undefined) return '';
	const count = findings > 99 ? '99+' : String(findings);
	return `<g class="badge ${worst}"><circle cx="${x}" cy="${y}" r="16"/>${text(count, x, y + 5.5, '', 'middle')}</g>`;
}

const lines = (all: readonly string[], x: number, y: number, step: number, className: string): string =>
	all.map((line, row) => text(line, x, y + row * step, className, 'middle')).join('');

const text = (words: string, x: number, y: number, className: string, anchor: 'start' | 'middle' | 'end'): string =>
	`<text class="${className}" x="${x}" y="${y}" text-anchor="${anchor}">${escapeXml(words)}</text>`;
