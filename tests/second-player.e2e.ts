import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawnIds } from './content.ts';
import { expect, test } from './fixtures.ts';
import { appFrames, lottieWebFrames } from './lottie-page.ts';
import { pixelsApart, pixelsDrawn, type Pixels } from './pixels.ts';
import { thorvgFrames } from './thorvg.ts';

const folder = 'build/_app/immutable/assets';
/** Twice the size of the files' page, as on a phone. */
const size = { width: 960, height: 720 };
/** The ends, moments that are no keyframes, one of them after layers changed places; then back again. */
const frames = [0, 41.35, 91.4, 100, 20.2];
/** Of 255, in any colour. Edges are smoothed by each in its own way and still stay below. */
const mostApart = 48;
/** Of the whole picture's pixels: half of what is asked for. */
const mostPixels = 0.0005 * size.width * size.height;
/** A body that is there covers at least this much. */
const leastPixels = 0.02 * size.width * size.height;

/** An exercise, or the later part of one that is cut in two. */
const films = drawnIds.flatMap((id) => [id, ...(isCut(id) ? [`${id}.2`] : [])]);

for (const film of films) {
	test(`${film} looks the same in players that are not ours`, async ({ page }) => {
		const files = [fileOf(film, 'scene'), fileOf(film, 'figure')];
		const ours = await appFrames(page, { files, frames, ...size });
		const lottieWeb = await lottieWebFrames(page, { files, frames, ...size });
		const theirs = await thorvgFrames({ files, frames, ...size });
		for (const other of [lottieWeb, theirs.frames])
			expect(Math.max(...ours.map(pixelsApartFrom(other)))).toBeLessThanOrEqual(mostPixels);
		for (const names of theirs.markers) expect(names).toEqual(markersOf(film));

		const ends = await thorvgFrames({ files: files.slice(1), frames: [0, 100], ...size });
		expect(Math.min(...ends.frames.map(pixelsDrawn))).toBeGreaterThan(leastPixels);
	});
}

test('a body one frame further on is told apart', async ({ page }) => {
	const files = [fileOf('bird-dog', 'figure')];
	const ours = await appFrames(page, { files, frames: [40], ...size });
	const { frames: later } = await thorvgFrames({ files, frames: [41], ...size });
	expect(Math.min(...ours.map(pixelsApartFrom(later)))).toBeGreaterThan(2 * mostPixels);
});

function pixelsApartFrom(others: readonly Pixels[]) {
	return (image: Pixels, index: number): number => {
		const other = others[index];
		if (!other) throw new Error('The players did not draw the same frames.');
		return pixelsApart(image, other, mostApart);
	};
}

function isCut(id: string): boolean {
	return figureOf(id).cuts !== undefined;
}

function markersOf(film: string): readonly string[] {
	return figureOf(film.replace('.2', '')).timeline === 'two-way'
		? ['start', 'neutral', 'full']
		: ['start', 'full'];
}

function figureOf(id: string) {
	return JSON.parse(readFileSync(`routines/exercises/${id}.json`, 'utf8')).figure;
}

function fileOf(id: string, part: 'figure' | 'scene'): string {
	const name = readdirSync(folder).find((file) => file.startsWith(`${id}.${part}.`));
	if (!name) throw new Error(`The build has no ${part} of ${id}.`);
	return readFileSync(join(folder, name), 'utf8');
}
