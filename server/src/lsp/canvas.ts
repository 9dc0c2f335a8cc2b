import { insertSection, insertSide, outlineOf, type Role } from '../analysis/index.ts';
import { canvasOf, isPartId, type PartId, partsOf, sideOf } from '../canvas/canvas.ts';
import { renderCanvas } from '../canvas/render.ts';
import type { BriefCanvas, BriefInsertion, BriefParams } from '../protocol.ts';
import type { OpenBrief } from './briefs.ts';
import { toRange } from './convert.ts';
import { aboutBrief, type Feature } from './feature.ts';

/** The brief as a picture, and what to write where it has a gap. */
export const canvas: Feature = {
	capabilities: () => ({}),
	register(server) {
		server.connection.onRequest(
			'outcomeBrief/canvas',
			aboutBrief(server, (brief, _params: BriefParams) => draw(brief)),
		);
		server.connection.onRequest(
			'outcomeBrief/insertion',
			aboutBrief(server, (brief, { part }: BriefParams & { readonly part: unknown }) =>
				typeof part === 'string' && isPartId(part) ? insertionOf(brief, part) : null,
			),
		);
	},
};

function draw({ document, review }: OpenBrief): BriefCanvas {
	const { brief, findings } = review;
	const canvas = canvasOf(brief, outlineOf(brief), findings);
	return {
		version: document.version,
		title: canvas.title,
		svg: renderCanvas(canvas, { interactive: true }),
		tall: renderCanvas(canvas, { interactive: true, layout: 'tall' }),
		picture: renderCanvas(canvas, { interactive: false }),
		places: partsOf(canvas).flatMap(({ id, span }) =>
			span === undefined ? [] : [{ part: id, range: toRange(document, span) }],
		),
	};
}

function insertionOf({ document, review }: OpenBrief, part: PartId): BriefInsertion | null {
	const { brief } = review;
	const side = sideOf(part);
	const make = side === undefined ? insertSection(part as Role) : insertSide(side.stage, side.side);
	const made = make({ brief, origin: 0, span: { start: 0, end: 0 } });
	const [edit] = (Array.isArray(made) ? made[0] : made)?.edits ?? [];
	if (edit === undefined) return null;
	return { version: document.version, range: toRange(document, edit.span), snippet: edit.text };
}
