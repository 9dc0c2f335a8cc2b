// The walkthrough's pictures, small enough to ship: from docs/images, after scripts/screenshots.mjs has made those.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../test/host/lib/chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const images = contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.image));
const paths = new Set(images.flatMap(image => (typeof image === 'string' ? [image] : Object.values(image))));
/** VS Code shows them about half as wide. */
const width = 680;
const qualities = [0.2, 0.16, 0.12, 0.08];
/** What each may weigh in the package, in bytes: one that is above it in every quality has the last. */
const weight = 12_000;

const browser = await launchBrowser();
try {
	const page = await browser.newPage();
	for (const path of paths) {
		const png = readFileSync(join(root, 'docs/images', `${basename(path, '.webp')}.png`)).toString('base64');
		let webp = Buffer.of();
		for (const quality of qualities) {
			const url = await page.evaluate(draw, { url: `data:image/png;base64,${png}`, width, quality });
			webp = Buffer.from(url.split(',')[1], 'base64');
			if (webp.length <= weight) break;
		}
		mkdirSync(join(root, path, '..'), { recursive: true });
		writeFileSync(join(root, path), webp);
	}
} finally {
	await browser.close();
}

async function draw({ url, width, quality }) {
	const image = new Image();
	image.src = url;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = Math.round((image.height * width) / image.width);
	canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
	return canvas.toDataURL('image/webp', quality);
}
