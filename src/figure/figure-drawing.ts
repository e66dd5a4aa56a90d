import type { FigureScript } from '#core/exercise/figure-schema.ts';
import type { DrawingAt } from './drawing.ts';
import { pictureOf } from './picture.ts';
import { skeletonAt } from './posing.ts';

export function drawingAt(script: FigureScript): DrawingAt {
	return pictureOf(script, skeletonAt(script));
}
