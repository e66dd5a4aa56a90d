import type { LimbRest, ThighHold } from './contacts.ts';
import {
	type Arm,
	armOf,
	handFrom,
	type Leg,
	legOf,
	outwards,
	type Side,
	type Sided,
	type Trunk
} from './forward-kinematics.ts';
import { armBones, laid, legBones, reaching } from './inverse-kinematics.ts';
import type { Pose } from './pose.ts';
import { contactHeights, proportions } from './proportions.ts';
import { aboutZ, chained, mixed, turned, withUp } from './rotation.ts';
import type { Vector } from './skeleton.ts';
import { between, cross, distance, lengthOf, minus, plus, scaled, unit } from './vector.ts';

/** The leg of the pose, with what rests kept where it rests. */
export function leggedOut(pose: Pose, trunk: Trunk, side: Side, rests: readonly LimbRest[]): Leg {
	const free = legOf(pose, trunk, side);
	const knee = restAt(rests, side, 'knee');
	const instep = restAt(rests, side, 'instep');
	const toes = restAt(rests, side, 'toes');
	if (knee) {
		const kneeled = between(free.knee, knee.place, knee.weight);
		const dangling = plus(kneeled, minus(free.ankle, free.knee));
		if (toes) return onToes(free, kneeled, minus(dangling, free.ankle), toes);
		const ankle = instep ? between(dangling, instep.place, instep.weight) : dangling;
		const bend = laid(free.hip, kneeled, ankle, legBones, free.thigh[2]);
		const foot = instep ? pointed(pose, side, free, knee, instep) : free.foot;
		return legFrom(free, bend, foot);
	}
	const sole = restAt(rests, side, 'sole') ?? instep;
	if (toes) {
		const ankle = minus(toes.place, turned(free.foot, proportions.toe));
		const target = between(free.ankle, ankle, toes.weight);
		return legFrom(free, reaching(free.hip, target, legBones, free.thigh[2]), free.foot);
	}
	if (!sole) return free;
	const place = sole.rolls ? tipped(free.foot, sole.place) : sole.place;
	const target = between(free.ankle, place, sole.weight);
	return legFrom(free, reaching(free.hip, target, legBones, free.thigh[2]), footOf(free, sole));
}

/** A kneeling leg whose toes are tucked under: shin and foot reach from the knee to the tip of the toes. */
function onToes(free: Leg, kneeled: Vector, shift: Vector, toes: LimbRest): Leg {
	const tip = plus(plus(free.ankle, shift), turned(free.foot, proportions.toe));
	const down = unit(minus(kneeled, free.hip));
	const knee = plus(free.hip, scaled(down, proportions.thigh));
	const { middle, upper, lower } = reaching(
		knee,
		between(tip, toes.place, toes.weight),
		{ upper: proportions.shank, lower: lengthOf(proportions.toe), fold: -1 },
		free.shank[2]
	);
	const [along, below] = proportions.toe;
	const toToes = (Math.atan2(along, -below) * 180) / Math.PI;
	return {
		...free,
		knee,
		ankle: middle,
		thigh: withUp(scaled(down, -1), free.thigh[2]),
		shank: upper,
		foot: chained(lower, aboutZ(-toToes))
	};
}

/** The foot of a lying shin: as the ankle bends it, turned neither in nor out. */
function pointed(pose: Pose, side: Side, free: Leg, knee: LimbRest, instep: LimbRest): Leg['foot'] {
	const shin = unit(minus(knee.place, instep.place));
	const lying = withUp(shin, cross([0, -1, 0], shin));
	const foot = chained(lying, aboutZ(pose[side === 'right' ? 'ankR.df' : 'ankL.df']));
	return mixed(free.foot, foot, Math.min(knee.weight, instep.weight));
}

/** The ankle of a foot that stands on its edge: as high above its lowest point as the flat one above its sole. */
function tipped(foot: Leg['foot'], [x, y, z]: Vector): Vector {
	const edges = ([proportions.heel, proportions.ball] as const).flatMap(([along, down]) =>
		[-1, 1].map((way) => turned(foot, [along, down, way * proportions.footHalfWidth])[1])
	);
	return [x, y - contactHeights.sole - Math.min(...edges), z];
}

/** The arm of the pose, with what rests kept where it rests or holds the thigh. */
export function armedOut(
	pose: Pose,
	trunk: Trunk,
	side: Side,
	rests: readonly LimbRest[],
	holds: readonly ThighHold[],
	legs: Sided<Leg>
): Arm {
	const free = armOf(pose, trunk, side);
	const hold = holds.find((held) => held.side === side);
	if (hold) return holding(pose, free, side, hold, legs[hold.of], restAt(rests, side, 'palm'));
	const forearm = restAt(rests, side, 'forearm');
	if (forearm?.elbow) {
		const elbow = between(free.elbow, forearm.elbow, forearm.weight);
		const wrist = between(free.wrist, forearm.place, forearm.weight);
		const bend = laid(free.shoulder, elbow, wrist, armBones, free.upperArm[2]);
		return armFrom(pose, free.shoulder, bend, side, forearm);
	}
	const palm = restAt(rests, side, 'palm');
	if (!palm) return free;
	const wrist = between(free.wrist, palm.place, palm.weight);
	const bend = reaching(free.shoulder, wrist, armBones, free.upperArm[2]);
	return armFrom(pose, free.shoulder, bend, side, palm);
}

/** The shoulder blade glides this far along when the hand cannot reach the thigh. */
const glide = 5;
/** A wrist lies beside the bone, so that the hand comes round behind it. */
const besideThigh = 5;
const comfortable = (proportions.upperArm + proportions.forearm) * 0.985;

function holding(
	pose: Pose,
	free: Arm,
	side: Side,
	hold: ThighHold,
	leg: Leg,
	palm: LimbRest | undefined
): Arm {
	const onThigh = between(leg.knee, leg.hip, hold.percentFromKnee / 100);
	const around = scaled(leg.thigh[2], outwards(side));
	const grip = plus(minus(onThigh, scaled(leg.thigh[0], hold.behind)), scaled(around, besideThigh));
	const before = palm ? between(free.wrist, palm.place, palm.weight) : free.wrist;
	const wrist = between(before, grip, hold.weight);
	const missing = distance(free.shoulder, wrist) - comfortable;
	const given = hold.weight * glide * Math.tanh(Math.max(0, missing) / glide);
	const shoulder: Vector = plus(free.shoulder, scaled(unit(minus(wrist, free.shoulder)), given));
	const bend = reaching(shoulder, wrist, armBones, free.upperArm[2]);
	const arm = armFrom(pose, shoulder, bend, side, palm);
	const fingers = unit(plus(around, bend.lower[1]));
	const clasp = withUp(fingers, scaled(leg.thigh[0], -outwards(side)));
	return { ...arm, hand: mixed(arm.hand, clasp, hold.weight) };
}

type Bent = ReturnType<typeof reaching>;

function legFrom({ hip }: Leg, bend: Bent, foot: Leg['foot']): Leg {
	return { hip, knee: bend.middle, ankle: bend.end, thigh: bend.upper, shank: bend.lower, foot };
}

function footOf(free: Leg, rest: LimbRest | undefined): Leg['foot'] {
	return rest?.lie ? mixed(free.foot, rest.lie, rest.weight) : free.foot;
}

function armFrom(
	pose: Pose,
	shoulder: Vector,
	bend: Bent,
	side: Side,
	rest: LimbRest | undefined
): Arm {
	const hand = chained(bend.lower, handFrom(pose, side));
	return {
		shoulder,
		elbow: bend.middle,
		wrist: bend.end,
		upperArm: bend.upper,
		forearm: bend.lower,
		hand: rest?.lie ? mixed(hand, rest.lie, rest.weight) : hand
	};
}

function restAt(
	rests: readonly LimbRest[],
	side: Side,
	point: LimbRest['point']
): LimbRest | undefined {
	return rests
		.filter((rest) => rest.side === side && rest.point === point)
		.reduce<LimbRest | undefined>(
			(best, rest) => (best && best.weight >= rest.weight ? best : rest),
			undefined
		);
}
