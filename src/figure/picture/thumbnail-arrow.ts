import type { FigureScript } from '#core/exercise/figure-schema.ts';
import { lerp, dot, subtract, add, scale, normalize } from '#figure/geometry/vector.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { Point } from '#figure/page/shape.ts';
import { skeletonAt } from '#figure/posing/pose-skeleton.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';
import type { ArrowLine } from './arrow.ts';
import { cutsOf, uncut } from './cuts.ts';
import { viewOf } from './picture.ts';

/** The arrow of a small picture whose motion path would not explain the movement. */
export interface ThumbnailArrow {
	/**
	 * `leads` is an arrow beside the body in the direction of the line, `goes` an arrow on the line,
	 * `lies` the line itself.
	 */
	readonly kind: 'leads' | 'goes' | 'lies';
	readonly line: ArrowLine;
}

/**
 * The point of the range at which a movement differs most from the others, in either direction of
 * play.
 */
export function thumbnailPoint({ pictureAt = 1 }: Pick<FigureScript, 'pictureAt'>): number {
	return pictureAt;
}

/** The share of the range before and after that point which the arrow spans. */
const momentShare = 0.12;
/** Centimetres: the shortest and the longest upward arrow, and the distance of a line from the back. */
const rise = { least: 13, most: 22 };
const backDistance = 15;
/**
 * The arrow of a turn around the head of a sitting body: centimetres above the head's centre, its
 * radius, and its ends in degrees from the front.
 */
const turnSpan = { height: 30, radius: 25, from: -80, to: 52 };
/** The ends of the arrow of a walking body, in centimetres in front of the chest. */
const forwardEnds = { from: 30, to: 58 };
/**
 * The arrow of a curl on the mat from the head to the knees: its ends as shares of that distance,
 * and how far it curves outwards in centimetres.
 */
const curlSpan = { from: 0.1, to: 0.66, round: 38 };

/**
 * The arrow that the script names or, for a change of posture, the way of the root of the neck at
 * that moment.
 */
export function thumbnailArrowOf(
	script: FigureScript,
	backwards = false
): ThumbnailArrow | undefined {
	if (!script.sign && !script.passes) return undefined;
	const at = thumbnailPoint(script);
	const part = cutsOf(script).find(({ until }) => at <= until) ?? uncut;
	const posed = skeletonAt(script);
	const { camera } = viewOf(script, posed, part);
	switch (script.sign) {
		case 'hips-up':
			return { kind: 'leads', line: upwards(camera, 'pelvis', posed(0), posed(at)) };
		case 'chest-up':
			return { kind: 'leads', line: upwards(camera, 'T6', posed(0), posed(at)) };
		case 'forwards':
			return { kind: 'goes', line: forwards(camera, posed(at)) };
		case 'curl':
			return { kind: 'goes', line: curlArc(camera, posed(at)) };
		case 'neck-to-knee':
			return { kind: 'lies', line: lineAboveBack(camera, posed(at)) };
		case 'turn':
			return { kind: 'goes', line: turnArc(camera, posed(0), posed(at)) };
		case undefined: {
			const line = [at - momentShare, at + momentShare].map((when) => {
				const inside = Math.min(part.until, Math.max(part.from, when));
				return camera.project(posed(inside).joints.C7);
			});
			return { kind: 'leads', line: backwards ? line.reverse() : line };
		}
	}
}

function upwards(
	camera: Camera,
	joint: 'pelvis' | 'T6',
	start: Skeleton,
	{ joints }: Skeleton
): ArrowLine {
	const [x, y] = camera.project(joints[joint]);
	const risen = joints[joint][1] - start.joints[joint][1];
	const long = Math.min(rise.most, Math.max(rise.least, risen));
	return [
		[x, y],
		[x, y - long * camera.scale]
	];
}

function forwards(camera: Camera, { joints, segments }: Skeleton): ArrowLine {
	const [x, , z] = segments.pelvis[0];
	return [forwardEnds.from, forwardEnds.to].map((far) =>
		camera.project(add(joints.T6, scale(normalize([x, 0, z]), far)))
	);
}

/** The arc from the head towards the knees of a body that lies on its side. */
function curlArc(camera: Camera, { joints }: Skeleton): ArrowLine {
	const [from, to] = [joints.head, lerp(joints['knee-left'], joints['knee-right'], 0.5)];
	const outside = normalize(subtract(from, joints.T6));
	return Array.from({ length: 7 }, (_, index) => {
		const share = curlSpan.from + ((curlSpan.to - curlSpan.from) * index) / 6;
		const bulge = curlSpan.round * Math.sin(Math.PI * share);
		const [x, , z] = add(lerp(from, to, share), scale(outside, bulge));
		return camera.project([x, 0, z]);
	});
}

/** The arc in which the chest turns from looking straight ahead. */
function turnArc(camera: Camera, start: Skeleton, end: Skeleton): ArrowLine {
	const [front, , right] = start.segments.pelvis;
	const way = Math.sign(dot(end.segments['thorax-high'][0], right));
	return Array.from({ length: 8 }, (_, index): Point => {
		const angle = ((turnSpan.from + ((turnSpan.to - turnSpan.from) * index) / 7) * Math.PI) / 180;
		const out = add(scale(front, Math.cos(angle)), scale(right, way * Math.sin(angle)));
		const [x, y, z] = add(end.joints.head, scale(out, turnSpan.radius));
		return camera.project([x, y + turnSpan.height, z]);
	});
}

/** The line from neck to knee, above the back. */
function lineAboveBack(camera: Camera, { joints }: Skeleton): ArrowLine {
	const [neck, knee] = [camera.project(joints.C7), camera.project(joints['knee-right'])];
	const [x, y] = [neck[0] - knee[0], neck[1] - knee[1]];
	const share = (backDistance * camera.scale) / (Math.hypot(x, y) || 1);
	return [neck, knee].map(([left, top]) => [left + y * share, top - Math.abs(x) * share]);
}
