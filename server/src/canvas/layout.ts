export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Where the parts of a canvas stand, in the units of its drawing. The circle is 256 wide. */
export interface Layout {
	readonly width: number;
	/** The middles of the two diamonds, and from there to their corners. */
	readonly diamonds: readonly [Point, Point];
	readonly reach: Point;
	/** The middle of the outcome. */
	readonly circle: Point;
	/** How many characters of the title fit on a line, and on how many lines it may stand. */
	readonly title: { readonly characters: number; readonly lines: number };
	/** The parts beside the stages: where their first row begins, and how many stand in a row. */
	readonly others: { readonly top: number; perRow(count: number): number };
}

/** `wide`: the diamonds side by side, for a page. `tall`: one above the other, for a column, in which it can still be read. */
export const layouts = {
	wide: {
		width: 1200,
		diamonds: [
			{ x: 270, y: 330 },
			{ x: 930, y: 330 },
		],
		reach: { x: 240, y: 220 },
		circle: { x: 600, y: 330 },
		title: { characters: 64, lines: 1 },
		others: { top: 612, perRow: count => Math.ceil(count / 2) },
	},
	tall: {
		width: 620,
		diamonds: [
			{ x: 310, y: 320 },
			{ x: 310, y: 856 },
		],
		reach: { x: 270, y: 170 },
		circle: { x: 310, y: 588 },
		title: { characters: 34, lines: 2 },
		others: { top: 1064, perRow: () => 2 },
	},
} as const satisfies Readonly<Record<string, Layout>>;
