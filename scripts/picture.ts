import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { themedMarkup } from '#figure/output/svg.ts';
import { background } from '#figure/page/palette.ts';
import { pageHeight, pageWidth } from '#figure/page/shape.ts';
import { drawFigureAt } from '#figure/picture/draw-figure.ts';
import { readExercises } from '#vite/read-content.ts';

/** Draws the moving picture of an exercise: `npm run picture -- cat-cow` makes that of the README. */
const root = join(import.meta.dirname, '..');
const [id = ''] = process.argv.slice(2);
const exercise = readExercises(root).get(id);
if (!exercise) throw new Error(`There is no exercise "${id}".`);
const drawing = drawFigureAt(exercise.figure);
const frames = Array.from({ length: 28 }, (_, index) =>
	picture(0.5 - 0.5 * Math.cos((2 * Math.PI * index) / 28))
);
const file = `docs/${id}.webp`;
const delay = frames.map(() => 120);
const moving = sharp(frames, { join: { animated: true } }).webp({ loop: 0, delay, effort: 6 });
writeFileSync(join(root, file), await moving.toBuffer());
console.log(file);

function picture(at: number): Buffer {
	const ground = `<rect width="100%" height="100%" fill="${background.light}"/>`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${pageWidth} ${pageHeight}">${ground}${themedMarkup(drawing(at), 'light')}</svg>`;
	return new Resvg(svg, { fitTo: { mode: 'width', value: 480 } }).render().asPng();
}
