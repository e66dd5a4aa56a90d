import { torsoRows } from '#figure/body/outline-torso.ts';
import { rowAt } from '#figure/body/section.ts';
import { trunkSection } from '#figure/body/spine.ts';
import { dot, add, scale } from '#figure/geometry/vector.ts';
import { smoothPath, straightPath } from '#figure/page/bezier.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { Point, DrawnShape } from '#figure/page/shape.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';

/** A line on the page. An arrow is two of them: its shaft, which ends at the tip, and its head. */
export type ArrowLine = readonly Point[];

/**
 * The length of the head's barbs and the width of the pen in pixels of the page, and the angle
 * between shaft and head.
 */
const barb = 9;
const headAngle = (38 * Math.PI) / 180;
const pen = 3.6;

/** An arrow whose head is `size` times as large as on the page where the body moves. */
export function arrowAlong(shaft: ArrowLine, size = 1): readonly ArrowLine[] {
	const [tip, before] = [shaft.at(-1), shaft.at(-2)];
	if (!tip || !before) return [];
	const back = Math.atan2(before[1] - tip[1], before[0] - tip[0]);
	const end = (turn: number): Point => [
		tip[0] + size * barb * Math.cos(back + turn),
		tip[1] + size * barb * Math.sin(back + turn)
	];
	return [shaft, [end(headAngle), tip, end(-headAngle)]];
}

export function arrowShapes(lines: readonly ArrowLine[], size = 1): readonly DrawnShape[] {
	return lines.map((line, index) => ({
		id: `arrow-${index}`,
		classes: [],
		paths: [line.length > 3 ? smoothPath(line, false) : straightPath(line, false)],
		stroke: { ink: 'arc-mark', opacity: 1, width: pen * size },
		opacity: 1
	}));
}

/** In pixels of the page: a dash and the gap after it. */
const dash = { long: 13, gap: 9 };

/** A dashed line, which shows what lies along it instead of what moves. */
export function dashesAlong([from, to]: ArrowLine, size = 1): readonly ArrowLine[] {
	if (!from || !to) return [];
	const whole = Math.hypot(to[0] - from[0], to[1] - from[1]);
	const count = Math.max(1, Math.round(whole / ((dash.long + dash.gap) * size)));
	const at = (share: number): Point => [
		from[0] + (to[0] - from[0]) * share,
		from[1] + (to[1] - from[1]) * share
	];
	const long = dash.long / (dash.long + dash.gap);
	return Array.from({ length: count }, (_, index) => {
		const start = index / (count - 1 + long);
		return [at(start), at(start + long / (count - 1 + long))];
	});
}

/**
 * The arrow of a breath: its height in body heights above the hips, and centimetres from the skin
 * to either end of the shaft.
 */
const belly = { height: 0.115, from: 4, to: 22 };
/**
 * The arrow of a pelvic tilt: an arc of `radius` around a point `front` centimetres in front of the
 * hip joints, between two angles in degrees from the front towards the head.
 */
const roll = { front: 19, radius: 17, from: -22, to: 80 };
/** The smallest pelvic tilt that has an arrow, as the sine of its angle. */
const leastRoll = 0.07;

/**
 * The arrows of a body that stays where it is: for a breath that lifts the belly, and for a pelvic
 * tilt.
 */
export function arrowsOnTheSpot(camera: Camera, range: readonly Skeleton[]): readonly ArrowLine[] {
	const [first, last] = [range[0], range.at(-1)];
	if (!first || !last) return [];
	if (last.breath - first.breath > 0.5) {
		const { centre, axes, front } = trunkSection(last, rowAt(torsoRows, belly.height));
		const off = (beyond: number) => camera.project(add(centre, scale(axes[0], front + beyond)));
		const [low, high] = [off(belly.from), off(belly.to)];
		return [...arrowAlong([low, high]), ...arrowAlong([high, low]).slice(1)];
	}
	const [front, up] = first.segments.pelvis;
	const tilt = dot(last.segments.pelvis[0], up);
	if (Math.abs(tilt) < leastRoll) return [];
	const shaft = Array.from({ length: 7 }, (_, index): Point => {
		const degrees = roll.from + ((roll.to - roll.from) * index) / 6;
		const angle = (degrees * Math.PI) / 180;
		return camera.project(
			add(
				first.joints.pelvis,
				add(
					scale(front, roll.front + roll.radius * Math.cos(angle)),
					scale(up, roll.radius * Math.sin(angle))
				)
			)
		);
	});
	return arrowAlong(tilt > 0 ? shaft : shaft.reverse());
}

/**
 * Pixels of the page: the shortest and the longest shaft, its distance from the body, and the
 * furthest that it is moved.
 */
const length = { least: 30, most: 46 };
const clearance = 9;
const furthest = 105;

/**
 * The same arrows with larger heads. The shafts keep their length, which shows how far the movement
 * goes.
 */
export function enlargeHeads(lines: readonly ArrowLine[], size: number): readonly ArrowLine[] {
	return lines.map((line, index) => {
		const [end, tip, other] = line;
		if (index === 0 || !end || !tip || !other) return line;
		const out = ([x, y]: Point): Point => [
			tip[0] + (x - tip[0]) * size,
			tip[1] + (y - tip[1]) * size
		];
		return [out(end), tip, out(other)];
	});
}

/**
 * An arrow beside a body at the end of its movement, which points where the movement goes.
 * `outlines` are closed lines around the body's parts.
 */
export function arrowBeside(
	way: ArrowLine,
	outlines: readonly ArrowLine[],
	size = 1
): readonly ArrowLine[] {
	const [end, ...back] = closelySpaced(way).toReversed();
	if (!end) return [];
	const shaft: Point[] = [end];
	let run = 0;
	for (const point of back) {
		const [x, y] = shaft.at(-1) ?? end;
		run += Math.hypot(point[0] - x, point[1] - y);
		if (run > length.most * size) break;
		shaft.push(point);
	}
	const tail = shaft.at(-1) ?? end;
	const reach = Math.hypot(end[0] - tail[0], end[1] - tail[1]) || 1;
	const ahead: Point = [(end[0] - tail[0]) / reach, (end[1] - tail[1]) / reach];
	const shortfall = Math.max(0, length.least * size - run);
	if (shortfall > 0) shaft.push([tail[0] - ahead[0] * shortfall, tail[1] - ahead[1] * shortfall]);
	const line = arcOf(shaft.reverse());
	// A downward arrow is moved upwards, because the floor is below the body.
	const along: Point = ahead[1] > 0.5 ? [-ahead[0], -ahead[1]] : ahead;
	const ways: readonly Point[] = [[0, 0], along, [-ahead[1], ahead[0]], [ahead[1], -ahead[0]]];
	for (let shift = 0; shift <= furthest * size; shift += 3) {
		for (const [x, y] of shift === 0 ? ways.slice(0, 1) : ways.slice(1)) {
			const candidate = line.map((at): Point => [at[0] + x * shift, at[1] + y * shift]);
			if (isClear(candidate, outlines, clearance * size)) return arrowAlong(candidate, size);
		}
	}
	return arrowAlong(line, size);
}

/** Pixels of the page between two points, so few that no limb fits between them. */
const spacing = 3;
/** The number of points of a drawn shaft. */
const shaftPoints = 6;

/**
 * One arc from end to end, with the line's mean distance from its chord, because a line that wavers
 * would look kinked.
 */
function arcOf(line: ArrowLine): ArrowLine {
	const [from, to] = [line[0], line.at(-1)];
	if (!from || !to) return line;
	const [x, y] = [to[0] - from[0], to[1] - from[1]];
	const long = Math.hypot(x, y) || 1;
	const aside = line.reduce((sum, at) => sum + (at[1] - from[1]) * x - (at[0] - from[0]) * y, 0);
	// The mean distance of an arc from its chord is two thirds of its height.
	const height = (1.5 * aside) / (long * line.length);
	return Array.from({ length: shaftPoints }, (_, index): Point => {
		const share = index / (shaftPoints - 1);
		const out = (4 * share * (1 - share) * height) / long;
		return [from[0] + x * share - y * out, from[1] + y * share + x * out];
	});
}

function closelySpaced(way: ArrowLine): ArrowLine {
	return way.flatMap((to, index) => {
		const from = way[index - 1];
		if (!from) return [to];
		const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / spacing);
		return Array.from({ length: steps }, (_, step): Point => {
			const share = (step + 1) / steps;
			return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
		});
	});
}

function isClear(line: ArrowLine, outlines: readonly ArrowLine[], gap: number): boolean {
	return closelySpaced(line).every(([x, y]) =>
		outlines.every(
			(outline) =>
				outline.every(([u, v]) => Math.hypot(u - x, v - y) >= gap) && !encloses(outline, [x, y])
		)
	);
}

/**
 * Whether the outline encloses the point, by the number of crossings of a line from the point to
 * the right.
 */
function encloses(outline: ArrowLine, [x, y]: Point): boolean {
	return outline.reduce((inside, [toX, toY], index) => {
		const [fromX, fromY] = outline.at(index - 1) ?? [toX, toY];
		const level = fromY > y !== toY > y;
		return level && x < fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY) ? !inside : inside;
	}, false);
}
