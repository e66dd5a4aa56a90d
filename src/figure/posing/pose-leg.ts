import type { Side } from '#core/exercise/side.ts';
import {
	aboutZ,
	compose,
	blend,
	rotate,
	fromUpAndRight,
	type Rotation
} from '#figure/geometry/rotation.ts';
import {
	lerp,
	cross,
	magnitude,
	subtract,
	add,
	scale,
	normalize,
	type Vector
} from '#figure/geometry/vector.ts';
import { type LegJoints, legJoints, type Trunk } from '#figure/skeleton/forward-kinematics.ts';
import {
	type Bend,
	alignTwoBone,
	legBones,
	solveTwoBone
} from '#figure/skeleton/inverse-kinematics.ts';
import type { Pose } from '#figure/skeleton/key-poses.ts';
import { contactHeights, proportions } from '#figure/skeleton/proportions.ts';
import { type LimbRest, contactAt } from './contact-points.ts';

/** Poses a leg: its contacts are held in place. */
export function poseLeg(
	pose: Pose,
	trunk: Trunk,
	side: Side,
	rests: readonly LimbRest[]
): LegJoints {
	const free = legJoints(pose, trunk, side);
	const knee = contactAt(rests, side, 'knee');
	const instep = contactAt(rests, side, 'instep');
	const toes = contactAt(rests, side, 'toes');
	if (knee) {
		const kneePlace = lerp(free.knee, knee.place, knee.weight);
		const hangingAnkle = add(kneePlace, subtract(free.ankle, free.knee));
		if (toes) return kneelOnToes(free, kneePlace, subtract(hangingAnkle, free.ankle), toes);
		const ankle = instep ? lerp(hangingAnkle, instep.place, instep.weight) : hangingAnkle;
		const bend = alignTwoBone(free.hip, kneePlace, ankle, legBones, free.thigh[2]);
		const foot = instep ? footOnInstep(pose, side, free, knee, instep) : free.foot;
		return legFrom(free, bend, foot);
	}
	const sole = contactAt(rests, side, 'sole') ?? instep;
	const heel = contactAt(rests, side, 'heel');
	const ball = contactAt(rests, side, 'ball');
	const foot = footOf(free, sole);
	const anklePlaces = [
		...(sole
			? [[sole, sole.rolls ? ankleOnEdge(free.foot, sole.place) : sole.place] as const]
			: []),
		...(heel ? [[heel, subtract(heel.place, rotate(foot, proportions.heel))] as const] : []),
		...(ball ? [[ball, subtract(ball.place, rotate(foot, proportions.ball))] as const] : []),
		...(toes ? [[toes, subtract(toes.place, rotate(foot, proportions.toe))] as const] : [])
	];
	if (anklePlaces.length === 0) return free;
	const target = ankleTarget(free.ankle, anklePlaces);
	const leg = legFrom(free, solveTwoBone(free.hip, target, legBones, free.thigh[2]), foot);
	return ball ? { ...leg, onBall: true } : leg;
}

/**
 * The position of an ankle whose foot rests on sole, heel, ball or toes: the weighted mean of those
 * contacts.
 */
function ankleTarget(free: Vector, anklePlaces: readonly (readonly [LimbRest, Vector])[]): Vector {
	const total = anklePlaces.reduce((sum, [{ weight }]) => sum + weight, 0);
	const ankle = anklePlaces.reduce<Vector>(
		(sum, [{ weight }, place]) => add(sum, scale(place, weight / total)),
		[0, 0, 0]
	);
	return lerp(free, ankle, Math.min(1, total));
}

/**
 * Poses a kneeling leg whose toes are tucked under: shank and foot are two bones from the knee to
 * the tip of the toes.
 */
function kneelOnToes(free: LegJoints, kneePlace: Vector, shift: Vector, toes: LimbRest): LegJoints {
	const tip = add(add(free.ankle, shift), rotate(free.foot, proportions.toe));
	const down = normalize(subtract(kneePlace, free.hip));
	const knee = add(free.hip, scale(down, proportions.thigh));
	const { middle, upper, lower } = solveTwoBone(
		knee,
		lerp(tip, toes.place, toes.weight),
		{ upper: proportions.shank, lower: magnitude(proportions.toe), fold: -1 },
		free.shank[2]
	);
	const [along, below] = proportions.toe;
	const toToes = (Math.atan2(along, -below) * 180) / Math.PI;
	return {
		...free,
		knee,
		ankle: middle,
		thigh: fromUpAndRight(scale(down, -1), free.thigh[2]),
		shank: upper,
		foot: compose(lower, aboutZ(-toToes))
	};
}

/**
 * The rotation of the foot of a shank that lies on the floor: the pose's ankle angle, without
 * rotation in or out.
 */
function footOnInstep(
	pose: Pose,
	side: Side,
	free: LegJoints,
	knee: LimbRest,
	instep: LimbRest
): Rotation {
	const shin = normalize(subtract(knee.place, instep.place));
	const lying = fromUpAndRight(shin, cross([0, -1, 0], shin));
	const foot = compose(lying, aboutZ(pose[side === 'right' ? 'ankR.df' : 'ankL.df']));
	return blend(free.foot, foot, Math.min(knee.weight, instep.weight));
}

/**
 * The position of the ankle of a foot that stands on its edge: as high above the foot's lowest
 * point as a flat foot's ankle is above its sole.
 */
function ankleOnEdge(foot: Rotation, [x, y, z]: Vector): Vector {
	const edges = ([proportions.heel, proportions.ball] as const).flatMap(([along, down]) =>
		[-1, 1].map((way) => rotate(foot, [along, down, way * proportions.footHalfWidth])[1])
	);
	return [x, y - contactHeights.sole - Math.min(...edges), z];
}

function legFrom({ hip }: LegJoints, bend: Bend, foot: Rotation): LegJoints {
	return { hip, knee: bend.middle, ankle: bend.end, thigh: bend.upper, shank: bend.lower, foot };
}

function footOf(free: LegJoints, rest: LimbRest | undefined): Rotation {
	return rest?.lie ? blend(free.foot, rest.lie, rest.weight) : free.foot;
}
