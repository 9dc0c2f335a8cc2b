import type { Canvas, CanvasPart, CanvasStage } from './canvas.ts';
import { canvasStyle } from './style.ts';
import { escapeXml, wrap } from './text.ts';

export interface RenderOptions {
	/** Parts can be reached by Tab and say what pressing them does. Without it, the picture stands by itself. */
	readonly interactive: boolean;
	/** False where the page around it has `canvasStyle` already. */
	readonly style?: boolean;
}

/** The brief as two diamonds that meet in its outcome: one SVG document, drawn from the model alone. */
export function renderCanvas(canvas: Canvas, { interactive, style = true }: RenderOptions): string {
	const summary = summaryOf(canvas);
	const perRow = Math.ceil(canvas.others.length / 2);
	const height = 712 + (canvas.others.length > 1 ? 86 : 0);
	const title = escapeXml(`${canvas.title}: brief canvas`);
	const pen: Pen = {
		draw: (part, says, className, body) => partSvg(part, says, className, body, interactive),
		// Where nothing can be pressed, nothing invites to add.
		mark: part => (interactive && part.state === 'missing' ? `+ ${stateOf(part)}` : stateOf(part)),
	};
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" class="canvas" viewBox="0 0 1200 ${height}" role="${interactive ? 'group' : 'img'}" aria-label="${title}" aria-description="${escapeXml(summary)}">`,
		interactive ? '' : `<title>${title}</title><desc>${escapeXml(summary)}</desc>`,
		style ? `<style>${canvasStyle}</style>` : '',
		`<rect class="page" width="1200" height="${height}"/>`,
		lines(wrap(canvas.title, 64, 1), 600, 50, 0, 'title'),
		lines([summary], 600, 82, 0, 'soft'),
		...canvas.stages.map((stage, index) => stageSvg(stage, index, pen)),
		outcomeSvg(canvas.outcome, pen),
		...canvas.others.map((part, index) => otherSvg(part, index, perRow, pen)),
		'</svg>',
	]
		.filter(Boolean)
		.join('\n');
}

export function summaryOf({ leadsWith, written, expected, findings }: Canvas): string {
	const found = findings === 0 ? 'nothing found' : findings === 1 ? '1 finding' : `${findings} findings`;
	return `${leads[leadsWith]} · ${written} of ${expected} sections · ${found}`;
}

const leads: Readonly<Record<Canvas['leadsWith'], string>> = {
	outcome: 'Leads with the outcome',
	technology: 'Leads with technology',
	both: 'Leads with both outcome and technology',
	neither: 'No outcome yet',
};

interface Pen {
	draw(part: CanvasPart, says: string, className: string, body: string): string;
	/** The state of a part, as it is drawn. */
	mark(part: CanvasPart): string;
}

const middle = 330;

/** Each stage is half a diamond, and each of its sides half of that. */
function stageSvg(stage: CanvasStage, index: number, { draw, mark }: Pen): string {
	const centre = index < 2 ? 270 : 930;
	const opens = index % 2 === 0;
	const tip = opens ? centre - 240 : centre + 240;
	const inward = opens ? -14 : 14;
	const anchor = opens ? 'end' : 'start';
	const corner = opens ? centre - 246 : centre + 246;
	const side = (part: CanvasPart, above: boolean): string => {
		const peak = above ? middle - 220 : middle + 220;
		const edge = above ? middle - 3 : middle + 3;
		const inner = opens ? centre - 3 : centre + 3;
		const points = `${tip},${edge} ${inner},${peak} ${inner},${edge}`;
		const name = part.id.endsWith('.technical') ? 'Technical' : 'Non-technical';
		const at = above ? middle - 50 : middle + 44;
		const body = [
			`<polygon class="shape" points="${points}"/>`,
			text(name, centre + inward, at, 'name', anchor),
			text(mark(part), centre + inward, at + 26, part.state === 'written' ? 'soft' : 'add', anchor),
			badge(part, centre + inward * 2, above ? middle - 98 : middle + 112),
		];
		return draw(part, `${stage.whole.name}, ${part.name.toLowerCase()}`, classOf(part), body.join(''));
	};
	const heading = draw(
		stage.whole,
		`${stage.whole.name} stage. ${stage.purpose} In this brief`,
		classOf(stage.whole),
		[
			`<rect class="hit" x="${opens ? corner - 8 : corner - 154}" y="104" width="162" height="44" rx="4"/>`,
			text(stage.whole.name, corner, 135, 'stage', opens ? 'start' : 'end'),
			badge(stage.whole, opens ? corner + 142 : corner - 142, 126),
		].join(''),
	);
	return [heading, side(stage.nonTechnical, true), side(stage.technical, false)].join('\n');
}

function outcomeSvg(part: CanvasPart, { draw, mark }: Pen): string {
	const words = part.state === 'written' ? part.words : 'Who will be better off, and how?';
	const said = wrap(words, 21, 6);
	const top = middle - (said.length * 24) / 2 + 24;
	const body = [
		`<circle class="shape" cx="600" cy="${middle}" r="128"/>`,
		text('Outcome', 600, top - 28, 'name', 'middle'),
		lines(said, 600, top, 24, 'anchor'),
		part.state === 'written' ? '' : text(mark(part), 600, top + said.length * 24 + 4, 'add', 'middle'),
		badge(part, 691, middle - 91),
	];
	return draw(part, 'Outcome', `outcome ${classOf(part)}`, body.join(''));
}

function otherSvg(part: CanvasPart, index: number, perRow: number, { draw, mark }: Pen): string {
	const width = 1140 / perRow;
	const x = 30 + (index % perRow) * width + 6;
	const y = 612 + Math.floor(index / perRow) * 86;
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

function stateOf({ state, amount }: CanvasPart): string {
	if (state === 'missing') return 'Not there yet';
	if (state === 'empty') return 'Nothing said yet';
	return amount === 1 ? '1 point' : `${amount} points`;
}

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
