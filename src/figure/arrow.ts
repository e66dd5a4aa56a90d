import type { Camera } from './camera.ts';
import { smoothPath, straightPath } from './curve.ts';
import type { Point, Shape } from './drawing.ts';
import { rowAt } from './section.ts';
import { torsoRows } from './outline-torso.ts';
import type { Skeleton } from './skeleton.ts';
import { trunkSection } from './spine.ts';
import { dot, plus, scaled } from './vector.ts';

/** A line on the page; an arrow is two of them, its shaft with the tip last, and its head. */
export type Line = readonly Point[];

/** In pixels of the page, and the angle between shaft and head. */
const barb = 9;
const open = (38 * Math.PI) / 180;
const pen = 3.6;

export function arrowAlong(shaft: Line): readonly Line[] {
	const [tip, before] = [shaft.at(-1), shaft.at(-2)];
	if (!tip || !before) return [];
	const back = Math.atan2(before[1] - tip[1], before[0] - tip[0]);
	const end = (turn: number): Point => [
		tip[0] + barb * Math.cos(back + turn),
		tip[1] + barb * Math.sin(back + turn)
	];
	return [shaft, [end(open), tip, end(-open)]];
}

export function arrowShapes(lines: readonly Line[]): readonly Shape[] {
	return lines.map((line, index) => ({
		id: `arrow-${index}`,
		classes: [],
		paths: [line.length > 3 ? smoothPath(line, false) : straightPath(line, false)],
		stroke: { ink: 'arc-mark', opacity: 1, width: pen },
		opacity: 1
	}));
}

/** Of the belly, in body heights above the hips; centimetres from the skin to either end of the shaft. */
const belly = { height: 0.115, from: 4, to: 15 };
/** Centimetres from the hip joints, and degrees from the front towards the head: past the belly. */
const roll = { radius: 24, from: -14, to: 40 };
/** Of a turn, as the sine of its angle. */
const leastRoll = 0.07;

/** How somebody moves who stays where he is: the breath that lifts a belly, the pelvis that rolls. */
export function arrowsOnTheSpot(camera: Camera, range: readonly Skeleton[]): readonly Line[] {
	const [first, last] = [range[0], range.at(-1)];
	if (!first || !last) return [];
	if (last.breath - first.breath > 0.5) {
		const { centre, axes, front } = trunkSection(last, rowAt(torsoRows, belly.height));
		const off = (beyond: number) => camera.project(plus(centre, scaled(axes[0], front + beyond)));
		const [low, high] = [off(belly.from), off(belly.to)];
		return [...arrowAlong([low, high]), ...arrowAlong([high, low]).slice(1)];
	}
	const [front, up] = first.segments.pelvis;
	const turned = dot(last.segments.pelvis[0], up);
	if (Math.abs(turned) < leastRoll) return [];
	const shaft = Array.from({ length: 7 }, (_, index): Point => {
		const degrees = roll.from + ((roll.to - roll.from) * index) / 6;
		const angle = (degrees * Math.PI) / 180;
		return camera.project(
			plus(
				first.joints.pelvis,
				plus(
					scaled(front, roll.radius * Math.cos(angle)),
					scaled(up, roll.radius * Math.sin(angle))
				)
			)
		);
	});
	return arrowAlong(turned > 0 ? shaft : shaft.reverse());
}

/** In pixels of the page: how long a shaft is at least and at most, and how near it comes to the body. */
const length = { least: 30, most: 46 };
const clearance = 9;
const furthest = 60;

/** Beside a body at the end of its way, and pointing where that leads. `body` are points of its outlines. */
export function arrowBeside(way: Line, body: readonly Point[]): readonly Line[] {
	const end = way.at(-1);
	if (!end) return [];
	const shaft: Point[] = [end];
	let run = 0;
	for (const point of way.slice(0, -1).reverse()) {
		const [x, y] = shaft.at(-1) ?? end;
		run += Math.hypot(point[0] - x, point[1] - y);
		if (run > length.most) break;
		shaft.push(point);
	}
	const [tail, next] = [shaft.at(-1) ?? end, shaft.at(-2) ?? end];
	const step = Math.hypot(next[0] - tail[0], next[1] - tail[1]) || 1;
	const ahead: Point = [(next[0] - tail[0]) / step, (next[1] - tail[1]) / step];
	const missing = Math.max(0, length.least - run);
	if (missing > 0) shaft.push([tail[0] - ahead[0] * missing, tail[1] - ahead[1] * missing]);
	const line = shaft.reverse();
	const ways: readonly Point[] = [[0, 0], ahead, [-ahead[1], ahead[0]], [ahead[1], -ahead[0]]];
	for (let shift = 0; shift <= furthest; shift += 3) {
		for (const [x, y] of shift === 0 ? ways.slice(0, 1) : ways.slice(1)) {
			const moved = line.map((at): Point => [at[0] + x * shift, at[1] + y * shift]);
			if (gap(moved, body) >= clearance) return arrowAlong(moved);
		}
	}
	return arrowAlong(line);
}

function gap(line: Line, body: readonly Point[]): number {
	const near = (points: Line) =>
		points.map(([x, y]) =>
			body.reduce((least, [u, v]) => Math.min(least, Math.hypot(u - x, v - y)), Infinity)
		);
	return Math.min(...near(line));
}
