import type { Build } from '#core/base/figure-look.ts';
import type { FigureScript } from '#core/exercise/figure-schema.ts';
import { memoizePoints } from '#figure/geometry/memoize.ts';
import type { Drawing, DrawingAt } from '#figure/page/shape.ts';
import { withBuild, skeletonWithBuild } from '#figure/posing/body-build.ts';
import { skeletonAt } from '#figure/posing/pose-skeleton.ts';
import { cutsOf, type PictureCut } from './cuts.ts';
import { motionDataOf, type MotionData } from './motion-data.ts';
import { pictureOf, viewOf } from './picture.ts';

/** Draws each point of the range as the part that it belongs to shows it. */
export function drawFigureAt(script: FigureScript, build: Build = 'medium'): DrawingAt {
	const parts = partDrawings(script, build);
	return (at) => drawingAtPoint(parts, at);
}

export function drawingAtPoint(
	[first, ...others]: readonly [PartDrawing, ...PartDrawing[]],
	at: number
): Drawing {
	return (others.find(({ part }) => at > part.from && at <= part.until) ?? first).drawingAt(at);
}

export interface PartDrawing {
	readonly part: PictureCut;
	readonly drawingAt: DrawingAt;
}

export function partDrawings(
	script: FigureScript,
	build: Build = 'medium'
): readonly [PartDrawing, ...PartDrawing[]] {
	const built = withBuild(script, build);
	const posed = skeletonWithBuild(skeletonAt(built), build);
	const drawn = (part: PictureCut) => ({
		part,
		drawingAt: memoizePoints(pictureOf(built, posed, part))
	});
	const [first, ...others] = cutsOf(script);
	return [drawn(first), ...others.map(drawn)];
}

export function motionDataFor(script: FigureScript): MotionData {
	const { camera, range } = viewOf(script, skeletonAt(script));
	return motionDataOf(camera, range, script);
}
