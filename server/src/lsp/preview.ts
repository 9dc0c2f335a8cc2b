import { type Finding, outlineOf } from '../analysis/index.ts';
import { canvasOf } from '../canvas/canvas.ts';
import { renderCanvas, summaryOf } from '../canvas/render.ts';
import type { BriefParams, BriefPreview } from '../protocol.ts';
import { escapeHtml } from '../report/escape.ts';
import { severityName } from '../report/words.ts';
import type { OpenBrief } from './briefs.ts';
import { toRange } from './convert.ts';
import { aboutBrief, type Feature } from './feature.ts';

/** What an editor's Markdown preview shows beside the text of a brief. */
export const preview: Feature = {
	capabilities: () => ({}),
	register(server) {
		server.connection.onRequest(
			'outcomeBrief/preview',
			aboutBrief(server, (brief, _params: BriefParams) => previewOf(brief)),
		);
	},
};

/** More than this is read in the list of problems. */
const maximumNotes = 200;

function previewOf({ document, review }: OpenBrief): BriefPreview {
	const { brief, findings } = review;
	const canvas = canvasOf(brief, outlineOf(brief), findings);
	// The page's own style shows the one that can be read in it.
	const drawn = [
		renderCanvas(canvas, { interactive: false }),
		renderCanvas(canvas, { interactive: false, style: false, layout: 'tall' }),
	].join('\n');
	const link = '<a href="#outcome-brief-canvas">See the canvas</a>';
	return {
		version: document.version,
		head: `<p class="outcome-brief-summary">${escapeHtml(summaryOf(canvas))} · ${link}</p>\n`,
		notes: findings.slice(0, maximumNotes).map(finding => ({
			line: toRange(document, finding.span).start.line,
			html: noteOf(finding),
		})),
		tail: `<section class="outcome-brief-canvas" id="outcome-brief-canvas" aria-label="Brief canvas">\n${drawn}\n</section>\n`,
	};
}

const noteOf = ({ rule, severity, message }: Finding): string =>
	`<p class="outcome-brief-note ${severity}"><strong>${severityName(severity)}:</strong> ${escapeHtml(message)} <span>${escapeHtml(rule)}</span></p>\n`;
