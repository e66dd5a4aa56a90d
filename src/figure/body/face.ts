import { smoothstep } from '#figure/geometry/interpolation.ts';
import { dot } from '#figure/geometry/vector.ts';
import { smoothPath } from '#figure/page/bezier.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { Path } from '#figure/page/shape.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';
import { headRowAt, headSection } from './head-shape.ts';
import { facing, patchPath, rimAt } from './surface-patch.ts';

/** A point of the face: degrees to the side from the front, centimetres above the head's centre. */
type Spot = readonly [degrees: number, height: number];

const eye: readonly Spot[] = [
	[18, -0.4],
	[24, -1],
	[31, -1.25],
	[38, -1],
	[45, -0.3]
];
const brow: readonly Spot[] = [
	[16, 2.5],
	[26, 3],
	[36, 2.8],
	[46, 1.9]
];
/** Half the width in degrees, the height in centimetres, and how much higher the corners are. */
const mouth = { half: 24, height: -7, smile: 0.65 };
const noseWing: readonly Spot[] = [
	[8, -3.9],
	[3, -4.6],
	[-5, -4.5]
];
const cheek = { degrees: 46, height: -4, half: 13, rise: 1.5 };

export interface Feature {
	readonly path: Path;
	/** 0 where the feature has turned out of sight. */
	readonly seen: number;
}

export interface Face {
	readonly eyes: readonly Feature[];
	readonly brows: readonly Feature[];
	readonly cheeks: readonly Feature[];
	readonly mouth: Feature;
	readonly nose: Feature;
}

/** The face has closed eyes and a small smile, so that it looks calm and never uncanny. */
export function faceOf(camera: Camera, skeleton: Skeleton): Face {
	const line = (spots: readonly Spot[], side: 1 | -1 = 1): Feature => {
		const middle = spots[Math.floor(spots.length / 2)] ?? [0, 0];
		return {
			path: smoothPath(
				spots.map(([degrees, height]) => {
					const section = headSection(skeleton, headRowAt(height), 0.05);
					return camera.project(rimAt(section, degrees * side));
				}),
				false
			),
			seen: smoothstep(0.16, 0.44, seenAt(middle, side))
		};
	};
	const seenAt = ([degrees, height]: Spot, side: 1 | -1) =>
		facing(camera, headSection(skeleton, headRowAt(height)), degrees * side);
	const blush = (side: 1 | -1): Feature => ({
		path: patchPath(
			camera,
			[-1, -0.6, 0, 0.6, 1].map((rise) => ({
				section: headSection(skeleton, headRowAt(cheek.height + rise * cheek.rise), 0),
				middle: cheek.degrees * side,
				half: cheek.half * Math.sqrt(Math.max(0.02, 1 - rise * rise))
			}))
		),
		seen: smoothstep(0.1, 0.5, seenAt([cheek.degrees, cheek.height], side))
	});
	return {
		eyes: [line(eye, -1), line(eye)],
		brows: [line(brow, -1), line(brow)],
		cheeks: [blush(-1), blush(1)],
		mouth: mouthOf(camera, skeleton),
		nose: {
			path: line(noseWing).path,
			seen: smoothstep(0.35, 0.7, dot(camera.towards, skeleton.segments.head[0]))
		}
	};
}

/** In profile only the near half of the mouth is drawn. */
function mouthOf(camera: Camera, skeleton: Skeleton): Feature {
	const section = headSection(skeleton, headRowAt(-6.8), 0.1);
	const visible = (degrees: number) => facing(camera, section, degrees) - 0.12;
	const [low, high] = [visibleEnd(visible, -mouth.half), visibleEnd(visible, mouth.half)];
	return {
		path: smoothPath(
			[0, 0.25, 0.5, 0.75, 1].map((share) => {
				const degrees = low + (high - low) * share;
				const height = mouth.height + mouth.smile * (degrees / mouth.half) ** 2;
				return camera.project(rimAt(headSection(skeleton, headRowAt(height), 0.1), degrees));
			}),
			false
		),
		seen: smoothstep(0.02, 0.3, Math.max(visible(-20), visible(20)))
	};
}

/** One end of the mouth, or the point before it at which the mouth goes out of sight. */
function visibleEnd(visible: (degrees: number) => number, end: number): number {
	let [near, far] = [-end, end];
	if (visible(far) >= 0 || visible(near) < 0) return end;
	for (let round = 0; round < 20; round++) {
		const middle = (near + far) / 2;
		if (visible(middle) >= 0) near = middle;
		else far = middle;
	}
	return near;
}
