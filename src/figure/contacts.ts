import type { Contact, FigureScript } from '#core/exercise/figure-schema.ts';
import { armOf, legOf, outwards, type Side, type Trunk, trunkOf } from './forward-kinematics.ts';
import { flat, standing } from './inverse-kinematics.ts';
import type { PoseAt } from './pose.ts';
import { contactHeights, proportions } from './proportions.ts';
import { turned } from './rotation.ts';
import type { Rotation, Vector } from './skeleton.ts';
import { plus } from './vector.ts';

export type BodyPoint = 'pelvis' | 'upper-back' | 'head' | 'left-shoulder' | 'right-shoulder';
export type LimbPoint = 'sole' | 'toes' | 'instep' | 'knee' | 'palm' | 'forearm';

/** How firmly a point rests, 0 to 1, and where: it fades in before its window and out after it. */
interface Held {
	readonly weight: number;
	/** Of the joint's centre: hip, knee, ankle, ball of the foot, wrist. */
	readonly place: Vector;
}

export interface BodyRest extends Held {
	readonly point: BodyPoint;
	/** The axes along which it is kept: all, or only that towards what it slides on. */
	readonly axes: readonly (0 | 1 | 2)[];
}

export interface LimbRest extends Held {
	readonly point: LimbPoint;
	readonly side: Side;
	/** Of the elbow, when the whole forearm rests. */
	readonly elbow?: Vector;
	/** The foot tips with the leg; this is where it touches the floor, beside where it would stand flat. */
	readonly rolls?: boolean;
	/** How the foot or hand lies. */
	readonly lie?: Rotation;
}

export interface ThighHold {
	readonly side: Side;
	readonly of: Side;
	readonly weight: number;
	readonly percentFromKnee: number;
	readonly behind: number;
}

export interface Rests {
	readonly body: readonly BodyRest[];
	readonly limbs: readonly LimbRest[];
	readonly holds: readonly ThighHold[];
}

type RestsOfContact = (at: number, weight: number) => Partial<Rests>;

/** What rests where at any point of the range. */
export function restsOf(script: FigureScript, poseAt: PoseAt): (at: number) => Rests {
	const contacts = script.contacts.map(
		(contact) => [contact, restOf(contact, script, poseAt)] as const
	);
	return (at) => {
		const parts = contacts.flatMap(([contact, rest]) => {
			const weight = weightAt(contact, at);
			return weight > 0 ? [rest(at, weight)] : [];
		});
		return {
			body: parts.flatMap((part) => part.body ?? []),
			limbs: parts.flatMap((part) => part.limbs ?? []),
			holds: parts.flatMap((part) => part.holds ?? [])
		};
	};
}

function weightAt({ from = 0, until = 1, landsOver = 0.04 }: Contact, at: number): number {
	const inside = Math.min(at - from, until - at);
	const share = Math.max(0, Math.min(1, 1 + inside / landsOver));
	return share * share * (3 - 2 * share);
}

function restOf(contact: Contact, script: FigureScript, poseAt: PoseAt): RestsOfContact {
	const { point, on, slides = false } = contact;
	const reference = contact.placedAt ?? contact.from ?? (script.timeline === 'two-way' ? 0.5 : 0);
	const limb = limbPointOf(point);
	if (on === 'left-thigh' || on === 'right-thigh') {
		const { percentFromKnee = 35, behindCentimetres = 8 } = contact.thigh ?? {};
		const of = on === 'left-thigh' ? 'left' : 'right';
		return (_, weight) => ({
			holds: [{ side: limb?.side ?? of, of, weight, percentFromKnee, behind: behindCentimetres }]
		});
	}
	const surface = surfaceHeight(on, script);
	if (!limb) {
		const body = bodyPointOf(point);
		const still = bodyPlace(trunkOf(poseAt(reference)), body);
		const height = contact.heightCentimetres ?? (body === 'head' ? contactHeights.head : undefined);
		const place: Vector = [
			contact.placeCentimetres?.forward ?? still[0],
			height === undefined ? still[1] : surface + height,
			contact.placeCentimetres?.right ?? still[2]
		];
		const axes = slides ? ([on === 'wall' ? 0 : 1] as const) : ([0, 1, 2] as const);
		return (_, weight) => ({ body: [{ point: body, weight, place, axes }] });
	}
	const lying = (at: number) => limbPlace(limb, contact, surface, poseAt, at);
	const still = lying(reference);
	return (at, weight) => ({ limbs: [{ ...limb, weight, ...(slides ? lying(at) : still) }] });
}

function limbPlace(
	{ point, side }: { point: LimbPoint; side: Side },
	contact: Contact,
	surface: number,
	poseAt: PoseAt,
	at: number
): Pick<LimbRest, 'place' | 'elbow' | 'lie'> {
	const pose = poseAt(at);
	const trunk = trunkOf(pose);
	const leg = legOf(pose, trunk, side);
	const arm = armOf(pose, trunk, side);
	const on = ([x, , z]: Vector, height: number): Vector => [
		contact.placeCentimetres?.forward ?? x,
		surface + (contact.heightCentimetres ?? height),
		contact.placeCentimetres?.right ?? z
	];
	switch (point) {
		case 'sole':
			return {
				place: on(leg.ankle, contactHeights.sole),
				...(contact.rolls ? { rolls: true } : { lie: standing(leg.foot) })
			};
		case 'toes':
			return {
				place: on(plus(leg.ankle, turned(leg.foot, proportions.toe)), contactHeights.toes)
			};
		case 'instep':
			return { place: on(leg.ankle, contactHeights.instep) };
		case 'knee':
			return { place: on(leg.knee, contactHeights.knee) };
		case 'palm':
			return { place: on(arm.wrist, contactHeights.wrist), lie: flat(arm.hand, outwards(side)) };
		case 'forearm': {
			const elbow = on(arm.elbow, contactHeights.elbow);
			const shift: Vector = [elbow[0] - arm.elbow[0], 0, elbow[2] - arm.elbow[2]];
			const wrist = plus(arm.wrist, shift);
			return {
				elbow,
				place: [wrist[0], surface + contactHeights.wrist, wrist[2]],
				lie: flat(arm.hand, outwards(side))
			};
		}
	}
}

export function bodyPlace(trunk: Trunk, point: BodyPoint): Vector {
	switch (point) {
		case 'pelvis':
			return trunk.pelvis;
		case 'upper-back':
			return trunk.C7;
		case 'head':
			return trunk.head;
		case 'left-shoulder':
			return trunk.shoulders.left;
		case 'right-shoulder':
			return trunk.shoulders.right;
	}
}

function surfaceHeight(on: Contact['on'], script: FigureScript): number {
	for (const prop of script.props) {
		if (on === 'chair' && prop.kind === 'chair') return prop.seatHeightCentimetres;
		if (on === 'pillow' && prop.kind === 'pillow')
			return prop.bottomCentimetres + prop.heightCentimetres;
	}
	return 0;
}

function bodyPointOf(point: Contact['point']): BodyPoint {
	switch (point) {
		case 'pelvis':
		case 'upper-back':
		case 'head':
		case 'left-shoulder':
		case 'right-shoulder':
			return point;
		default:
			throw new Error(`${point} is not a point of the trunk`);
	}
}

function limbPointOf(point: Contact['point']): { point: LimbPoint; side: Side } | undefined {
	switch (point) {
		case 'pelvis':
		case 'upper-back':
		case 'head':
		case 'left-shoulder':
		case 'right-shoulder':
			return undefined;
		default: {
			const [side, name] = point.split('-') as [Side, LimbPoint];
			return { point: name, side };
		}
	}
}

/** The firmest of what a limb rests on with this point. */
export function restAt(
	rests: readonly LimbRest[],
	side: Side,
	point: LimbPoint
): LimbRest | undefined {
	return rests
		.filter((rest) => rest.side === side && rest.point === point)
		.reduce<LimbRest | undefined>(
			(best, rest) => (best && best.weight >= rest.weight ? best : rest),
			undefined
		);
}
