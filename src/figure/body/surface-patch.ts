import { toWorld } from '#figure/geometry/rotation.ts';
import { dot, type Vector } from '#figure/geometry/vector.ts';
import { smoothPath } from '#figure/page/bezier.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { Path } from '#figure/page/shape.ts';
import type { Section } from './section.ts';

/** A stretch of a section's rim. Angles in degrees from the front; 90 is the right side, 180 the back. */
export interface SurfacePatch {
	readonly section: Section;
	readonly middle: number;
	readonly half: number;
}

/** The visible part of an area on the surface of a tube. */
export function patchPath(camera: Camera, stretches: readonly SurfacePatch[]): Path {
	const ends = stretches.map((stretch) => visibleEnds(camera, stretch));
	const spots = (which: 0 | 1) =>
		stretches.map(({ section }, index) =>
			camera.project(rimAt(section, ends[index]?.[which] ?? 0))
		);
	return smoothPath([...spots(0), ...spots(1).reverse()], true);
}

/** A point on the rim of a section. */
export function rimAt({ centre, axes, half, front, back }: Section, degrees: number): Vector {
	const angle = (degrees * Math.PI) / 180;
	const fore = Math.cos(angle);
	return toWorld(centre, axes, [fore * (fore > 0 ? front : back), 0, Math.sin(angle) * half]);
}

/** 1 where the rim faces the viewer, below 0 where it is out of sight. */
export function facing(camera: Camera, section: Section, degrees: number): number {
	const { axes, half, front, back } = section;
	const angle = (degrees * Math.PI) / 180;
	const [fore, side] = [Math.cos(angle), Math.sin(angle)];
	const [x, z] = [fore / (fore > 0 ? front : back), side / half];
	const size = Math.hypot(x, z);
	return (x * dot(camera.towards, axes[0]) + z * dot(camera.towards, axes[2])) / size;
}

function visibleEnds(
	camera: Camera,
	{ section, middle, half }: SurfacePatch
): readonly [number, number] {
	const towards = silhouetteAngle(camera, section, 0);
	const offset = wrapDegrees(middle - towards);
	const [low, high] = [offset - half, offset + half];
	const [least, most] = [
		silhouetteAngle(camera, section, -90) - towards,
		silhouetteAngle(camera, section, 90) - towards
	].map(wrapDegrees);
	const clamp = (value: number) => Math.min(most ?? 90, Math.max(least ?? -90, value));
	return [towards + clamp(low), towards + clamp(high)];
}

/**
 * The angle at which the rim faces the viewer (`turn` 0) or goes out of sight on either side (-90,
 * 90).
 */
function silhouetteAngle(
	camera: Camera,
	{ axes, half, front, back }: Section,
	turn: -90 | 0 | 90
): number {
	const fore = dot(camera.towards, axes[0]);
	const side = dot(camera.towards, axes[2]);
	const angle = (depth: number) => (Math.atan2(side * depth, fore * half) * 180) / Math.PI + turn;
	const first = angle(front);
	return Math.cos((first * Math.PI) / 180) >= 0 ? first : angle(back);
}

function wrapDegrees(degrees: number): number {
	return ((((degrees + 180) % 360) + 360) % 360) - 180;
}
