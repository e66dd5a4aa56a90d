import type { Bezier, PathShape } from '#core/base/lottie-file.ts';
import { keyframeTrack } from './keyframe-track.ts';

export interface Outline {
	readonly moves: boolean;
	/** The `d` attribute of an SVG path. */
	at(frame: number): string;
}

/** Joins all paths of a shape into one, because they are painted together. */
export function outlineOf(shapes: readonly PathShape[]): Outline {
	const paths = shapes.map(pathOf);
	return {
		moves: paths.some(({ moves }) => moves),
		at: (frame) => paths.map((path) => path.at(frame)).join('')
	};
}

function pathOf({ ks }: PathShape): Outline {
	const track = keyframeTrack<Bezier, readonly [Bezier]>(ks, (key) => pointsOf(bezierIn(key)));
	const first = ks.a === 0 ? ks.k : ks.k[0]?.s[0];
	const end = first?.c ? 'z' : '';
	if (track.moves) return { moves: true, at: (frame) => pathText(track.at(frame), end) };
	const still = pathText(track.at(0), end);
	return { moves: false, at: () => still };
}

const bezierIn = (key: Bezier | readonly [Bezier]): Bezier => ('v' in key ? key : key[0]);

/** The first vertex, then for each further one its two handles and the vertex. */
function pointsOf({ c, v, i, o }: Bezier): readonly number[] {
	const corners = v.map(([x, y], index) => ({
		at: [x, y],
		before: [x + (i[index]?.[0] ?? 0), y + (i[index]?.[1] ?? 0)],
		after: [x + (o[index]?.[0] ?? 0), y + (o[index]?.[1] ?? 0)]
	}));
	const [first, ...others] = corners;
	if (!first) return [];
	const ends = c ? [...others, first] : others;
	return [
		...first.at,
		...ends.flatMap(({ before, at }, index) => [...(corners[index]?.after ?? at), ...before, ...at])
	];
}

/**
 * Points per pixel. A twentieth of a pixel is finer than the eye can see, and lets few strings
 * serve all points.
 */
const precision = 20;
const lowest = -480 * precision;
const numberTexts = new Array<string | undefined>(3 * 480 * precision);

function pathText(points: Float64Array, end: string): string {
	if (points.length === 0) return '';
	let path = 'M';
	for (let index = 0; index < points.length; index++) {
		if (index > 0) path += index === 2 ? 'C' : ' ';
		path += numberText(points[index] ?? 0);
	}
	return path + end;
}

function numberText(number: number): string {
	const steps = Math.round(number * precision);
	return (numberTexts[steps - lowest] ??= String(steps / precision));
}
