import { type Bounds, boundsOf } from '#figure/page/bounds.ts';
import type { Drawing, DrawnGroup, Path, Point } from '#figure/page/shape.ts';
import {
	arrowAlong,
	arrowBeside,
	arrowShapes,
	dashesAlong,
	enlargeHeads
} from '#figure/picture/arrow.ts';
import type { MotionData } from '#figure/picture/motion-data.ts';
import type { ThumbnailArrow } from '#figure/picture/thumbnail-arrow.ts';
import { stillMarkup } from './svg.ts';

const aspectRatio = 4 / 3;

export type Thumbnail = Bounds & {
	readonly inside: Drawing;
};

/**
 * A small picture as an SVG file: the body as large as possible, an arrow for its movement, and the
 * mat beyond the picture's edges. `<use href="…#miniature">` shows it in the colours of the page.
 */
export function thumbnailFile({ x, y, width, height, inside }: Thumbnail): string {
	const viewBox = [x, y, width, height].map((value) => Math.round(value)).join(' ');
	return `<svg xmlns="http://www.w3.org/2000/svg"><symbol id="miniature" viewBox="${viewBox}" overflow="visible">${stillMarkup(inside)}</symbol></svg>`;
}

/**
 * The drawing and the part of the page that it shows, with an aspect ratio of 4:3, so that no mat
 * is seen cut off.
 */
export function thumbnailOf(drawing: Drawing, track: MotionData, sign?: ThumbnailArrow): Thumbnail {
	const solidProps = drawing.scene
		.filter(({ id }) => id !== 'shadow')
		.map(({ id, shapes }) => ({
			id,
			shapes: shapes.filter(({ id }) => !/^(mat|wall|ground|towel)/.test(id))
		}));
	// The arrow has the same size in every small picture, however near the body is seen.
	const size = frameOf({ scene: solidProps, figure: drawing.figure }).width / usualWidth;
	const body = drawing.figure.flatMap(({ shapes }) => shapes.flatMap(({ paths }) => paths));
	const arrow = { id: 'arrow', shapes: arrowShapes(linesOf(track, sign, body, size), size) };
	const figure = [...drawing.figure, arrow];
	const frame = frameOf({ scene: solidProps, figure });
	const walls = drawing.scene.map(({ id, shapes }) => ({
		id,
		shapes: shapes.filter(({ id }) => id.startsWith('wall'))
	}));
	const hasWall = walls.some(({ shapes }) => shapes.length > 0);
	return {
		...(hasWall ? cutAtWall(frame, { scene: walls, figure: [] }) : frame),
		inside: { scene: drawing.scene.map(withoutTowel), figure }
	};
}

function linesOf(
	track: MotionData,
	sign: ThumbnailArrow | undefined,
	body: readonly Path[],
	size: number
) {
	if (sign?.kind === 'lies') return dashesAlong(sign.line, size);
	if (sign?.kind === 'goes') return arrowAlong(sign.line, size);
	const way = sign?.line ?? track.way;
	return way.length > 0
		? arrowBeside(way, body.map(outline), size)
		: enlargeHeads(track.arrows, size);
}

/**
 * The width of a picture, in pixels of the page, in which an arrow is as large as where the body
 * moves.
 */
const usualWidth = 270;

/** Leaves out the towel, because the head has risen from it and nobody could tell what it is. */
function withoutTowel({ id, shapes }: DrawnGroup): DrawnGroup {
	return { id, shapes: shapes.filter(({ id }) => !id.startsWith('towel')) };
}

/** Cuts the frame where the wall ends, so that its end is not seen. */
function cutAtWall({ x, ...frame }: Bounds, wall: Drawing): Bounds {
	return { ...frame, x: Math.max(x, boundsOf(() => wall).x + wallMargin) };
}

/** Pixels of the page: the margin of the bounds, and a little more. */
const wallMargin = 12;

function frameOf(drawing: Drawing) {
	const bounds = boundsOf(() => drawing);
	const width = Math.max(bounds.width, bounds.height * aspectRatio);
	const height = width / aspectRatio;
	return {
		x: bounds.x - (width - bounds.width) / 2,
		y: bounds.y - (height - bounds.height) / 2,
		width,
		height
	};
}

/** Points along the path's curves, close enough together for an arrow to keep clear of it. */
function outline({ vertices, incoming, outgoing }: Path): readonly Point[] {
	return vertices.flatMap((from, index) => {
		const next = (index + 1) % vertices.length;
		const [to, out, into] = [vertices[next], outgoing[index], incoming[next]];
		if (!to || !out || !into) return [from];
		return [0, 0.25, 0.5, 0.75].map((t): Point => {
			const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
			const at = (axis: 0 | 1) =>
				a * from[axis] + b * (from[axis] + out[axis]) + c * (to[axis] + into[axis]) + d * to[axis];
			return [at(0), at(1)];
		});
	});
}
