import type { FigureScript } from '#core/exercise/figure-schema.ts';
import type { Build } from '#core/figure-look.ts';
import { builtAs, stout } from './build.ts';
import type { DrawingAt } from './drawing.ts';
import { pictureOf, viewOf } from './picture.ts';
import { skeletonAt } from './posing.ts';
import { trackOf, type Track } from './track.ts';

export function drawingAt(script: FigureScript, build: Build = 'medium'): DrawingAt {
	const built = builtAs(script, build);
	return pictureOf(built, stout(skeletonAt(built), build));
}

export function trackFor(script: FigureScript): Track {
	const { camera, range } = viewOf(script, skeletonAt(script));
	return trackOf(camera, range, script.timeline);
}
