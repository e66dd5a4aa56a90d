import type { Bezier, PathShape } from '#core/base/lottie-file.ts';
import { keyframeTrack } from './keyframe-track.ts';

export interface Outline {
	readonly moves: boolean;
	/** As the `d` of an SVG path. */
	at(frame: number): string;
}

/** All paths of a shape as one, as they are painted together. */
export function outlineOf(shapes: readonly PathShape[]): Outline {
	const paths = shapes.map(pathOf);
	return {
		moves: paths.some(({ moves }) => moves),
		at: (frame) => paths.map((path) => path.at(frame)).join('')
	};
}

function pathOf({ ks }: PathShape): Outline {
	const course = keyframeTrack<Bezier, readonly [Bezier]>(ks, (key) => pointsOf(bezierIn(key)));
	const first = ks.a === 0 ? ks.k : ks.k[0]?.s[0];
	const end = first?.c ? 'z' : '';
	if (course.moves) return { moves: true, at: (frame) => written(course.at(frame), end) };
	const still = written(course.at(0), end);
	return { moves: false, at: () => still };
}

const bezierIn = (key: Bezier | readonly [Bezier]): Bezier => ('v' in key ? key : key[0]);

/** The first vertex, then for each further one both handles before it and itself. */
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

/** A twentieth of the page's pixel is finer than the eye, and the same few numbers come again and again. */
const grain = 20;
const lowest = -480 * grain;
const words = new Array<string | undefined>(3 * 480 * grain);

function written(points: Float64Array, end: string): string {
	if (points.length === 0) return '';
	let path = 'M';
	for (let index = 0; index < points.length; index++) {
		if (index > 0) path += index === 2 ? 'C' : ' ';
		path += word(points[index] ?? 0);
	}
	return path + end;
}

function word(number: number): string {
	const grains = Math.round(number * grain);
	return (words[grains - lowest] ??= String(grains / grain));
}
