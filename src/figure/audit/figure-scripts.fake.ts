import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { figureSchema, reversalSchema, type FigureScript } from '#core/exercise/figure-schema.ts';

const folder = 'routines/exercises';
const fileSchema = v.object({ figure: v.union([figureSchema, reversalSchema]) });

/** Every figure that is drawn, with its exercise's id. */
export const scripts = readdirSync(folder).flatMap((file): readonly [string, FigureScript][] => {
	const { figure } = v.parse(fileSchema, JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
	return 'backwards' in figure ? [] : [[file.replace('.json', ''), figure]];
});
