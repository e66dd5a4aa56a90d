import type { Bezier, Keyframe, PathShape, Value } from '#core/base/lottie-file.ts';
import { pointsOn } from '#figure/page/path-samples.ts';
import type { Path } from '#figure/page/shape.ts';
import { simplifyKeyframes } from '#figure/page/simplify-keyframes.ts';

/** Pixels of the page that an outline may be off between two keyframes. */
const pathTolerance = 0.5;
/**
 * The additional pixels of tolerance for each pixel a frame by which an outline is faster than
 * usual.
 */
const speedTolerance = 4;
const usualSpeed = 1.5;
/** The speed in pixels a frame above which a body changes its posture; no stretch is as fast. */
const travellingSpeed = 9;
/**
 * The frames between two keyframes of such a body; without them its file would be four times as
 * large.
 */
const travellingStride = 5;

/** The tolerance in pixels at each frame, by the speed there. */
export function tolerancesAt(speeds: readonly number[], from: number): readonly number[] {
	const stride = Math.max(...speeds) > travellingSpeed ? travellingStride : 1;
	return speeds.map((speed, index) =>
		(from + index) % stride === 0
			? pathTolerance + speedTolerance * Math.max(0, speed - usualSpeed)
			: Infinity
	);
}

export function pathShape(
	frames: readonly Path[],
	allowed: readonly number[],
	from: number
): PathShape {
	const kept = simplifyKeyframes(frames.map(pointsOn), allowed);
	return {
		ty: 'sh',
		ks: lottieValue(frames, kept, from, bezierOf, (bezier) => [bezier] as const)
	};
}

export function lottieValue<Frame, Still, Key>(
	frames: readonly Frame[],
	kept: readonly number[],
	from: number,
	stillOf: (frame: Frame) => Still,
	keyOf: (value: Still) => Key
): Value<Still, Key> {
	const [first] = frames;
	if (kept.length === 1 && first !== undefined) return { a: 0, k: stillOf(first) };
	const keys = kept.flatMap((index): Keyframe<Key>[] => {
		const frame = frames[index];
		if (frame === undefined) return [];
		const key = { t: from + index, s: keyOf(stillOf(frame)) };
		return [index === kept.at(-1) ? key : { ...key, o: { x: 0, y: 0 }, i: { x: 1, y: 1 } }];
	});
	return { a: 1, k: keys };
}

function bezierOf({ closed, vertices, incoming, outgoing }: Path): Bezier {
	const rounded = (points: Path['vertices']) =>
		points.map(([x, y]) => [tenth(x), tenth(y)] as const);
	return { c: closed, v: rounded(vertices), i: rounded(incoming), o: rounded(outgoing) };
}

export const tenth = (value: number) => Math.round(value * 10) / 10;
export const thousandth = (value: number) => Math.round(value * 1000) / 1000;
