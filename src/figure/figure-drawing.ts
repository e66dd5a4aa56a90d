import type { FigureScript } from '#core/exercise/figure-schema.ts';
import type { DrawingAt } from './drawing.ts';
import { pictureOf, viewOf } from './picture.ts';
import { skeletonAt } from './posing.ts';
import { trackOf, type Track } from './track.ts';

export function drawingAt(script: FigureScript): DrawingAt {
	return pictureOf(script, skeletonAt(script));
}

export function trackFor(script: FigureScript): Track {
	const { camera, range } = viewOf(script, skeletonAt(script));
	return trackOf(camera, range, script.timeline);
}
