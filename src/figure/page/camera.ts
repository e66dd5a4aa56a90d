import { dot, type Vector } from '#figure/geometry/vector.ts';
import { pageHeight, pageWidth, type Point } from './shape.ts';

export interface View {
	readonly azimuthDegrees: number;
	readonly elevationDegrees: number;
}

/** An orthographic projection of the world onto the page. */
export interface Camera {
	/** Pixels per centimetre. */
	readonly scale: number;
	/** The unit vector towards the viewer. */
	readonly towards: Vector;
	readonly project: (place: Vector) => Point;
	/** Projects a direction or an extent, regardless of its position, with y down. */
	readonly across: (extent: Vector) => Point;
	/** Centimetres by which a place is nearer to the viewer than the world's origin. */
	readonly nearness: (place: Vector) => number;
}

/** A place that must be in the picture, with its radius in centimetres. */
export interface Extent {
	readonly place: Vector;
	readonly radius: number;
}

const margin = 16;
const largestScale = 2.6;
const middle: Point = [pageWidth / 2, pageHeight / 2];

/** Fits the camera to all extents, so that nothing leaves the page during the movement. */
export function cameraOn(view: View, extents: readonly Extent[]): Camera {
	const azimuth = (view.azimuthDegrees * Math.PI) / 180;
	const elevation = (view.elevationDegrees * Math.PI) / 180;
	const [sin, cos] = [Math.sin(azimuth), Math.cos(azimuth)];
	const [rise, run] = [Math.sin(elevation), Math.cos(elevation)];
	const right: Vector = [cos, 0, -sin];
	const up: Vector = [-rise * sin, run, -rise * cos];
	const towards: Vector = [run * sin, rise, run * cos];
	const flat = (place: Vector): Point => [dot(place, right), -dot(place, up)];

	const spots = extents.map(({ place, radius }) => ({ spot: flat(place), radius }));
	const [left, end] = rangeOf(
		spots.map(({ spot, radius }) => [spot[0] - radius, spot[0] + radius])
	);
	const [top, bottom] = rangeOf(
		spots.map(({ spot, radius }) => [spot[1] - radius, spot[1] + radius])
	);
	const scale = Math.min(
		largestScale,
		(pageWidth - 2 * margin) / Math.max(1, end - left),
		(pageHeight - 2 * margin) / Math.max(1, bottom - top)
	);
	const across = (extent: Vector): Point => {
		const [x, y] = flat(extent);
		return [x * scale, y * scale];
	};
	return {
		scale,
		towards,
		across,
		project: (place) => {
			const [x, y] = flat(place);
			return [
				middle[0] + (x - (left + end) / 2) * scale,
				middle[1] + (y - (top + bottom) / 2) * scale
			];
		},
		nearness: (place) => dot(place, towards)
	};
}

function rangeOf(ranges: readonly (readonly [number, number])[]): readonly [number, number] {
	return [Math.min(...ranges.map(([low]) => low)), Math.max(...ranges.map(([, high]) => high))];
}
