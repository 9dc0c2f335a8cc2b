import { whenReady } from '../host/lib/page.mjs';

/** A window beside the first, on the same folder: an extension host and a server of its own. */
export async function openWorkbenchAgain(page) {
	const other = await page.context().newPage();
	await other.goto(page.url());
	await whenReady(other);
	return other;
}
