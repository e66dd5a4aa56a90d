import type { FigureScript } from '#core/exercise/figure-schema.ts';
import type { Side } from '#core/exercise/side.ts';
import { rotate } from '#figure/geometry/rotation.ts';
import { add } from '#figure/geometry/vector.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { Point } from '#figure/page/shape.ts';
import type { Segment, Skeleton } from '#figure/skeleton/skeleton.ts';
import { arrowsOnTheSpot, type ArrowLine } from './arrow.ts';
import { changesPosture } from './body-view.ts';
import { motionPathOf } from './motion-path.ts';

/** What the page that plays a movement knows of it besides its drawing. */
export interface MotionData {
	/**
	 * The path of the point that moves furthest, drawn beside the body, in pixels of the page at
	 * frames 0, 5, … 100. Empty where no path helps.
	 */
	readonly way: readonly Point[];
	/** The two ends of a measured gap at the same frames; absent where no gap is measured. */
	readonly gap?: readonly (readonly [from: Point, to: Point])[];
	/** Arrows for a body that stays where it is, for which no path helps. */
	readonly arrows: readonly ArrowLine[];
	/** The head's centre at the same frames. */
	readonly head: readonly Point[];
	readonly chest: Chest;
	/** Degrees, clockwise on the page, by which the head tips from frame 0 to 100. */
	readonly tip: number;
	readonly sleeves: Readonly<Record<Side, Sleeve>>;
}

/** The rotation of a sleeve about its shoulder. */
export interface Sleeve {
	/** The shoulder at frames 0, 5, … 100. */
	readonly shoulder: readonly Point[];
	/** Degrees, clockwise on the page, by which the upper arm turns from frame 0 to 100. */
	readonly tip: number;
}

/** The direction on the page in which the ribs open while the movement is held. */
export interface Chest {
	/** The spine, in percent of the trunk's box. */
	readonly spine: Point;
	/** The share of the opening, 0 to 1, across the page and down it. */
	readonly opening: Point;
}

export const noMotion: MotionData = {
	way: [],
	arrows: [],
	head: [],
	chest: { spine: [50, 50], opening: [0, 0] },
	tip: 0,
	sleeves: { left: { shoulder: [], tip: 0 }, right: { shoulder: [], tip: 0 } }
};

/** How far ribs move to either side as a share of how far they move to the front. */
const sideways = 0.5;

/** `range` is the movement's skeletons at frames 0, 5, … 100. */
export function motionDataOf(
	camera: Camera,
	range: readonly Skeleton[],
	script: Pick<FigureScript, 'timeline' | 'passes' | 'cycle' | 'gap'>
): MotionData {
	const measured = !script.passes && !script.cycle;
	const held = range.at(script.timeline === 'two-way' ? Math.floor(range.length / 2) : -1);
	const way = measured ? motionPathOf(camera, range).map(tenths) : [];
	const still = measured && way.length === 0 && !changesPosture(range);
	const sleeve = (side: Side): Sleeve => {
		const tip = measured ? degreesOf(range, tipOf(camera, range, `upper-arm-${side}`)) : 0;
		const shoulders = range.map(({ joints }) => camera.project(joints[`shoulder-${side}`]));
		return {
			shoulder: tip === 0 ? [] : shoulders.map(([x, y]) => [Math.round(x), Math.round(y)]),
			tip
		};
	};
	return {
		way,
		...(script.gap && { gap: range.map((skeleton) => gapIn(camera, skeleton)) }),
		arrows: still ? arrowsOnTheSpot(camera, range).map((line) => line.map(tenths)) : [],
		head: range.map(({ joints }) => {
			const [x, y] = camera.project(joints.head);
			return [Math.round(x), Math.round(y)];
		}),
		chest: held ? chestOf(camera, held) : noMotion.chest,
		tip: measured ? degreesOf(range, tipOf(camera, range, 'head')) : 0,
		sleeves: { left: sleeve('left'), right: sleeve('right') }
	};
}

/** The heel, and the sitting bone below the pelvis, in the coordinates of figure/skeleton. */
function gapIn(camera: Camera, { joints, segments }: Skeleton): readonly [Point, Point] {
	const seat = add(joints.pelvis, rotate(segments.pelvis, [-11, -4, 6]));
	return [tenths(camera.project(joints['heel-right'])), tenths(camera.project(seat))];
}

const degreesOf = (range: readonly Skeleton[], degrees: number) =>
	changesPosture(range) ? 0 : Math.round(degrees) + 0;

function chestOf(camera: Camera, { segments }: Skeleton): Chest {
	const [front, , right] = segments['thorax-low'];
	const [x, y] = camera.across(front);
	const [sideX, sideY] = camera.across(right);
	const share = (forwards: number, side: number) =>
		Math.round(Math.min(1, Math.hypot(forwards, sideways * side) / camera.scale) * 100) / 100;
	const percent = (forwards: number) => Math.round(50 - (50 * forwards) / camera.scale) + 0;
	return { spine: [percent(x), percent(y)], opening: [share(x, sideX), share(y, sideY)] };
}

/**
 * The rotation on the page of a part's up axis in degrees, weighted by how much of the axis is
 * seen.
 */
function tipOf(camera: Camera, range: readonly Skeleton[], part: Segment): number {
	const axes = range.map(({ segments }) => camera.across(segments[part][1]));
	const turn = axes.slice(1).reduce((sum, [x, y], index) => {
		const [fromX, fromY] = axes[index] ?? [x, y];
		const seen = Math.min(Math.hypot(x, y), Math.hypot(fromX, fromY)) / camera.scale;
		return sum + seen * Math.atan2(fromX * y - fromY * x, fromX * x + fromY * y);
	}, 0);
	return (turn * 180) / Math.PI;
}

const tenths = ([x, y]: Point): Point => [tenth(x), tenth(y)];
const tenth = (value: number) => Math.round(value * 10) / 10;
