import type { Contact } from '#core/exercise/contact-schema.ts';
import type { FigureScript } from '#core/exercise/figure-schema.ts';
import { limbPoints, type LimbPoint } from '#core/exercise/limb-points.ts';
import type { Side } from '#core/exercise/side.ts';
import { rotate } from '#figure/geometry/rotation.ts';
import { add, type Vector } from '#figure/geometry/vector.ts';
import {
	armJoints,
	legJoints,
	outwards,
	sides,
	trunkOf
} from '#figure/skeleton/forward-kinematics.ts';
import { layHandFlat, standFootFlat } from '#figure/skeleton/inverse-kinematics.ts';
import type { PoseAt } from '#figure/skeleton/key-poses.ts';
import { contactHeights, proportions } from '#figure/skeleton/proportions.ts';
import {
	bodyPlace,
	type BodyPoint,
	bodyPoints,
	type LimbRest,
	type Rests
} from './contact-points.ts';

type RestsOfContact = (at: number, weight: number) => Partial<Rests>;

/** Gives the contacts, with their weights, at any point of the range. */
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
	const body = bodyPointOf(point);
	if (limb && (on === 'left-thigh' || on === 'right-thigh')) {
		const { percentFromKnee = 30, behindCentimetres = 7.5 } = contact.thigh ?? {};
		const of = on === 'left-thigh' ? 'left' : 'right';
		return (_, weight) => ({
			holds: [{ side: limb.side, of, weight, percentFromKnee, behind: behindCentimetres }]
		});
	}
	const surface = surfaceHeight(on, script);
	if (body) {
		const [x, y, z] = bodyPlace(trunkOf(poseAt(reference)), body);
		const height = contact.heightCentimetres ?? (body === 'head' ? contactHeights.head : undefined);
		const place: Vector = [
			contact.placeCentimetres?.forward ?? x,
			height === undefined ? y : surface + height,
			contact.placeCentimetres?.right ?? z
		];
		const axes = slides ? ([on === 'wall' ? 0 : 1] as const) : ([0, 1, 2] as const);
		return (_, weight) => ({ body: [{ point: body, weight, place, axes }] });
	}
	if (!limb) return () => ({});
	const placementAt = (at: number) => limbPlace(limb, contact, surface, poseAt, at);
	const fixedPlacement = placementAt(reference);
	return (at, weight) => {
		const rest = slides ? placementAt(at) : fixedPlacement;
		const travelled = contact.treads ? groundTravel(script, reference, at) : 0;
		const [x, y, z] = rest.place;
		return { limbs: [{ ...limb, weight, ...rest, place: [x - travelled, y, z] }] };
	};
}

/**
 * Centimetres by which the ground of a cycle moves back, at constant speed, between two points of
 * the range.
 */
export function groundTravel({ cycle }: FigureScript, from: number, to: number): number {
	return cycle ? (cycle.groundCentimetres * (to - from)) / (1 - cycle.from) : 0;
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
	const leg = legJoints(pose, trunk, side);
	const arm = armJoints(pose, trunk, side);
	const on = ([x, , z]: Vector, height: number): Vector => [
		contact.placeCentimetres?.forward ?? x,
		surface + (contact.heightCentimetres ?? height),
		contact.placeCentimetres?.right ?? z
	];
	switch (point) {
		case 'sole':
			return {
				place: on(leg.ankle, contactHeights.sole),
				...(contact.rolls ? { rolls: true } : { lie: standFootFlat(leg.foot) })
			};
		case 'heel':
		case 'ball':
			return { place: on(add(leg.ankle, rotate(leg.foot, proportions[point])), 0) };
		case 'toes':
			return {
				place: on(add(leg.ankle, rotate(leg.foot, proportions.toe)), contactHeights.toes)
			};
		case 'instep':
			return { place: on(leg.ankle, contactHeights.instep) };
		case 'knee':
			return { place: on(leg.knee, contactHeights.knee) };
		case 'palm':
			return {
				place: on(arm.wrist, contactHeights.wrist),
				lie: layHandFlat(arm.hand, outwards(side))
			};
		case 'forearm': {
			const elbow = on(arm.elbow, contactHeights.elbow);
			const shift: Vector = [elbow[0] - arm.elbow[0], 0, elbow[2] - arm.elbow[2]];
			const wrist = add(arm.wrist, shift);
			return {
				elbow,
				place: [wrist[0], surface + contactHeights.wrist, wrist[2]],
				lie: layHandFlat(arm.hand, outwards(side))
			};
		}
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

function bodyPointOf(name: Contact['point']): BodyPoint | undefined {
	return bodyPoints.find((point) => point === name);
}

function limbPointOf(name: Contact['point']): { point: LimbPoint; side: Side } | undefined {
	return sides
		.flatMap((side) => limbPoints.map((point) => ({ side, point })))
		.find(({ side, point }) => `${side}-${point}` === name);
}
