/** Texts of one brief: a prime, so that steps of any length come to all of them. */
export const textsOfTour = 7;

/** Each of the texts is come to from each of the others. */
export const editsOfTour = textsOfTour * (textsOfTour - 1);

/**
 * From the first text to each of the others, from each to the next and back, and in leaps over several of them, until
 * every two have been next to each other both ways: what is typed one after another comes first, and undone last.
 *
 * @returns which text is next, `editsOfTour` times, from the first and back to it
 */
export function* tour(): Generator<number> {
	for (let stride = 1; stride < textsOfTour; stride++)
		for (let step = 1; step <= textsOfTour; step++) yield (stride * step) % textsOfTour;
}
