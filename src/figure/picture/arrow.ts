import { torsoRows } from '#figure/body/outline-torso.ts';
import { rowAt } from '#figure/body/section.ts';
import { trunkSection } from '#figure/body/spine.ts';
import { dot, add, scale } from '#figure/geometry/vector.ts';
import { smoothPath, straightPath } from '#figure/page/bezier.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { Point, DrawnShape } from '#figure/page/shape.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';

/** A line on the page; an arrow is two of them, its shaft with the tip last, and its head. */
export type ArrowLine = readonly Point[];

/** In pixels of the page, and the angle between shaft and head. */
const barb = 9;
const open = (38 * Math.PI) / 180;
const pen = 3.6;

/** `size` times as large as on the page that the body plays on. */
export function arrowAlong(shaft: ArrowLine, size = 1): readonly ArrowLine[] {
	const [tip, before] = [shaft.at(-1), shaft.at(-2)];
	if (!tip || !before) return [];
	const back = Math.atan2(before[1] - tip[1], before[0] - tip[0]);
	const end = (turn: number): Point => [
		tip[0] + size * barb * Math.cos(back + turn),
		tip[1] + size * barb * Math.sin(back + turn)
	];
	return [shaft, [end(open), tip, end(-open)]];
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

/** A line that nothing goes along, but something lies along. */
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

/** Of the belly, in body heights above the hips; centimetres from the skin to either end of the shaft. */
const belly = { height: 0.115, from: 4, to: 22 };
/** Centimetres round a place in front of the hip joints, and degrees from the front towards the head, down to the waist. */
const roll = { front: 19, radius: 17, from: -22, to: 80 };
/** Of a turn, as the sine of its angle. */
const leastRoll = 0.07;

/** How somebody moves who stays where he is: the breath that lifts a belly, the pelvis that rolls. */
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
	const turned = dot(last.segments.pelvis[0], up);
	if (Math.abs(turned) < leastRoll) return [];
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
	return arrowAlong(turned > 0 ? shaft : shaft.reverse());
}

/** In pixels of the page: how long a shaft is at least and at most, and how near it comes to the body. */
const length = { least: 30, most: 46 };
const clearance = 9;
const furthest = 105;

/** The same arrows with larger heads: their shafts say how far it goes. */
export function withHeads(lines: readonly ArrowLine[], size: number): readonly ArrowLine[] {
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
 * Beside a body at the end of its way, and pointing where that leads. `outlines` are closed lines round its parts.
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
	const missing = Math.max(0, length.least * size - run);
	if (missing > 0) shaft.push([tail[0] - ahead[0] * missing, tail[1] - ahead[1] * missing]);
	const line = bent(shaft.reverse());
	// What goes down comes from above: below the body is the floor.
	const along: Point = ahead[1] > 0.5 ? [-ahead[0], -ahead[1]] : ahead;
	const ways: readonly Point[] = [[0, 0], along, [-ahead[1], ahead[0]], [ahead[1], -ahead[0]]];
	for (let shift = 0; shift <= furthest * size; shift += 3) {
		for (const [x, y] of shift === 0 ? ways.slice(0, 1) : ways.slice(1)) {
			const moved = line.map((at): Point => [at[0] + x * shift, at[1] + y * shift]);
			if (clear(moved, outlines, clearance * size)) return arrowAlong(moved, size);
		}
	}
	return arrowAlong(line, size);
}

/** In pixels of the page: so far apart that no limb slips between two points. */
const spacing = 3;
/** Points of a shaft that are drawn. */
const few = 6;

/** In one bend from end to end, as far to the side as the line is on average: a way that wavers would look kinked. */
function bent(line: ArrowLine): ArrowLine {
	const [from, to] = [line[0], line.at(-1)];
	if (!from || !to) return line;
	const [x, y] = [to[0] - from[0], to[1] - from[1]];
	const long = Math.hypot(x, y) || 1;
	const aside = line.reduce((sum, at) => sum + (at[1] - from[1]) * x - (at[0] - from[0]) * y, 0);
	// On average an arc is two thirds of its height away from its chord.
	const height = (1.5 * aside) / (long * line.length);
	return Array.from({ length: few }, (_, index): Point => {
		const share = index / (few - 1);
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

function clear(line: ArrowLine, outlines: readonly ArrowLine[], gap: number): boolean {
	return closelySpaced(line).every(([x, y]) =>
		outlines.every(
			(outline) =>
				outline.every(([u, v]) => Math.hypot(u - x, v - y) >= gap) && !encloses(outline, [x, y])
		)
	);
}

/** By how often a line from the point to the right crosses the outline. */
function encloses(outline: ArrowLine, [x, y]: Point): boolean {
	return outline.reduce((inside, [toX, toY], index) => {
		const [fromX, fromY] = outline.at(index - 1) ?? [toX, toY];
		const level = fromY > y !== toY > y;
		return level && x < fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY) ? !inside : inside;
	}, false);
}
