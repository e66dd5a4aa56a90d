import type { Camera } from './camera.ts';
import type { Path } from './drawing.ts';
import { hullPath } from './hull.ts';
import { rowAt, sectionOf, slighter, stature, type Row, type Section } from './section.ts';
import type { Skeleton, Vector } from './skeleton.ts';
import { mixed } from './rotation.ts';
import { mix, placed } from './space.ts';
import { between } from './vector.ts';
import { brimsOf, tubePath, type Brim } from './tube.ts';

/** Shares of the bone from shoulder to elbow and from elbow to wrist: the working trial's table. */
const upperRows: readonly [Row, ...Row[]] = [
	[0, 0.0345, 0.0345, 0.0355],
	[0.2, 0.033, 0.0335, 0.0335],
	[0.4, 0.03, 0.032, 0.03],
	[0.7, 0.0265, 0.027, 0.0265],
	[0.88, 0.0248, 0.0252, 0.025]
];
const elbow: Row = [1, 0.0238, 0.0245, 0.0245];
const foreRows: readonly Row[] = [
	[0.12, 0.0252, 0.0255, 0.0252],
	[0.28, 0.0262, 0.0262, 0.0258],
	[0.52, 0.0225, 0.0225, 0.0222],
	[0.8, 0.0175, 0.0172, 0.0172],
	[1, 0.0155, 0.0145, 0.0145]
];
const bendShares = [0.12, 0.5, 0.88];
const elbowAt = upperRows.length;
const sleeveShares = [0, 0.14, 0.28, 0.42, 0.56];
const flare = { from: 0.0025, to: 0.0085 };
/** The deltoid sits this far inside the joint, in centimetres: shoulders no wider than a woman's. */
const inset = 1.8;
/** The slope of the trapezius, from beside the neck to the shoulder. */
const yoke = { sideways: 0.05, half: 0.0165, shoulder: 0.034 };

/** Beside the upper back, in centimetres: fills the hollow between a raised shoulder and the ribs. */
const ribs = { height: -3, sideways: 8, half: 6.4 };

export interface Arm {
	readonly brims: readonly Brim[];
	/** Both overlap at the elbow. */
	readonly upper: Path;
	readonly fore: Path;
	readonly sleeve: Path;
	readonly sleeveBrims: readonly Brim[];
	readonly yoke: Path;
}

export function armOf(camera: Camera, skeleton: Skeleton, side: 'left' | 'right'): Arm {
	const { girth = 1 } = skeleton;
	const shoulder = deltoidOf(skeleton, side);
	const brims = brimsOf(camera, armSections(skeleton, side, shoulder));
	const sleeveBrims = brimsOf(camera, sleeveSections(skeleton, side, shoulder));
	const out = side === 'right' ? 1 : -1;
	const chest = skeleton.segments['thorax-high'];
	return {
		brims,
		upper: tubePath(brims.slice(0, elbowAt + 2), 0.032 * stature * camera.scale, 'cut'),
		fore: tubePath(brims.slice(elbowAt - 1), 'cut', 2 * camera.scale),
		sleeve: tubePath(sleeveBrims, 0.0345 * stature * camera.scale, 'cut'),
		sleeveBrims,
		yoke: hullPath(
			camera,
			[
				{
					centre: placed(skeleton.joints.C7, chest, [0.4, -0.2, out * yoke.sideways * stature]),
					half: yoke.half * stature * girth
				},
				{ centre: shoulder, half: yoke.shoulder * stature * slighter(girth) },
				{
					centre: placed(skeleton.joints.T6, chest, [0.3, ribs.height, out * ribs.sideways]),
					half: ribs.half * girth
				}
			],
			12,
			chest[2]
		)
	};
}

function deltoidOf({ joints, segments }: Skeleton, side: 'left' | 'right'): Vector {
	const inwards = side === 'right' ? -1 : 1;
	return placed(joints[`shoulder-${side}`], segments['thorax-high'], [0, -1.8, inwards * inset]);
}

function armSections(
	{ joints, segments, girth }: Skeleton,
	side: 'left' | 'right',
	shoulder: Vector
): readonly Section[] {
	const stout = { girth: slighter(girth) };
	const [middle, end] = [joints[`elbow-${side}`], joints[`wrist-${side}`]];
	const [upper, fore] = [segments[`upper-arm-${side}`], segments[`forearm-${side}`]];
	return [
		...upperRows.map((row) => sectionOf(between(shoulder, middle, row[0]), upper, row, stout)),
		...bendShares.map((share) => sectionOf(middle, mixed(upper, fore, share), elbow, stout)),
		...foreRows.map((row) => sectionOf(between(middle, end, row[0]), fore, row, stout))
	];
}

function sleeveSections(
	{ joints, segments, girth }: Skeleton,
	side: 'left' | 'right',
	shoulder: Vector
): readonly Section[] {
	const upper = segments[`upper-arm-${side}`];
	const end = sleeveShares.at(-1) ?? 1;
	return sleeveShares.map((share) =>
		sectionOf(between(shoulder, joints[`elbow-${side}`], share), upper, rowAt(upperRows, share), {
			girth: slighter(girth),
			extra: mix(flare.from, flare.to, share / end)
		})
	);
}
