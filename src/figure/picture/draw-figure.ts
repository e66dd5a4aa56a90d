import type { Build } from '#core/base/figure-look.ts';
import type { FigureScript } from '#core/exercise/figure-schema.ts';
import type { Drawing, DrawingAt } from '#figure/page/shape.ts';
import { builtAs, stout } from '#figure/posing/body-build.ts';
import { skeletonAt } from '#figure/posing/pose-skeleton.ts';
import { partsOf, type Part } from './cuts.ts';
import { trackOf, type Track } from './motion-data.ts';
import { pictureOf, viewOf } from './picture.ts';

/** Where it is cut, each frame as its part shows it. */
export function drawingAt(script: FigureScript, build: Build = 'medium'): DrawingAt {
	const parts = partDrawings(script, build);
	return (at) => drawnAt(parts, at);
}

export function drawnAt(
	[first, ...others]: readonly [PartDrawing, ...PartDrawing[]],
	at: number
): Drawing {
	return (others.find(({ part }) => at > part.from && at <= part.until) ?? first).drawingAt(at);
}

export interface PartDrawing {
	readonly part: Part;
	readonly drawingAt: DrawingAt;
}

export function partDrawings(
	script: FigureScript,
	build: Build = 'medium'
): readonly [PartDrawing, ...PartDrawing[]] {
	const built = builtAs(script, build);
	const posed = stout(skeletonAt(built), build);
	const drawn = (part: Part) => ({ part, drawingAt: pictureOf(built, posed, part) });
	const [first, ...others] = partsOf(script);
	return [drawn(first), ...others.map(drawn)];
}

export function trackFor(script: FigureScript): Track {
	const { camera, range } = viewOf(script, skeletonAt(script));
	return trackOf(camera, range, script);
}
