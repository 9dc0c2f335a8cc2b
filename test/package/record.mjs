import { keep } from '../../scripts/reliability/figures.mjs';

const packages = [];

/** Keeps the packages' figures for docs/reliability.md where they are asked for: RECORD=1 npm run test:package. */
export async function record(measured) {
	packages.push(measured);
	if (process.env.RECORD && packages.length === 3) await keep('package', { packages });
}
