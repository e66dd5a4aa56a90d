import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Resvg } from '@resvg/resvg-js';
import { defaultLook, type FigureLook } from '#core/base/figure-look.ts';
import { contactSheetOf } from '#figure/output/contact-sheet.ts';
import { drawFigureAt } from '#figure/picture/draw-figure.ts';
import { readExercises } from '#vite/read-content.ts';

/** Draws contact sheets, light above dark: `npm run sheet -- cat-cow bird-dog --frames 0,50,100 --look skin=ebony,hair=curly`. */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		frames: { type: 'string', default: '0,14,29,43,57,71,86,100' },
		look: { type: 'string', default: '' }
	}
});
const frames = values.frames.split(',').map(Number);
const look: FigureLook = {
	...defaultLook,
	...Object.fromEntries(values.look.split(',').map((choice) => choice.split('=')))
};
const root = join(import.meta.dirname, '..');
const exercises = readExercises(root);
mkdirSync(join(root, 'sheets'), { recursive: true });

for (const id of positionals.length > 0 ? positionals : exercises.keys()) {
	const exercise = exercises.get(id);
	if (!exercise) throw new Error(`There is no exercise called ${id}.`);
	const sheet = contactSheetOf(drawFigureAt(exercise.figure, look.build), frames, look);
	const image = new Resvg(sheet, { font: { loadSystemFonts: false } }).render();
	writeFileSync(join(root, 'sheets', `${id}.png`), image.asPng());
	console.log(`sheets/${id}.png`);
}
