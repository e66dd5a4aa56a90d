import {
	aboutZ,
	chained,
	mixed,
	turned,
	withUp,
	type Rotation
} from '#figure/geometry/rotation.ts';
import {
	between,
	cross,
	lengthOf,
	minus,
	plus,
	scaled,
	unit,
	type Vector
} from '#figure/geometry/vector.ts';
import { type Leg, legOf, type Side, type Trunk } from '#figure/skeleton/forward-kinematics.ts';
import { type Bend, laid, legBones, reaching } from '#figure/skeleton/inverse-kinematics.ts';
import type { Pose } from '#figure/skeleton/key-poses.ts';
import { contactHeights, proportions } from '#figure/skeleton/proportions.ts';
import { type LimbRest, restAt } from './contact-points.ts';

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
	const heel = restAt(rests, side, 'heel');
	const ball = restAt(rests, side, 'ball');
	const foot = footOf(free, sole);
	const steps = [
		...(sole ? [[sole, sole.rolls ? tipped(free.foot, sole.place) : sole.place] as const] : []),
		...(heel ? [[heel, minus(heel.place, turned(foot, proportions.heel))] as const] : []),
		...(ball ? [[ball, minus(ball.place, turned(foot, proportions.ball))] as const] : []),
		...(toes ? [[toes, minus(toes.place, turned(foot, proportions.toe))] as const] : [])
	];
	if (steps.length === 0) return free;
	const target = steppedTo(free.ankle, steps);
	const leg = legFrom(free, reaching(free.hip, target, legBones, free.thigh[2]), foot);
	return ball ? { ...leg, onBall: true } : leg;
}

/** Where an ankle is that rests with sole, heel, ball or toes; a foot that rolls over from one to the next is between both. */
function steppedTo(free: Vector, steps: readonly (readonly [LimbRest, Vector])[]): Vector {
	const total = steps.reduce((sum, [{ weight }]) => sum + weight, 0);
	const ankle = steps.reduce<Vector>(
		(sum, [{ weight }, place]) => plus(sum, scaled(place, weight / total)),
		[0, 0, 0]
	);
	return between(free, ankle, Math.min(1, total));
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
function pointed(pose: Pose, side: Side, free: Leg, knee: LimbRest, instep: LimbRest): Rotation {
	const shin = unit(minus(knee.place, instep.place));
	const lying = withUp(shin, cross([0, -1, 0], shin));
	const foot = chained(lying, aboutZ(pose[side === 'right' ? 'ankR.df' : 'ankL.df']));
	return mixed(free.foot, foot, Math.min(knee.weight, instep.weight));
}

/** The ankle of a foot that stands on its edge: as high above its lowest point as the flat one above its sole. */
function tipped(foot: Rotation, [x, y, z]: Vector): Vector {
	const edges = ([proportions.heel, proportions.ball] as const).flatMap(([along, down]) =>
		[-1, 1].map((way) => turned(foot, [along, down, way * proportions.footHalfWidth])[1])
	);
	return [x, y - contactHeights.sole - Math.min(...edges), z];
}

function legFrom({ hip }: Leg, bend: Bend, foot: Rotation): Leg {
	return { hip, knee: bend.middle, ankle: bend.end, thigh: bend.upper, shank: bend.lower, foot };
}

function footOf(free: Leg, rest: LimbRest | undefined): Rotation {
	return rest?.lie ? mixed(free.foot, rest.lie, rest.weight) : free.foot;
}
