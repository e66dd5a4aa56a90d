import type { FigureScript } from '#core/exercise/figure-schema.ts';
import type { Line } from './arrow.ts';
import type { Camera } from './camera.ts';
import type { Point } from './drawing.ts';
import { partsOf, whole } from './parts.ts';
import { viewOf } from './picture.ts';
import { skeletonAt } from './posing.ts';
import type { Skeleton } from './skeleton.ts';
import { dot, plus, scaled } from './vector.ts';

/** What a small picture draws beside a body where the way of its movement would not tell. */
export interface Sign {
	/** `leads`: an arrow beside the body that goes as the line does; `goes`: one on the line; `lies`: the line itself. */
	readonly kind: 'leads' | 'goes' | 'lies';
	readonly line: Line;
}

/** The point of the range that tells a movement from the others; of its last part when it is played backwards. */
export function tellingPoint(
	{ pictureAt = 1, cuts = [] }: Pick<FigureScript, 'pictureAt' | 'cuts'>,
	backwards = false
): number {
	return backwards ? (Math.max(0, ...cuts) + 1) / 2 : pictureAt;
}

/** Of the range, before and after the moment that the picture shows. */
const moment = 0.12;
/** In centimetres: how far an arrow comes up from the hip joints, and how far off the back a line lies. */
const rise = 22;
const off = 21;
/** Round the waist: centimetres above the hip joints and from the middle, degrees from the front. */
const waist = { height: 20, radius: 30, from: 0, to: 105 };

/** A script's own; of a way from one posture to another, where the trunk goes at that moment. */
export function signOf(script: FigureScript, backwards = false): Sign | undefined {
	if (!script.sign && !script.passes) return undefined;
	const at = tellingPoint(script, backwards);
	const part = partsOf(script).find(({ until }) => at <= until) ?? whole;
	const posed = skeletonAt(script);
	const { camera } = viewOf(script, posed, part);
	switch (script.sign) {
		case 'hips-up':
			return { kind: 'leads', line: upwards(camera, posed(at)) };
		case 'neck-to-knee':
			return { kind: 'lies', line: straight(camera, posed(at)) };
		case 'turn':
			return { kind: 'goes', line: round(camera, posed(0), posed(at)) };
		case undefined: {
			const line = [at - moment, at + moment].map((when) => {
				const inside = Math.min(part.until, Math.max(part.from, when));
				return camera.project(posed(inside).joints.T12);
			});
			return { kind: 'leads', line: backwards ? line.reverse() : line };
		}
	}
}

function upwards(camera: Camera, { joints }: Skeleton): Line {
	const [x, y] = camera.project(joints.pelvis);
	return [
		[x, y],
		[x, y - rise * camera.scale]
	];
}

/** The way a chest turns that looked straight ahead. */
function round(camera: Camera, start: Skeleton, end: Skeleton): Line {
	const [front, , right] = start.segments.pelvis;
	const way = Math.sign(dot(end.segments['thorax-high'][0], right));
	return Array.from({ length: 8 }, (_, index): Point => {
		const angle = ((waist.from + ((waist.to - waist.from) * index) / 7) * Math.PI) / 180;
		const out = plus(scaled(front, Math.cos(angle)), scaled(right, way * Math.sin(angle)));
		const [x, y, z] = plus(start.joints.pelvis, scaled(out, waist.radius));
		return camera.project([x, y + waist.height, z]);
	});
}

/** From neck to knee, above the back. */
function straight(camera: Camera, { joints }: Skeleton): Line {
	const [neck, knee] = [camera.project(joints.C7), camera.project(joints['knee-right'])];
	const [x, y] = [neck[0] - knee[0], neck[1] - knee[1]];
	const share = (off * camera.scale) / (Math.hypot(x, y) || 1);
	return [neck, knee].map(([left, top]) => [left + y * share, top - Math.abs(x) * share]);
}
