import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { expect } from './fixtures.ts';
import { pixelsApart } from './pixels.ts';

/** The pictures of the README and the manifest, and the texts that the screens had then. */
const pictures = 'static/screenshots';
const texts = 'tests/screens';

/**
 * Compares a page with its picture, or takes the picture anew for `npm run screens`. The text of
 * what is seen of it is the same on every machine; its pixels are compared where letters have the same width.
 */
export async function expectPicture(
	page: Page,
	name: string,
	seen: Locator = page.locator('body')
): Promise<void> {
	const [picture, text] = [`${pictures}/${name}.png`, `${texts}/${name}.txt`];
	const shown = `letters of ${await lettersWidth(page)} px\n${await textOf(seen)}\n`;
	const screenshot = await page.screenshot({ animations: 'disabled' });
	if (process.env.SCREENS === 'take') {
		mkdirSync(texts, { recursive: true });
		writeFileSync(text, shown);
		writeFileSync(picture, await sharp(screenshot).png({ palette: true, dither: 0 }).toBuffer());
		return;
	}
	const stale = `${picture} is out of date; take it anew with npm run screens`;
	const [letters, ...lines] = readFileSync(text, 'utf8').split('\n');
	const [lettersNow, ...linesNow] = shown.split('\n');
	expect(linesNow, stale).toEqual(lines);
	if (lettersNow === letters) {
		expect(apartIn(await pixelsOf(screenshot), await pixelsOf(picture)), stale).toBeLessThan(0.01);
	}
}

/** What a screen reader finds, without addresses, because they depend on the base path. */
async function textOf(seen: Locator): Promise<string> {
	const text = await seen.ariaSnapshot();
	return text.replaceAll(/\n *- \/url: .*/g, '');
}

/** Tells the letters of one machine from those of another. */
function lettersWidth(page: Page): Promise<number> {
	return page.evaluate(() => {
		const line = document.createElement('span');
		line.textContent = 'The quick brown fox jumps over the lazy dog, 0123456789°';
		line.style.cssText = 'position: absolute; font-size: 100px; white-space: nowrap';
		document.body.append(line);
		const { width } = line.getBoundingClientRect();
		line.remove();
		return Math.round(width);
	});
}

function pixelsOf(image: Buffer | string): Promise<Buffer> {
	return sharp(image).ensureAlpha().raw().toBuffer();
}

/** The share of pixels that look different; a palette of 256 colours does not count as different. */
function apartIn(now: Buffer, then: Buffer): number {
	return now.length === then.length ? (4 * pixelsApart(now, then, 48)) / now.length : 1;
}
